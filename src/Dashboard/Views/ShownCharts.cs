using Dashboard.Charts;
using Dashboard.Evidence.Charting;

namespace Dashboard.Views;

/// <summary>Which charts a view shows: those of the product always, those of packs where a segment, a company or a pack is chosen.</summary>
/// <param name="Drawn">Those that have marks, in the order in which they are shown.</param>
/// <param name="Empty">Those that the filter leaves without marks.</param>
/// <param name="Further">How many more have marks: the gallery shows them.</param>
public sealed record ShownCharts(IReadOnlyList<DrawnChart> Drawn, IReadOnlyList<ChartSpec> Empty, int Further)
{
    // a page of more is scrolled through and not read; the gallery has them all
    private const int Most = 12;
    private const int LeastOfPacks = 4;

    /// <summary>The charts of the view.</summary>
    public static ShownCharts Of(EvidenceView view, ChartSpecs specs)
    {
        var all = ChartCatalog.Of(view.Everything);
        var own = all.Where(chart => chart.Asked is null).Select(chart => specs.Get(chart, view)).ToLookup(chart => chart.Spec.Empty is null);
        var ofPacks = IsNarrow(view) ? OfPacks(view, specs).Select(chart => chart.Drawn).ToList() : [];
        List<DrawnChart> filled = [.. own[true].Where(chart => !IsDrawnElsewhere(chart, ofPacks))];
        // what a whole pack holds is seen segment by segment
        var most = view.Filter.Segments.Count + view.Filter.Companies.Count > 0 ? Most - filled.Count : 0;
        var taken = ofPacks.Take(Math.Max(LeastOfPacks, most)).ToList();
        return new([.. Mixed(view, filled, taken)], [.. own[false].Select(chart => chart.Spec)], ofPacks.Count - taken.Count);
    }

    /// <summary>Whether a chart of a pack draws the same figures, or there is one alone among many: that is a sentence, and no chart.</summary>
    private static bool IsDrawnElsewhere(DrawnChart chart, List<DrawnChart> ofPacks) =>
        ofPacks.Count > 0 && (chart.Spec.Marks.Take(2).Count() == 1 || ofPacks.Exists(other => !chart.Claims.Except(other.Claims).Any()));

    /// <summary>All charts of packs that are of what the view has chosen and have marks. They are many: one without marks is not missed, and not named.</summary>
    public static IEnumerable<(PackChart Asked, DrawnChart Drawn)> OfPacks(EvidenceView view, ChartSpecs specs) =>
        from chart in ChartCatalog.Of(view.Everything)
        where chart.Asked is not null && Belongs(chart, view)
        let drawn = specs.Get(chart, view)
        where drawn.Spec.Empty is null
        select (chart.Asked, drawn);

    /// <summary>Whether the view is of something of which packs have charts: without a choice these are too many for a page.</summary>
    private static bool IsNarrow(EvidenceView view) => view.Filter is { Segments.Count: > 0 } or { Companies.Count: > 0 }
        || view.Filter.Packs.Any(pack => view.Snapshot.FindPack(pack)?.Follows is not null);

    /// <summary>Whether the chart of a pack is one of what the view has chosen; all are where nothing is chosen.</summary>
    private static bool Belongs(IChart chart, EvidenceView view)
    {
        var (asked, filter) = (chart.Asked!, view.Filter);
        return filter.Segments.Count > 0 ? asked.Segments.Count == 0 || asked.Segments.Any(filter.Segments.Contains)
            : filter.Companies.Count > 0 ? view.Claims.Any(claim => claim.Entity is { } entity && filter.Companies.Contains(entity) && chart.Measures(claim))
            : filter.Packs.Count == 0 || filter.Packs.Contains(asked.Pack);
    }

    /// <summary>Within a segment what many figures tell comes first, whoever charts it; else the product's own charts do.</summary>
    private static IEnumerable<DrawnChart> Mixed(EvidenceView view, List<DrawnChart> own, List<DrawnChart> ofPacks) =>
        view.Filter.Segments.Count == 0 && view.Filter.Companies.Count == 0 ? own.Concat(ofPacks)
        : own.Where(IsFull).Concat(ofPacks).Concat(own.Where(chart => !IsFull(chart)));

    private static bool IsFull(DrawnChart chart) => chart.Spec.Marks.Count() >= 4;
}
