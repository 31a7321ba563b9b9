using Dashboard.Evidence.Scorecards;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

public class VerdictTextTests
{
    [Fact]
    public void Of_EveryVerdict_HasAWordAndAMeaningOfItsOwn()
    {
        Assert.Distinct(Enum.GetValues<Verdict>().Select(VerdictText.Of));
        Assert.Distinct(Enum.GetValues<Verdict>().Select(VerdictText.Meaning));
        Assert.Equal("not comparable", VerdictText.Of(Verdict.NotComparable));
    }

    [Fact]
    public void Difference_Number_HasItsSign() =>
        Assert.Equal(["+5.5 %", "−3.2 %", "0 %"], new[] { 5.5m, -3.2m, 0m }.Select(VerdictText.Difference));

    [Fact]
    public void Distance_Number_IsSaidWithoutASign() =>
        Assert.Equal(["5.5 % above $9 billion", "3.2 % below $9 billion", "the same as $9 billion"], new[] { 5.5m, -3.2m, 0m }.Select(percent => VerdictText.Distance(percent, "$9 billion")));
}

[InCulture("de-DE")]
public sealed class VerdictTextInGermanTests : VerdictTextTests;
