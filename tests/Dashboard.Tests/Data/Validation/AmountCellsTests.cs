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

    [Theory]
    [InlineData("usd million", "USD million")]
    [InlineData("USD Million", "USD million")]
    [InlineData("Eur Billion", "EUR billion")]
    [InlineData("gw", "GW")]
    public void Read_UnitThatDiffersInCaseAlone_SaysHowItIsWritten(string unit, string usual) =>
        PackBuilder.Good().Cell("claims.csv", 2, "unit", unit).HasProblems($"claims.csv:2: unit: '{unit}' is written '{usual}': units that differ in case are two");

    [Fact]
    public void Read_BadNumberWithUnit_IsOneProblem() =>
        PackBuilder.Good().Cell("claims.csv", 2, "value", "much").HasProblems("claims.csv:2: value: 'much' is not a number");

    [Theory]
    [InlineData("12345678901234567890123", "USD trillion", "is more than 1,000 USD trillion, the largest number that is taken")]
    [InlineData("1000.01", "USD trillion", "is more than 1,000 USD trillion, the largest number that is taken")]
    [InlineData("1000000.5", "USD billion", "is more than 1,000,000 USD billion, the largest number that is taken")]
    [InlineData("-1000000001", "USD million", "is less than -1,000,000,000 USD million, the smallest number that is taken")]
    [InlineData("1000001", "%", "is more than 1,000,000 %, the largest number that is taken")]
    [InlineData("1000000000001", "cups", "is more than 1,000,000,000,000 cups, the largest number that is taken")]
    [InlineData("0.0000000001", "USD billion", "has more than 9 decimal places")]
    public void Read_NumberBeyondTheBound_SaysTheBound(string number, string unit, string problem) =>
        PackBuilder.Good().Cell("claims.csv", 2, "value", number).Cell("claims.csv", 2, "unit", unit).HasProblems($"claims.csv:2: value: '{number}' {problem}");

    [Fact]
    public void Read_RangeBeyondTheBound_NamesBothEnds() =>
        PackBuilder.Good().Cell("claims.csv", 3, "low", "1234567890123").Cell("claims.csv", 3, "high", "1234567890124").HasProblems(
            "claims.csv:3: low: '1234567890123' is more than 1,000,000,000 USD million, the largest number that is taken",
            "claims.csv:3: high: '1234567890124' is more than 1,000,000,000 USD million, the largest number that is taken");

    [Theory]
    [InlineData("1000", "USD trillion")]
    [InlineData("-1000000", "USD billion")]
    [InlineData("1000000000", "USD million")]
    [InlineData("0.000000001", "USD million")]
    public void Read_NumberAtTheBound_IsTaken(string number, string unit) =>
        Assert.Equal(number, PackBuilder.Good().Cell("claims.csv", 2, "value", number).Cell("claims.csv", 2, "unit", unit).Pack().Claims[0].Amount!.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Read_UnknownUnit_IsFine() =>
        Assert.Equal("cups", PackBuilder.Good().Cell("claims.csv", 2, "unit", "cups").Pack().Claims[0].Amount?.Unit);

    [Fact]
    public void Read_Range_HasNoValue() => Assert.Equal(new Amount(null, 13, 15, "USD million"), PackBuilder.Good().Pack().Claims[1].Amount);

    [Fact]
    public void Read_UpperBoundAlone_IsAnAmount() => Assert.Equal(new Amount(null, null, 4, "%"), PackBuilder.Good().Pack().Claims[2].Amount);
}
