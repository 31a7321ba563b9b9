using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Drawings;
using Dashboard.Evidence;
using Dashboard.Views;

namespace Dashboard.Tests.Views;

/// <summary>A chart that cannot be made says so in its own place.</summary>
public sealed class FailedChartTests
{
    private static readonly EvidenceView View = EvidenceViewReader.Read(ArticleEvidence.Snapshot, "/", "");

    [Fact]
    public void Get_ChartThatFails_SaysSoInPlaceOfMarks()
    {
        var spec = new ChartSpecs().Get(new FailingChart(), View).Spec;

        Assert.Equal("Broken", spec.Title);
        Assert.StartsWith("This chart could not be made", spec.Empty, StringComparison.Ordinal);
        Assert.Contains("This chart could not be made", new PageDrawings().Get(new(spec, View), PageDrawing.Widths[0], DrawingPlace.On("x", View, narrows: false)), StringComparison.Ordinal);
    }

    [Fact]
    public void Get_DrawingThatFails_SaysSoInItsPlace()
    {
        var spec = new ChartSpecs().Get(ChartCatalog.Find(View.Everything, "capex")!, View).Spec;
        var broken = new DrawnChart(spec with { Series = null! }, View);

        Assert.Contains("This chart could not be made", new PageDrawings().Get(broken, PageDrawing.Widths[0], DrawingPlace.On("x", View, narrows: false)), StringComparison.Ordinal);
    }

    private sealed class FailingChart : IChart
    {
        public string Slug => "broken";

        public string Name => "Broken";

        public bool Measures(Claim claim) => false;

        public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options) => throw new InvalidOperationException("This chart was told to fail.");
    }
}
