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

    [Theory]
    [InlineData("period_start", "1799-12-31")]
    [InlineData("period_start", "0001-01-01")]
    public void Read_DayThatNoAxisCanHold_NamesTheYears(string column, string day) =>
        PackBuilder.Good().Cell("claims.csv", 2, column, day).HasProblems($"claims.csv:2: {column}: {day} is not in the years 1800 to 2200");

    [Fact]
    public void Read_LastDayThatThereIs_IsRefusedAtEveryDoor()
    {
        PackBuilder.Good().Cell("claims.csv", 2, "period_end", "9999-12-31").HasProblems("claims.csv:2: period_end: 9999-12-31 is not in the years 1800 to 2200");
        PackBuilder.Good().Cell("sources.csv", 2, "date", "9999-12-31").HasProblems("sources.csv:2: date: 9999-12-31 is not in the years 1800 to 2200");
        PackBuilder.Good().Column("claims.csv", "stated", "9999-12-31").HasProblems("claims.csv:2: stated: 9999-12-31 is not in the years 1800 to 2200");
        PackBuilder.Good().Replace("datapackage.json", "2025-02-01", "9999-12-31").HasProblems("datapackage.json: created: 9999-12-31 is not in the years 1800 to 2200");
    }
}
