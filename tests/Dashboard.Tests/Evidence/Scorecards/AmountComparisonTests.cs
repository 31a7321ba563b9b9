using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;

namespace Dashboard.Tests.Evidence.Scorecards;

public class AmountComparisonTests
{
    [Theory]
    [InlineData("125", "131.819", Verdict.Exceeded, "5.5")]
    [InlineData("125", "125", Verdict.Confirmed, "0")]
    [InlineData("125", "125.4", Verdict.Confirmed, "0.3")]
    [InlineData("125", "125.5", Verdict.Exceeded, "0.4")]
    [InlineData("125.0", "125.4", Verdict.Exceeded, "0.3")]
    [InlineData("125", "124.6", Verdict.Confirmed, "-0.3")]
    [InlineData("125", "118", Verdict.Missed, "-5.6")]
    // a single digit is not a licence to be a fifth off
    [InlineData("2", "1.567", Verdict.Missed, "-21.7")]
    [InlineData("2", "1.95", Verdict.Confirmed, "-2.5")]
    public void Of_Value_IsComparedAtItsPrintedPrecision(string forecast, string came, Verdict verdict, string percent) =>
        AssertIs(verdict, percent, AmountComparison.Of(HandMade.Exactly(Parse(forecast)), HandMade.Exactly(Parse(came))));

    [Theory]
    [InlineData("91", Verdict.Confirmed, "0")]
    [InlineData("91.447", Verdict.Confirmed, "0")]
    [InlineData("93.4", Verdict.Confirmed, "0.4")]
    [InlineData("95.79", Verdict.Exceeded, "3.0")]
    [InlineData("90.6", Verdict.Confirmed, "-0.4")]
    [InlineData("81.9", Verdict.Missed, "-10.0")]
    public void Of_Range_IsComparedWithTheBoundThatWasPassed(string came, Verdict verdict, string percent) =>
        AssertIs(verdict, percent, AmountComparison.Of(HandMade.Between(91, 93), HandMade.Exactly(Parse(came))));

    [Theory]
    [InlineData("72.22", Verdict.Confirmed, "0.3")]
    [InlineData("69.691", Verdict.Confirmed, "-3.2")]
    [InlineData("72.6", Verdict.Exceeded, "0.8")]
    public void Of_UpperLimit_HoldsBelowIt(string came, Verdict verdict, string percent) =>
        AssertIs(verdict, percent, AmountComparison.Of(HandMade.UpTo(72), HandMade.Exactly(Parse(came))));

    [Theory]
    [InlineData("150", Verdict.Confirmed, "50.0")]
    [InlineData("80", Verdict.Missed, "-20.0")]
    public void Of_LowerLimit_HoldsAboveIt(string came, Verdict verdict, string percent) =>
        AssertIs(verdict, percent, AmountComparison.Of(HandMade.AtLeast(100), HandMade.Exactly(Parse(came))));

    [Fact]
    public void Of_HedgedForecast_IsConfirmedByWhatTheHedgeLeavesPossible()
    {
        Assert.Equal(new(Verdict.Confirmed, 4), AmountComparison.Of(HandMade.Exactly(125), HandMade.Exactly(130), "about"));
        Assert.Equal(new(Verdict.Confirmed, -7.1m), AmountComparison.Of(HandMade.Exactly(1.4m), HandMade.Exactly(1.3m), "as high as"));
        Assert.Equal(new(Verdict.Exceeded, 4), AmountComparison.Of(HandMade.Exactly(125), HandMade.Exactly(130)));
    }

    [Fact]
    public void Of_OtherUnit_IsComparedInTheForecasts() =>
        AssertIs(Verdict.Exceeded, "5.5", AmountComparison.Of(HandMade.Exactly(125), HandMade.Exactly(131_819, UnitScale.UsdMillion)));

    [Fact]
    public void Of_RangeThatCame_CountsFromItsNearEnd()
    {
        AssertIs(Verdict.Exceeded, "59.8", AmountComparison.Of(HandMade.Exactly(122), HandMade.Between(195, 205)));
        AssertIs(Verdict.Missed, "-50.0", AmountComparison.Of(HandMade.Exactly(122), HandMade.Between(50, 61)));
    }

    [Fact]
    public void Of_RangeThatHoldsTheForecast_SettlesNothing() => Assert.Null(AmountComparison.Of(HandMade.Exactly(122), HandMade.Between(100, 140)));

    [Fact]
    public void Of_OneBoundThatCame_SettlesWhatLiesBeyondIt()
    {
        AssertIs(Verdict.Exceeded, "25.0", AmountComparison.Of(HandMade.Exactly(100), HandMade.AtLeast(125)));
        Assert.Null(AmountComparison.Of(HandMade.Exactly(100), HandMade.AtLeast(90)));
        AssertIs(Verdict.Missed, "-10.0", AmountComparison.Of(HandMade.Exactly(100), HandMade.UpTo(90)));
    }

    [Fact]
    public void Of_ForecastOfZero_HasNoDifference() => Assert.Equal(new(Verdict.Exceeded, null), AmountComparison.Of(HandMade.Exactly(0), HandMade.Exactly(1)));

    [Fact]
    public void Of_UnitsOfDifferentKinds_Throws() =>
        Assert.Throws<ArgumentException>(() => AmountComparison.Of(HandMade.Exactly(1), HandMade.Exactly(1, "%")));

    private static decimal Parse(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    private static void AssertIs(Verdict verdict, string percent, AmountComparison? comparison) => Assert.Equal(new(verdict, Parse(percent)), comparison);
}

[InCulture("de-DE")]
public sealed class AmountComparisonInGermanTests : AmountComparisonTests;
