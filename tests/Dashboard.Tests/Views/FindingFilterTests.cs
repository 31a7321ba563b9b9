using Dashboard.Evidence.Audit;
using Dashboard.Views;

namespace Dashboard.Tests.Views;

public sealed class FindingFilterTests
{
    private static readonly Finding Finding = new() { Id = "one.a", Rule = "one", Severity = FindingSeverity.Medium, Origin = FindingOrigin.Computed, Message = "A.", Why = "So it is.", Advice = "Look it up." };

    [Fact]
    public void Allows_NothingAskedFor_LetsEverythingThrough() => Assert.True(FindingFilter.None.Allows(Finding));

    [Fact]
    public void Allows_RuleAndWeight_BothMustHold()
    {
        Assert.True(new FindingFilter { Rules = ["one", "two"], Severities = [FindingSeverity.Medium] }.Allows(Finding));
        Assert.False(new FindingFilter { Rules = ["two"], Severities = [FindingSeverity.Medium] }.Allows(Finding));
        Assert.False(new FindingFilter { Rules = ["one"], Severities = [FindingSeverity.High] }.Allows(Finding));
    }

    [Fact]
    public void Allows_RuleThatJoinedAnotherCause_LetsTheCauseThrough()
    {
        var joined = Finding with { AlsoShowsAs = [new("two", "B.")] };

        Assert.True(new FindingFilter { Rules = ["two"] }.Allows(joined));
        Assert.False(new FindingFilter { Rules = ["three"] }.Allows(joined));
    }
}
