using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Evidence.Derivations;

public sealed class ImpliedBaseTests
{
    [Theory]
    [InlineData(145, 45, 100)]
    [InlineData(50, -50, 100)]
    [InlineData(7, 0, 7)]
    public void Of_ValueAndGrowth_IsTheAmountBefore(int value, int growthPercent, int expected) => Assert.Equal(expected, ImpliedBase.Of(value, growthPercent));

    [Theory]
    [InlineData(-100)]
    [InlineData(-101)]
    public void Of_NothingLeftToHaveShrunk_IsRefused(int growthPercent) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(growthPercent), () => ImpliedBase.Of(1, growthPercent));
}
