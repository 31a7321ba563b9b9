using Dashboard.Evidence;
using Dashboard.Views;

namespace Dashboard.Tests.Views;

public sealed class ShownChartsTests
{
    private const int FewestMarks = 4;
    private const int FewestCharts = 4;

    [Theory]
    [InlineData("chips")]
    [InlineData("data-centers")]
    [InlineData("energy")]
    [InlineData("models")]
    [InlineData("applications")]
    public void Of_Segment_IsADashboardOfFourChartsAndMore(string segment)
    {
        var shown = ShownCharts.Of(View(new() { Segments = [segment] }), new());

        Assert.InRange(shown.Drawn.Count(chart => chart.Spec.Marks.Count() >= FewestMarks), FewestCharts, int.MaxValue);
    }

    [Fact]
    public void Of_NoFilter_ShowsTheProductsOwnCharts() =>
        Assert.All(ShownCharts.Of(View(EvidenceFilter.None), new()).Drawn, chart => Assert.NotNull(Dashboard.Charts.ChartCatalog.Find(chart.Spec.Slug)));

    [Fact]
    public void Of_Company_ShowsChartsOfPacksThatMeasureIt() =>
        Assert.Contains(ShownCharts.Of(View(new() { Companies = ["coreweave"] }), new()).Drawn, chart => chart.Spec.Slug == "coreweave-backlog");

    [Theory]
    [InlineData("chips")]
    [InlineData("energy")]
    public void Of_Segment_ShowsNoFigureByItselfAndNoneTwice(string segment)
    {
        var shown = ShownCharts.Of(View(new() { Segments = [segment] }), new()).Drawn;
        var own = shown.Where(chart => Dashboard.Charts.ChartCatalog.Find(chart.Spec.Slug) is not null).ToList();

        Assert.All(shown, chart => Assert.NotEqual(1, chart.Spec.Marks.Count()));
        Assert.All(own, chart => Assert.DoesNotContain(shown.Except([chart]), other => !chart.Claims.Except(other.Claims).Any()));
    }

    private static EvidenceView View(EvidenceFilter filter) => new() { Snapshot = ChainEvidence.Snapshot, Filter = filter, Today = new(2026, 11, 28) };
}
