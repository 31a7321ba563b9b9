using Dashboard.Charts;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Charts;

/// <summary>The gallery of charts: the product's own as drawings, those of packs by their headlines, segment by segment.</summary>
public sealed partial class ChartsPage
{
    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private IEnumerable<DrawnChart> Charts => ChartCatalog.Own.Select(chart => ChartSpecs.Get(chart, View));

    private IEnumerable<IGrouping<string, ChartSpec>> OfPacks =>
        from segment in View.Snapshot.Segments
        where View.Filter.Segments.Count == 0 || View.Filter.Segments.Contains(segment.Id)
        from chart in ChartCatalog.Of(View.Everything)
        where chart.Asked is { } asked && asked.Segments.Contains(segment.Id) && (View.Filter.Packs.Count == 0 || View.Filter.Packs.Contains(asked.Pack))
        let spec = ChartSpecs.Get(chart, View).Spec
        where spec.Empty is null
        group spec by SegmentText.Of(segment);
}
