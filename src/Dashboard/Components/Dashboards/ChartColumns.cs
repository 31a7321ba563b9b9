using Dashboard.Charts;
using Dashboard.Views;

namespace Dashboard.Components.Dashboards;

/// <summary>The charts of the overview in a wide and a narrow column, each filled without gaps: charts differ in height, and no half of a row stays blank.</summary>
internal static class ChartColumns
{
    // in pixels, about: headline, subtitle and source line of a chart; a plane; a row beside its name, below its name; a line of details
    private const int Around = 210;
    private const int Plane = 340;
    private const int Row = 39;
    private const int NarrowRow = 60;
    private const int Detail = 17;

    /// <summary>The columns. Each chart goes where there is less so far, so that the order stays nearly that of the catalogue.</summary>
    /// <param name="charts">The charts, in their order.</param>
    /// <param name="isEven">Whether both columns are of one width.</param>
    public static IReadOnlyList<(string Place, IReadOnlyList<DrawnChart> Charts)> Of(IReadOnlyList<DrawnChart> charts, bool isEven = false)
    {
        if (charts.Count == 1)
        {
            return [("full", charts)];
        }

        var (wide, narrow) = (new List<DrawnChart>(), new List<DrawnChart>());
        var (left, right) = (0, 0);
        foreach (var chart in charts)
        {
            if (left <= right)
            {
                wide.Add(chart);
                left += Around + HeightOf(chart.Spec, Row);
            }
            else
            {
                narrow.Add(chart);
                right += Around + HeightOf(chart.Spec, isEven ? Row : NarrowRow);
            }
        }

        return isEven ? [("even", wide), ("even", narrow)] : [("wide", wide), ("narrow", narrow)];
    }

    private static int HeightOf(ChartSpec spec, int row) =>
        spec.Kind == ChartKind.Bars ? spec.Marks.GroupBy(mark => mark.Row).Sum(marks => row + (marks.Any(mark => mark.Detail is not null) ? Detail : 0)) : Plane;
}
