using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Charts.Proposals;

/// <summary>The charts of a pack.</summary>
public static class PackCharts
{
    /// <summary>Those that the pack asks for, in its order; where it asks for none, those that are proposed.</summary>
    public static IReadOnlyList<PackChart> Of(EvidenceSnapshot snapshot, DataPack pack) => pack.Charts.Count == 0
        ? ChartProposals.Of(snapshot, pack)
        : [.. pack.Charts.OrderBy(chart => chart.Order ?? int.MaxValue)];
}
