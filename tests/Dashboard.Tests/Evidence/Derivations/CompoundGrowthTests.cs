using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Evidence.Derivations;

public sealed class CompoundGrowthTests
{
    [Theory]
    [InlineData(100, 121, 2, 0.1)]
    [InlineData(100, 25, 2, -0.5)]
    [InlineData(7, 7, 9, 0)]
    public void Rate_TwoAmounts_IsTheYearlyShare(int start, int end, int years, double expected) =>
        Assert.Equal(expected, CompoundGrowth.Rate(start, end, years), precision: 12);

    [Fact]
    public void Rate_MarketOfTheArticle_IsAQuarterAYear() => Assert.Equal(0.25674, CompoundGrowth.Rate(12.8m, 125.8m, 10), precision: 5);

    [Theory]
    [InlineData(0, 1, 1, "start")]
    [InlineData(-1, 1, 1, "start")]
    [InlineData(1, 0, 1, "end")]
    [InlineData(1, -1, 1, "end")]
    [InlineData(1, 1, 0, "years")]
    [InlineData(1, 1, -1, "years")]
    public void Rate_ZeroOrBelow_IsRefusedByName(int start, int end, int years, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => CompoundGrowth.Rate(start, end, years));

    [Fact]
    public void Project_TwoYears_CompoundsTheRate() => Assert.Equal(121, CompoundGrowth.Project(100, 0.1, 2), precision: 9);

    [Fact]
    public void Project_NoYear_IsTheStart() => Assert.Equal(12.8m, CompoundGrowth.Project(12.8m, 0.257, 0));

    [Fact]
    public void Project_AtTheRateBetweenTwoAmounts_ReachesTheLast() =>
        Assert.Equal(125.8m, CompoundGrowth.Project(12.8m, CompoundGrowth.Rate(12.8m, 125.8m, 10), 10), precision: 9);
}
