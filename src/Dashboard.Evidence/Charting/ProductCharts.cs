namespace Dashboard.Evidence.Charting;

/// <summary>The charts that are the product's own.</summary>
public static class ProductCharts
{
    /// <summary>Their ids, which are addresses: a pack cannot take them.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["capex", "funding", "scorecard", "capex-history", "capex-total", "market", "segments", "deals"];
}
