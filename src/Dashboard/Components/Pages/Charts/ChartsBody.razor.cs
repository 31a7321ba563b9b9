using Dashboard.Charts;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Charts;

/// <summary>The gallery of charts: the product's own as drawings, those of packs by their headlines, segment by segment.</summary>
public sealed partial class ChartsBody
{
    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private IReadOnlyList<DrawnChart> Charts => [.. ChartCatalog.Own.Select(chart => ChartSpecs.Get(chart, View))];

    private IReadOnlyList<(string Name, IReadOnlyList<ChartSpec> Charts)> OfPacks
    {
        get
        {
            var charts = ShownCharts.OfPacks(View, ChartSpecs).ToList();
            var segments = View.Snapshot.Segments.Where(segment => View.Filter.Segments.Count == 0 || View.Filter.Segments.Contains(segment.Id));
            return
            [
                .. segments.Select(segment => (SegmentText.Of(segment), Specs(charts.Where(chart => chart.Asked.Segments.Contains(segment.Id))))),
                // a chart of no segment stands under the title of its pack
                .. charts.Where(chart => chart.Asked.Segments.Count == 0).GroupBy(chart => chart.Asked.Pack).Select(pack => (View.Everything.FindPack(pack.Key)!.Title, Specs(pack))),
            ];
        }
    }

    private static List<ChartSpec> Specs(IEnumerable<(PackChart Asked, DrawnChart Drawn)> charts) => [.. charts.Select(chart => chart.Drawn.Spec)];
}
