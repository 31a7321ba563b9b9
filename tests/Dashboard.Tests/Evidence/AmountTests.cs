using Dashboard.Evidence;

namespace Dashboard.Tests.Evidence;

public sealed class AmountTests
{
    [Fact]
    public void IsRange_BothBoundsWithoutAValue_IsTrue() => Assert.True(HandMade.Between(91, 93).IsRange);

    [Fact]
    public void IsRange_ValueWithBounds_IsFalse() => Assert.False(new Amount(92, 91, 93, UnitScale.UsdBillion).IsRange);

    [Fact]
    public void IsRange_OneBound_IsFalse()
    {
        Assert.False(HandMade.UpTo(72).IsRange);
        Assert.False(HandMade.AtLeast(72).IsRange);
    }

    [Fact]
    public void LeastAndMost_Value_AreTheValue()
    {
        var amount = HandMade.Exactly(64.6m);

        Assert.Equal(64.6m, amount.Least);
        Assert.Equal(64.6m, amount.Most);
    }

    [Fact]
    public void LeastAndMost_Range_AreItsBounds()
    {
        var amount = HandMade.Between(91, 93);

        Assert.Equal(91, amount.Least);
        Assert.Equal(93, amount.Most);
    }

    [Fact]
    public void Least_UpperBoundOnly_IsUnknown() => Assert.Null(HandMade.UpTo(72).Least);

    [Fact]
    public void Most_LowerBoundOnly_IsUnknown() => Assert.Null(HandMade.AtLeast(1.5m).Most);
}
