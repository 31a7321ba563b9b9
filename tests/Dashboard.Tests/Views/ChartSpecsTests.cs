using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Views;

namespace Dashboard.Tests.Views;

public sealed class ChartSpecsTests
{
    private static readonly IChart Deals = ChartCatalog.Find("deals")!;

    private readonly ChartSpecs charts = new();

    [Fact]
    public void Get_EqualFilter_IsTheVerySameChart() => Assert.Same(
        charts.Get(Deals, ArticleEvidence.Snapshot, new() { Segments = ["energy"] }),
        charts.Get(Deals, ArticleEvidence.Snapshot, new() { Segments = ["energy"] }));

    [Fact]
    public void Get_AnotherFilter_IsBuiltForIt()
    {
        Assert.Null(charts.Get(Deals, ArticleEvidence.Snapshot, EvidenceFilter.None).Spec.Empty);
        Assert.NotNull(charts.Get(Deals, ArticleEvidence.Snapshot, new() { Segments = ["chips"] }).Spec.Empty);
    }

    [Fact]
    public void Get_NewerSnapshot_IsBuiltFromIt()
    {
        charts.Get(Deals, ArticleEvidence.Snapshot, EvidenceFilter.None);

        Assert.NotNull(charts.Get(Deals, HandMade.Snapshot(), EvidenceFilter.None).Spec.Empty);
    }

    [Fact]
    public void Get_Chart_ComesWithItsJson()
    {
        var drawn = charts.Get(Deals, ArticleEvidence.Snapshot, EvidenceFilter.None);

        Assert.Equal(ChartSpecJson.Write(drawn.Spec), drawn.Json);
    }

    [Fact]
    public void Get_MoreFiltersThanAreKept_StillAnswersAndStillKnowsTheFirst()
    {
        var first = charts.Get(Deals, ArticleEvidence.Snapshot, EvidenceFilter.None);
        var manyDays = Enumerable.Range(0, 2_500).Select(day => charts.Get(Deals, ArticleEvidence.Snapshot, new() { AsOf = new DateOnly(2026, 1, 9).AddDays(day) })).ToList();

        Assert.All(manyDays, drawn => Assert.Equal(3, drawn.Spec.Marks.Count()));
        Assert.Same(first, charts.Get(Deals, ArticleEvidence.Snapshot, EvidenceFilter.None));
        Assert.NotSame(manyDays[^1], charts.Get(Deals, ArticleEvidence.Snapshot, new() { AsOf = new DateOnly(2026, 1, 9).AddDays(2_499) }));
    }
}
