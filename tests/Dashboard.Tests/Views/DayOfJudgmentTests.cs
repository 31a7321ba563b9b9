using Dashboard.Evidence.Scorecards;
using Dashboard.Tests.Components;

namespace Dashboard.Tests.Views;

/// <summary>What is over or overdue is so by now: a day that is still to come makes nothing late.</summary>
public sealed class DayOfJudgmentTests : EvidenceContext
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    [Theory]
    [InlineData("", "2026-11-28")]
    [InlineData("?asof=2026-03-22", "2026-03-22")]
    [InlineData("?asof=9999-12-31", "2026-11-28")]
    public void Now_DayThatIsShown_IsNeverStillToCome(string query, string now) =>
        Assert.Equal(now, ViewOf("/" + query, LaterEvidence.Snapshot, Today).Now.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Audit_DayStillToCome_FindsWhatIsFoundToday() => Assert.Equal(
        ViewOf("/", LaterEvidence.Snapshot, Today).Audit.Findings.Select(finding => finding.Message),
        ViewOf("/?asof=9999-12-31", LaterEvidence.Snapshot, Today).Audit.Findings.Select(finding => finding.Message));

    [Fact]
    public void Scorecard_DayStillToCome_CallsNothingOverdueThatIsNot() => Assert.Equal(Reasons("?asof=2026-11-28"), Reasons("?asof=9999-12-31"));

    private static IEnumerable<string> Reasons(string query)
    {
        var view = ViewOf("/charts/scorecard" + query, LaterEvidence.Snapshot, Today);
        return Scorecard.Of(view.Snapshot, view.Judged).Select(entry => entry.Reason);
    }
}
