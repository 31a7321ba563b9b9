using System.Globalization;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

public class RoundingTests
{
    [Theory]
    [InlineData("64.649", 2, "64.65")]
    [InlineData("0.004", 2, "0.004")]
    [InlineData("0.0149", 2, "0.015")]
    [InlineData("-0.0000012345", 2, "-0.0000012")]
    [InlineData("0.123", 2, "0.12")]
    [InlineData("999.95", 2, "999.95")]
    [InlineData("0.04", 1, "0.04")]
    [InlineData("0.35", 1, "0.4")]
    [InlineData("0.4", 0, "0.4")]
    [InlineData("25.7", 0, "26")]
    [InlineData("0", 2, "0")]
    public void To_AnyValue_IsNeverRoundedToNothing(string value, int decimals, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Rounding.To(decimal.Parse(value, CultureInfo.InvariantCulture), decimals));

    [Theory]
    [InlineData("0.004", "$0.004 billion")]
    [InlineData("-44.477", "−$44.48 billion")]
    [InlineData("-1234567.8", "−$1,234.57 trillion")]
    [InlineData("999.95", "$999.95 billion")]
    [InlineData("9999", "$9,999 billion")]
    [InlineData("10000", "$10 trillion")]
    [InlineData("1000000", "$1,000 trillion")]
    public void Of_HostileAmounts_KeepTheirSizeAndTheirSign(string value, string said) =>
        Assert.Equal(said, AmountText.Of(HandMade.Exactly(decimal.Parse(value, CultureInfo.InvariantCulture))));

    [Fact]
    public void Of_RangeFromBelowZero_NamesEachEnd()
    {
        Assert.Equal("−$5 billion to $5 billion", AmountText.Of(HandMade.Between(-5, 5)));
        Assert.Equal("−5 to 5", AmountText.Brief(HandMade.Between(-5, 5)));
        Assert.Equal("−5 % to −3 %", AmountText.Of(HandMade.Between(-5, -3, "%")));
        Assert.Equal("$3–5 billion", AmountText.Of(HandMade.Between(3, 5)));
    }

    [Theory]
    [InlineData("1", "as much", "as large")]
    [InlineData("1.04", "about as much", "about as large")]
    [InlineData("0.5", "half as much", "half as large")]
    [InlineData("0.51", "about half as much", "about half as large")]
    [InlineData("2", "twice as much", "twice as large")]
    [InlineData("10.99", "11 times as much", "11 times as large")]
    [InlineData("0.3", "30 % as much", "30 % as large")]
    [InlineData("0.0004", "0.04 % as much", "0.04 % as large")]
    public void Much_Ratios_AreSaidAsPeopleSayThem(string ratio, string much, string large)
    {
        var value = decimal.Parse(ratio, CultureInfo.InvariantCulture);

        Assert.Equal(much, RatioText.Much(value));
        Assert.Equal(large, RatioText.Large(value));
    }
}

[InCulture("de-DE")]
public sealed class RoundingInGermanTests : RoundingTests;
