namespace Dashboard.Tests.Data.Validation;

public class PeriodCellsTests
{
    [Theory]
    [InlineData("period_label")]
    [InlineData("period_start")]
    [InlineData("period_end")]
    public void Read_OneCellEmpty_NamesIt(string column) =>
        PackBuilder.Good().Cell("claims.csv", 2, column, "").HasProblems($"claims.csv:2: {column}: empty, but period_kind is filled");

    [Fact]
    public void Read_OnlyTheLabel_NamesTheOthers() =>
        PackBuilder.Good().Cell("claims.csv", 5, "period_label", "2025").HasProblems(
            "claims.csv:5: period_kind: empty, but period_label is filled",
            "claims.csv:5: period_start: empty, but period_label is filled",
            "claims.csv:5: period_end: empty, but period_label is filled");

    [Fact]
    public void Read_StartBehindEnd_TellsBoth() =>
        PackBuilder.Good().Cell("claims.csv", 2, "period_start", "2024-07-01")
            .HasProblems("claims.csv:2: period_start: 2024-07-01 is after period_end, 2024-06-30");

    [Fact]
    public void Read_BadDate_IsQuoted() =>
        PackBuilder.Good().Cell("claims.csv", 2, "period_end", "30/06/2024").HasProblems("claims.csv:2: period_end: '30/06/2024' is not a date (yyyy-MM-dd)");
}
