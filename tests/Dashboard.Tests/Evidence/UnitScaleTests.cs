using System.Globalization;
using Dashboard.Evidence;

namespace Dashboard.Tests.Evidence;

public sealed class UnitScaleTests
{
    [Fact]
    public void To_TrillionToBillion_IsAThousandTimesAsMany() =>
        Assert.Equal(HandMade.Exactly(1400), HandMade.Exactly(1.4m, UnitScale.UsdTrillion).To(UnitScale.UsdBillion));

    [Fact]
    public void To_MillionToBillion_KeepsEveryDigit() =>
        Assert.Equal(HandMade.Exactly(0.433m), HandMade.Exactly(433, UnitScale.UsdMillion).To(UnitScale.UsdBillion));

    [Theory]
    [InlineData("2.5", "GW", "MW", "2500")]
    [InlineData("415", "TWh", "GWh", "415000")]
    [InlineData("700", "EUR million", "EUR billion", "0.7")]
    [InlineData("3", "users thousand", "users million", "0.003")]
    public void To_AnotherStep_ConvertsWithinAKind(string value, string from, string to, string expected) =>
        Assert.Equal(HandMade.Exactly(decimal.Parse(expected, CultureInfo.InvariantCulture), to), HandMade.Exactly(decimal.Parse(value, CultureInfo.InvariantCulture), from).To(to));

    [Theory]
    [InlineData("USD million", 999, "USD million")]
    [InlineData("USD million", 4000, "USD billion")]
    [InlineData("USD billion", 1478, "USD billion")]
    [InlineData("MW", 2500, "GW")]
    [InlineData("million users", 1000, "billion users")]
    [InlineData("wafers/month", 150000, "wafers/month")]
    public void ReadableFor_LargestNumber_IsTheStepThatReadsBest(string unit, decimal most, string expected) => Assert.Equal(expected, UnitScale.ReadableFor(unit, most));

    [Fact]
    public void To_RangeInAnotherUnit_TurnsBothBounds() =>
        Assert.Equal(HandMade.Between(91_000, 93_000, UnitScale.UsdMillion), HandMade.Between(91, 93).To(UnitScale.UsdMillion));

    [Fact]
    public void To_OneBound_LeavesTheOtherUnknown() =>
        Assert.Equal(HandMade.UpTo(72_000, UnitScale.UsdMillion), HandMade.UpTo(72).To(UnitScale.UsdMillion));

    [Fact]
    public void To_SameUnit_IsTheSameAmount() =>
        Assert.Equal(HandMade.Exactly(5, "stars"), HandMade.Exactly(5, "stars").To("stars"));

    [Fact]
    public void To_UnitOfAnotherKind_NamesBothUnits()
    {
        var problem = Assert.Throws<ArgumentException>(() => HandMade.Exactly(5, "stars").To(UnitScale.UsdBillion));

        Assert.Contains("'stars'", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'USD billion'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("USD million", "USD trillion", true)]
    [InlineData("deals", "deals", true)]
    [InlineData("deals", "USD billion", false)]
    [InlineData("USD billion", "%", false)]
    [InlineData("EUR million", "EUR billion", true)]
    [InlineData("EUR million", "USD million", false)]
    [InlineData("users million", "users billion", true)]
    [InlineData("million users", "billion users", true)]
    [InlineData("MW", "GW", true)]
    [InlineData("MWh", "TWh", true)]
    [InlineData("MW", "MWh", false)]
    public void Converts_Units_OnlyWithinOneKind(string from, string to, bool expected) => Assert.Equal(expected, UnitScale.Converts(from, to));
}
