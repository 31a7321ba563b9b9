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
        charts.Get(Deals, View(new() { Segments = ["energy"] })),
        charts.Get(Deals, View(new() { Segments = ["energy"] })));

    [Fact]
    public void Get_AnotherFilter_IsBuiltForIt()
    {
        Assert.Null(charts.Get(Deals, View()).Spec.Empty);
        Assert.NotNull(charts.Get(Deals, View(new() { Segments = ["chips"] })).Spec.Empty);
    }

    [Fact]
    public void Get_NewerSnapshot_IsBuiltFromIt()
    {
        charts.Get(Deals, View());

        Assert.NotNull(charts.Get(Deals, new() { Snapshot = HandMade.Snapshot() }).Spec.Empty);
    }

    [Fact]
    public void Get_MoreFiltersThanAreKept_StillAnswersAndKeepsTheLast()
    {
        var manyDays = Enumerable.Range(0, 4_100).Select(day => charts.Get(Deals, View(new() { AsOf = new DateOnly(2026, 1, 9).AddDays(day) }))).ToList();

        Assert.All(manyDays, drawn => Assert.Equal(3, drawn.Spec.Marks.Count()));
        Assert.Same(manyDays[^1], charts.Get(Deals, View(new() { AsOf = new DateOnly(2026, 1, 9).AddDays(4_099) })));
    }

    [Fact]
    public void Get_AnotherDay_IsAuditedForIt()
    {
        var today = charts.Get(Deals, View());

        Assert.NotSame(today, charts.Get(Deals, View() with { Today = new(2030, 1, 1) }));
        Assert.Same(today, charts.Get(Deals, View()));
    }

    [Fact]
    public void Get_Marks_KnowTheirFindings()
    {
        var view = View();

        Assert.All(
            charts.Get(ChartCatalog.Find("funding")!, view).Spec.Marks,
            mark => Assert.Equal(mark.Claims.SelectMany(view.Audit.DisputesOf).Distinct().Count(), mark.Findings));
    }

    private static EvidenceView View(EvidenceFilter? filter = null) => new() { Snapshot = ArticleEvidence.Snapshot, Filter = filter ?? EvidenceFilter.None, Today = new(2026, 1, 9) };
}
