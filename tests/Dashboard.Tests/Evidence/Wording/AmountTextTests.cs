using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

public class AmountTextTests
{
    [Theory]
    [InlineData(64.6, "USD billion", "$64.6 billion")]
    [InlineData(433, "USD million", "$433 million")]
    [InlineData(1.4, "USD trillion", "$1.4 trillion")]
    [InlineData(1533, "USD million", "$1,533 million")]
    [InlineData(45, "%", "45 %")]
    [InlineData(4, "stars", "4 of 5 stars")]
    [InlineData(90, "deals", "90 deals")]
    [InlineData(0, "USD billion", "$0 billion")]
    [InlineData(-2.5, "%", "−2.5 %")]
    public void Of_Value_HasItsUnit(double value, string unit, string expected) => Assert.Equal(expected, AmountText.Of(HandMade.Exactly((decimal)value, unit)));

    [Fact]
    public void Of_Range_HasBothBounds() => Assert.Equal("$91–93 billion", AmountText.Of(HandMade.Between(91, 93)));

    [Fact]
    public void Of_UpperBound_SaysUpTo() => Assert.Equal("up to $72 billion", AmountText.Of(HandMade.UpTo(72)));

    [Fact]
    public void Of_LowerBound_SaysAtLeast() => Assert.Equal("at least $62.5 billion", AmountText.Of(HandMade.AtLeast(62.5m)));

    [Theory]
    [InlineData("nearly", "nearly $2 billion")]
    [InlineData("over", "over $2 billion")]
    public void Of_Hedge_KeepsTheWordOfTheText(string hedge, string expected) => Assert.Equal(expected, AmountText.Of(HandMade.Exactly(2), hedge));

    [Fact]
    public void Of_HedgedBound_KeepsTheWordOfTheTextOnly() => Assert.Equal("over $1.5 billion", AmountText.Of(HandMade.AtLeast(1.5m), "over"));

    [Fact]
    public void Brief_Value_IsTheBareNumber() => Assert.Equal("1,400.5", AmountText.Brief(HandMade.Exactly(1400.5m)));

    [Fact]
    public void Brief_Range_IsTheBareBounds() => Assert.Equal("100–140", AmountText.Brief(HandMade.Between(100, 140)));

    [Fact]
    public void Brief_OneBound_HasASign()
    {
        Assert.Equal("≤ 72", AmountText.Brief(HandMade.UpTo(72)));
        Assert.Equal("≥ 5", AmountText.Brief(HandMade.AtLeast(5, UnitScale.UsdTrillion)));
    }

    [Theory]
    [InlineData(1234567.891, "1,234,567.89")]
    [InlineData(0.5, "0.5")]
    [InlineData(12.80, "12.8")]
    public void Number_AnyCulture_HasThousandsCommasAndTwoDecimalsAtMost(double value, string expected) => Assert.Equal(expected, AmountText.Number((decimal)value));
}

[InCulture("de-DE")]
public sealed class AmountTextInGermanTests : AmountTextTests;
