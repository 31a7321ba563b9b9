using Dashboard.Charts.Builders;

namespace Dashboard.Charts;

/// <summary>All charts, in the order in which they are shown.</summary>
public static class ChartCatalog
{
    /// <summary>All charts.</summary>
    public static IReadOnlyList<IChart> All { get; } =
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

    /// <summary>The chart with the slug; null where there is none.</summary>
    public static IChart? Find(string slug) => All.FirstOrDefault(chart => chart.Slug == slug);
}
