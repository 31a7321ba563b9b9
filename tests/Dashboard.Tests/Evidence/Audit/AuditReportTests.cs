using Dashboard.Evidence;
using Dashboard.Evidence.Audit;

namespace Dashboard.Tests.Evidence.Audit;

public sealed class AuditReportTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public void Of_SameEvidenceAndDay_IsMadeOnce() => Assert.Same(AuditReport.Of(ArticleEvidence.Snapshot, Day), AuditReport.Of(ArticleEvidence.Snapshot, Day));

    [Fact]
    public void Of_AllPacks_NamesEachCauseOnce() =>
        Assert.Empty(AuditReport.Of(ChainEvidence.Snapshot, Day).Findings.GroupBy(finding => finding.Id).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Of_RowsInAnyOrder_FindsTheSame()
    {
        var expected = Lines(ArticleEvidence.Pack);

        foreach (var seed in Enumerable.Range(1, 5))
        {
            var random = new Random(seed);
            var shuffled = ArticleEvidence.Pack with
            {
                Claims = Shuffled(ArticleEvidence.Pack.Claims, random),
                Sources = Shuffled(ArticleEvidence.Pack.Sources, random),
                Entities = Shuffled(ArticleEvidence.Pack.Entities, random),
                Relations = Shuffled(ArticleEvidence.Pack.Relations, random),
            };
            Assert.Equal(expected, Lines(shuffled));
        }
    }

    [Fact]
    public void Of_UnrelatedClaimAdded_TakesNoFindingAway()
    {
        var unrelated = HandMade.Claim("unrelated") with { Pack = ArticleEvidence.PackId, Statement = "Tea is green.", Metric = "colour" };

        var more = Ids(ArticleEvidence.Pack with { Claims = [.. ArticleEvidence.Pack.Claims, unrelated] });

        Assert.Empty(Ids(ArticleEvidence.Pack).Except(more));
    }

    [Fact]
    public void Of_FindingIds_AreUniqueAndFitForAnAddress()
    {
        var ids = Ids(ArticleEvidence.Pack);

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[a-z0-9.-]+$", id));
    }

    [Fact]
    public void Of_Findings_NameOnlyWhatIsThere()
    {
        var snapshot = ArticleEvidence.Snapshot;

        Assert.All(AuditReport.Of(snapshot, Day).Findings, finding =>
        {
            Assert.All(finding.Claims, claim => Assert.NotNull(snapshot.FindClaim(claim)));
            Assert.All(finding.Sources, source => Assert.NotNull(snapshot.FindSource(source)));
            Assert.True(finding.Claims.Count + finding.Sources.Count > 0 || finding.Rule is "citation-gap" or "undated-document", finding.Id);
        });
    }

    [Fact]
    public void Of_Nothing_HasNoFigures()
    {
        var report = AuditReport.Of(HandMade.Snapshot(), Day);

        Assert.Equal((0, (int?)null), (report.CountsOf([]).Figures.Total, report.CountsOf([]).Figures.Share));
        Assert.DoesNotContain(report.Findings, finding => finding.Claims.Count > 0);
    }

    [Fact]
    public void All_Rules_HaveTheirWords()
    {
        Assert.Equal(AuditRules.All.Count, AuditRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(AuditRules.All, rule =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Id);
            Assert.InRange(rule.Name.Length, 5, 45);
            Assert.All([rule.Explanation, rule.Reason, rule.Remedy], words => Assert.EndsWith(".", words, StringComparison.Ordinal));
            Assert.Same(rule, AuditRules.Find(rule.Id));
        });
    }

    private static IReadOnlyList<Finding> Findings(DataPack pack) => AuditReport.Of(new([pack], "test"), Day).Findings;

    private static IReadOnlyList<string> Ids(DataPack pack) => [.. Findings(pack).Select(finding => finding.Id)];

    private static IReadOnlyList<string> Lines(DataPack pack) =>
        [.. Findings(pack).Select(finding => $"{finding.Id} {finding.Severity} {finding.Origin} {finding.Message} {finding.Why} {finding.Advice} {string.Join(' ', finding.Claims)} {string.Join(' ', finding.Sources)}")];

    private static T[] Shuffled<T>(IReadOnlyList<T> rows, Random random)
    {
        var copy = rows.ToArray();
        random.Shuffle(copy);
        return copy;
    }
}
