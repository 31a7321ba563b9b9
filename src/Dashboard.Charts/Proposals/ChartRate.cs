using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Charts.Proposals;

/// <summary>How much a chart would show.</summary>
internal static class ChartRate
{
    private const int MostMarks = 12;

    /// <summary>Zero where it would show too little.</summary>
    public static double Of(ChartFigures figures)
    {
        // a market may be part of another: whether it is nobody has said, so only what stands alone is ranked unasked
        var marks = figures.Chart.Shape == ChartShape.Ranking ? RankedFigures.Of(figures).Claims.Count(claim => IsAlone(figures.Snapshot, claim)) : ChartFit.MarksOf(figures);
        return marks < LeastOf(figures.Chart.Shape) ? 0 : Math.Min(marks, MostMarks) * WeightOf(figures.Chart.Shape);
    }

    private static bool IsAlone(EvidenceSnapshot snapshot, Claim claim) => snapshot.FindEntity(claim.Entity!)?.Kind is EntityKind.Company or EntityKind.Product or EntityKind.Project;

    /// <summary>Two forecasts that differ are a finding; two bars or two points say little.</summary>
    internal static int LeastOf(ChartShape shape) => shape is ChartShape.Spread or ChartShape.Commitments ? 2 : 3;

    /// <summary>How expectations moved and where they part says more a mark than how something grew.</summary>
    private static double WeightOf(ChartShape shape) => shape switch
    {
        ChartShape.Vintages => 2.5,
        ChartShape.Spread => 3,
        ChartShape.Commitments => 1.5,
        ChartShape.Ranking => 1.2,
        _ => 1,
    };
}
