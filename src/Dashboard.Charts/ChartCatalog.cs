using System.Runtime.CompilerServices;
using Dashboard.Charts.Builders;
using Dashboard.Charts.Builders.Figures;
using Dashboard.Charts.Proposals;
using Dashboard.Evidence;

namespace Dashboard.Charts;

/// <summary>All charts: those of the product, in the order in which they are shown, and those of packs behind them.</summary>
public static class ChartCatalog
{
    private static readonly ConditionalWeakTable<EvidenceSnapshot, IReadOnlyList<IChart>> OfSnapshots = [];

    /// <summary>The charts that are the product's own.</summary>
    public static IReadOnlyList<IChart> Own { get; } =
    [
        new CapexChart(),
        new FundingChart(),
        new ScorecardChart(),
        new CapexHistoryChart(),
        new CapexTotalChart(),
        new MarketChart(),
        new SegmentsChart(),
        new DealsChart(),
    ];

    /// <summary>The charts of the product and of the packs: those that a pack asks for, else those that are proposed for it.</summary>
    /// <param name="snapshot">All evidence, whatever is filtered: a chart has the same address in every view.</param>
    public static IReadOnlyList<IChart> Of(EvidenceSnapshot snapshot) =>
        OfSnapshots.GetValue(snapshot, all => [.. Own, .. all.Packs.SelectMany(pack => PackCharts.Of(all, pack)).DistinctBy(chart => chart.Id).Select(chart => new FigureChart(all, chart))]);

    /// <summary>The product's own chart with the slug; null where there is none.</summary>
    public static IChart? Find(string slug) => Own.FirstOrDefault(chart => chart.Slug == slug);

    /// <summary>The chart with the slug; null where there is none.</summary>
    public static IChart? Find(EvidenceSnapshot snapshot, string slug) => Of(snapshot).FirstOrDefault(chart => chart.Slug == slug);
}
