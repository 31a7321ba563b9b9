using Dashboard.Evidence;

namespace Dashboard.Tests.Data.Validation;

public class AmountCellsTests
{
    [Fact]
    public void Read_LowAboveHigh_TellsBoth() => PackBuilder.Good().Cell("claims.csv", 3, "low", "16").HasProblems("claims.csv:3: low: 16 is greater than high, 15");

    [Theory]
    [InlineData("low")]
    [InlineData("high")]
    public void Read_ValueWithABound_IsRefused(string column) =>
        PackBuilder.Good().Cell("claims.csv", 2, column, "12").HasProblems("claims.csv:2: value: stands together with low or high: a claim has one number or a range");

    [Fact]
    public void Read_UnitWithoutNumber_QuotesTheUnit() =>
        PackBuilder.Good().Cell("claims.csv", 5, "unit", "stars").HasProblems("claims.csv:5: unit: 'stars' stands without a number");

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Read_NumberWithoutUnit_NamesTheUnit(int line) =>
        PackBuilder.Good().Cell("claims.csv", line, "unit", "").HasProblems($"claims.csv:{line}: unit: empty, but there is a number");

    [Fact]
    public void Read_BadNumberWithUnit_IsOneProblem() =>
        PackBuilder.Good().Cell("claims.csv", 2, "value", "much").HasProblems("claims.csv:2: value: 'much' is not a number");

    [Fact]
    public void Read_UnknownUnit_IsFine() =>
        Assert.Equal("cups", PackBuilder.Good().Cell("claims.csv", 2, "unit", "cups").Pack().Claims[0].Amount?.Unit);

    [Fact]
    public void Read_Range_HasNoValue() => Assert.Equal(new Amount(null, 13, 15, "USD million"), PackBuilder.Good().Pack().Claims[1].Amount);

    [Fact]
    public void Read_UpperBoundAlone_IsAnAmount() => Assert.Equal(new Amount(null, null, 4, "%"), PackBuilder.Good().Pack().Claims[2].Amount);
}
