using Dashboard.Evidence.Charting;

namespace Dashboard.Charts.Proposals;

/// <summary>How much a chart would show.</summary>
internal static class ChartRate
{
    private const int MostMarks = 12;

    /// <summary>Zero where it would show too little.</summary>
    public static double Of(ChartFigures figures)
    {
        var marks = ChartFit.MarksOf(figures);
        return marks < LeastOf(figures.Chart.Shape) ? 0 : Math.Min(marks, MostMarks) * WeightOf(figures.Chart.Shape);
    }

    /// <summary>Two forecasts that differ are a finding; two bars or two points say little.</summary>
    private static int LeastOf(ChartShape shape) => shape is ChartShape.Spread or ChartShape.Commitments ? 2 : 3;

    /// <summary>How expectations moved and where they part says more a mark than how something grew.</summary>
    private static double WeightOf(ChartShape shape) => shape switch
    {
        ChartShape.Vintages => 2.2,
        ChartShape.Spread => 2,
        ChartShape.Commitments => 1.5,
        ChartShape.Ranking => 1.2,
        _ => 1,
    };
}
