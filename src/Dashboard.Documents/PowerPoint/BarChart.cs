using Dashboard.Charts;
using Dashboard.Documents.Office;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.PowerPoint;

/// <summary>Horizontal bars as a native chart.</summary>
internal static class BarChart
{
    private const uint RowAxis = 101;
    private const uint ValueAxis = 102;
    private const double WidestName = 270;

    /// <summary>The chart with the grid that its workbook is made of.</summary>
    public static (ChartGrid Grid, C.Chart Chart) Of(ChartSpec spec, IReadOnlyList<string> highlights, DeckArea area)
    {
        var names = Math.Min(WidestName, spec.Marks.Max(mark => TextSize.Width(mark.Row ?? mark.Name, ChartXml.Type)) + 16);
        var title = TextSize.Fold(AxisWords.Of(spec), ChartXml.Type, area.Width - names);
        var room = new ChartRoom(area, names, (spec.ValueAxis.Shown ? 40 : 24) + ChartRoom.MoreLines(title));
        var grid = BarGrid.Of(spec, highlights, room.PlotWidth, ChartXml.Type);
        var seen = grid.Columns.Where(column => column.Seen && !column.Continues).Select(column => column.Name).ToList();

        var bars = new C.BarChart(new C.BarDirection { Val = C.BarDirectionValues.Bar }, new C.BarGrouping { Val = C.BarGroupingValues.Stacked }, new C.VaryColors { Val = false });
        bars.Append(grid.Columns.Select((column, at) => Series(grid, column, at)));
        bars.Append(new C.GapWidth { Val = (ushort)Math.Max(45, 260 / grid.Rows) }, new C.Overlap { Val = 100 }, new C.AxisId { Val = RowAxis }, new C.AxisId { Val = ValueAxis });
        var scale = AxisScale.Values(spec.ValueAxis, title) with { Min = grid.Least, Max = grid.Most };
        // rows are read from the top, so the values cross where the rows end
        var plot = new C.PlotArea(room.Plot(seen), bars, Rows(), ChartXml.ValueAxis(ValueAxis, RowAxis, C.AxisPositionValues.Bottom, scale, C.CrossesValues.Maximum));
        return (grid, new C.Chart(
            ChartXml.Title([spec.Subtitle], layout: ChartRoom.Title),
            new C.AutoTitleDeleted { Val = false },
            plot,
            room.Legend(grid.Columns),
            new C.PlotVisibleOnly { Val = true },
            new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap }));
    }

    private static C.BarChartSeries Series(ChartGrid grid, ChartColumn column, int at)
    {
        var series = new C.BarChartSeries(
            new C.Index { Val = (uint)at },
            new C.Order { Val = (uint)at },
            ChartXml.Name(grid, at),
            MarkLook.Shape(column),
            new C.InvertIfNegative { Val = false });
        series.Append(column.Points.Where(point => point.Highlighted && column.Seen).OrderBy(point => point.Row).Select(point => new C.DataPoint(
            new C.Index { Val = (uint)point.Row },
            new C.InvertIfNegative { Val = false },
            new C.Bubble3D { Val = false },
            MarkLook.Shape(column, highlighted: true))));
        if (column.Points.Any(point => point.Label is not null))
        {
            series.Append(ChartXml.Labels(column, _ => C.DataLabelPositionValues.InsideBase));
        }

        series.Append(Categories(grid), new C.Values(ChartXml.Values(grid, at)));
        return series;
    }

    private static C.CategoryAxisData Categories(ChartGrid grid)
    {
        var cache = new C.StringCache(new C.PointCount { Val = (uint)grid.Rows });
        cache.Append(grid.Names.Select((name, at) => new C.StringPoint(new C.NumericValue(OfficeText.Clean(name))) { Index = (uint)at }));
        return new(new C.StringReference(new C.Formula(ChartXml.Range(grid, 0)), cache));
    }

    private static C.CategoryAxis Rows() => new(
        new C.AxisId { Val = RowAxis },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MaxMin }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = C.AxisPositionValues.Left },
        new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        new C.ChartShapeProperties(new A.Outline(new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Text2 })) { Width = 9525 }),
        ChartXml.Text(ChartXml.Type),
        new C.CrossingAxis { Val = ValueAxis },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.AutoLabeled { Val = true },
        new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
        new C.LabelOffset { Val = 60 },
        new C.NoMultiLevelLabels { Val = false });
}
