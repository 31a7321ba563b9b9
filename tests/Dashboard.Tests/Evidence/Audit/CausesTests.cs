using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using static Dashboard.Tests.HandMade;

namespace Dashboard.Tests.Evidence.Audit;

/// <summary>One defect is told once, at its weightiest place, against the likely wrong side.</summary>
public sealed class CausesTests
{
    private static readonly DateOnly Day = new(2026, 1, 9);

    [Fact]
    public void Of_OneSumWithTwoDates_IsOneCauseAgainstTheDateThatTheTitleDenies()
    {
        var cause = Assert.Single(Report(TwoDates).Findings, finding => finding.Severity == FindingSeverity.High);

        Assert.Equal(("same-money-twice", "b"), (cause.Rule, Assert.Single(cause.Claims)));
        Assert.Equal(["a"], cause.Beside);
        Assert.Equal("Use October 2025: the title of [1] speaks of 2025.", cause.Advice);
        Assert.Equal(["same-event-dates", "title-year"], cause.AlsoShowsAs.Select(sign => sign.Rule).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OfClaim_RightSide_IsNotCharged()
    {
        var report = Report(TwoDates);

        Assert.DoesNotContain(report.OfClaim("a"), finding => finding.Severity == FindingSeverity.High);
        Assert.Contains(report.OfClaim("b"), finding => finding.Severity == FindingSeverity.High);
    }

    [Fact]
    public void Of_BothPacks_ChargesNoneOfThoseThatGiveTheRightDate() =>
        Assert.Equal(
            ["nscale-pre-series-c-oct-2024"],
            AuditReport.Of(LaterEvidence.Snapshot, new(2026, 11, 22)).Findings.Single(finding => finding.Rule == "same-money-twice").Claims);

    [Fact]
    public void Of_Article_TellsNoSeriousCauseTwice()
    {
        var serious = AuditReport.Of(ArticleEvidence.Snapshot, Day).Findings.Where(finding => finding.Severity == FindingSeverity.High).ToList();

        Assert.Distinct(serious.Select(finding => $"{AuditRules.Find(finding.Rule)!.Aspect} {string.Join(' ', finding.Claims)} {string.Join(' ', finding.Sources)}"));
        Assert.InRange(AuditReport.Of(ArticleEvidence.Snapshot, Day).Findings.Count, 60, 120);
    }

    [Fact]
    public void Of_ArticleWithoutMarks_FindsFourFifthsOfTheSeriousAndMediumCauses()
    {
        var weighty = AuditReport.Of(ArticleEvidence.Snapshot, Day).Findings.Where(finding => finding.Severity != FindingSeverity.Low).ToList();
        var bare = AuditReport.Of(ArticleEvidence.Snapshot, Day, marks: false);

        Assert.InRange((double)weighty.Count(bare.Finds) / weighty.Count, 0.8, 1);
        Assert.All(bare.Findings, finding => Assert.Equal(FindingOrigin.Computed, finding.Origin));
    }

    [Fact]
    public void Of_ArticleWithLaterPack_ConfirmsAndCorrectsIt()
    {
        var everything = LaterEvidence.Snapshot;
        var article = everything.At([ArticleEvidence.PackId], null);
        var report = AuditReport.Of(article, new(2026, 11, 22), everything);

        Assert.Contains(report.Findings, finding => finding.Claims.Contains("nscale-pre-series-c-oct-2024") && finding.Advice.Contains("Tech.eu", StringComparison.Ordinal));
        Assert.All(report.Findings, finding => Assert.All(finding.Claims.Concat(finding.Beside), id => Assert.NotNull(article.FindClaim(id))));
        Assert.Equal(Dashboard.Evidence.Supporting.SupportLevel.Confirmed, report.Supports.Of(article.FindClaim("microsoft-capex-fy2025")!));
    }

    private static DataPack TwoDates => Pack(
        [
            Audited.Round("a", 433, new(2025, 10, 1), "safe").Citing("s01"),
            Audited.Round("b", 433, new(2024, 10, 1), "pre-series-c").Citing("s02"),
        ],
        [Relation("a", RelationKind.SameAs, "b")]) with
    {
        Sources = [Source("s01", 1, null) with { Title = "Deals of 2025, counted" }, Source("s02", 2, null) with { Title = "Acme 2025: a year to remember" }],
    };

    private static AuditReport Report(DataPack pack) => AuditReport.Of(new([pack], "test"), Day);
}
