using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Evidence.Derivations;

public sealed class RangeSumTests
{
    [Fact]
    public void Of_ValueAndRange_AddsTheBoundsToEitherEnd()
    {
        var sum = RangeSum.Of([With(HandMade.Exactly(64.6m)), With(HandMade.Between(91, 93))]);

        Assert.Equal((155.6m, 157.6m), (sum.Low, sum.High));
    }

    [Fact]
    public void Of_OneBoundOnly_CountsItAtBothEnds()
    {
        var sum = RangeSum.Of([With(HandMade.Exactly(1)), With(HandMade.UpTo(72)), With(HandMade.AtLeast(5))]);

        Assert.Equal((78, 78), (sum.Low, sum.High));
    }

    [Fact]
    public void Of_Claims_NamesWhatWasAdded()
    {
        var claim = With(HandMade.Exactly(1));

        Assert.Equal([claim], RangeSum.Of([claim]).Claims);
    }

    [Fact]
    public void Of_DifferentUnits_IsRefused() =>
        Assert.Throws<ArgumentException>("claims", () => RangeSum.Of([With(HandMade.Exactly(1)), With(HandMade.Exactly(1, UnitScale.UsdMillion))]));

    [Fact]
    public void Of_ClaimWithoutAmount_IsRefused() => Assert.Throws<ArgumentException>("claims", () => RangeSum.Of([HandMade.Claim("bare")]));

    private static Claim With(Amount amount) => HandMade.Claim("a") with { Amount = amount };
}
