using Dashboard.Charts;
using Dashboard.Evidence.Audit;

namespace Dashboard.Tests.Charts;

public class MarkFindingsTests
{
    private static readonly AuditReport Report = AuditReport.Of(ArticleEvidence.Snapshot, new(2026, 1, 9));

    [Fact]
    public void WithFindings_Mark_HasASignForASeriousCauseAboutItsFigureAlone()
    {
        var funding = ArticleChart.Build("funding").WithFindings(Report);
        var segments = ArticleChart.Build("segments").WithFindings(Report);

        Assert.All(funding.Marks, mark => Assert.Equal(mark.Claims.SelectMany(Report.DisputesOf).DistinctBy(finding => finding.Id).Count(), mark.Findings));
        Assert.Contains(funding.Marks, mark => mark.Severity == FindingSeverity.High);
        // ratings have findings, and none is about a figure's value or time
        Assert.All(segments.Marks, mark => Assert.Equal((0, (FindingSeverity?)null), (mark.Findings, mark.Severity)));
    }

    [Fact]
    public void WithFindings_ClaimsWithoutFindings_LeaveTheMarkAsItIs()
    {
        var spec = ArticleChart.Build("segments");

        Assert.Equal(spec.Marks, spec.WithFindings(AuditReport.Of(HandMade.Snapshot(), new(2026, 1, 9))).Marks);
    }

    [Theory]
    [InlineData(1, FindingSeverity.High, "1 serious finding")]
    [InlineData(2, FindingSeverity.High, "2 findings, at least one of them serious")]
    [InlineData(3, FindingSeverity.Medium, "3 findings, none of them serious")]
    [InlineData(1, FindingSeverity.Low, "1 minor finding")]
    [InlineData(4, FindingSeverity.Low, "4 minor findings")]
    public void Remarks_Findings_AreSaidInWords(int count, FindingSeverity severity, string words) =>
        Assert.Equal([words], (ArticleChart.Build("deals").Marks.First() with { Findings = count, Severity = severity }).Remarks);

    [Fact]
    public void Remarks_NothingToSay_AreNone() => Assert.Null(ArticleChart.Build("deals").Marks.First().Remarks);

    [Fact]
    public void FindingsOf_Chart_AreThoseOfItsClaimsEachOnceTheGravestFirst()
    {
        var findings = ArticleChart.Build("funding").FindingsOf(Report);

        Assert.Distinct(findings.Select(finding => finding.Id));
        Assert.Equal(findings.OrderBy(finding => finding.Severity).Select(finding => finding.Severity), findings.Select(finding => finding.Severity));
        Assert.All(findings, finding => Assert.Contains(finding.Claims, id => id.StartsWith("nscale-", StringComparison.Ordinal)));
    }
}

[InCulture("de-DE")]
public sealed class MarkFindingsInGermanTests : MarkFindingsTests;
