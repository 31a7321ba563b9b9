using Dashboard.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>Points and lines over days or years as a native chart: a scatter chart, whose places are true to scale.</summary>
internal static class PointChart
{
    private const uint PlaceAxis = 201;
    private const uint ValueAxis = 202;
    // of the height of the frame: what stands above and below the plot is not the axis
    private const double TitlePart = .7;

    /// <summary>The chart with the grid that its workbook is made of.</summary>
    public static (ChartGrid Grid, C.Chart Chart) Of(ChartSpec spec, IReadOnlyList<string> highlights, DeckArea area)
    {
        var grid = PointGrid.Of(spec, highlights);
        var names = grid.Columns.Select(column => column.Name).ToList();
        var title = TextSize.Fold(AxisWords.Of(spec), ChartXml.Type, area.Height * TitlePart);
        var room = new ChartRoom(area, 66 + ChartRoom.MoreLines(title), 32);
        var across = spec.Kind == ChartKind.Timeline
            ? AxisScale.Days(spec.PlaceAxis!.Min, spec.PlaceAxis.Max)
            : AxisScale.Years(spec.PlaceAxis!.Min, spec.PlaceAxis.Max);
        var up = AxisScale.Values(spec.ValueAxis, title);
        var places = new LabelPlaces(grid, across, up, room.PlotWidth, room.PlotHeight(names));

        var points = new C.ScatterChart(new C.ScatterStyle { Val = C.ScatterStyleValues.LineMarker }, new C.VaryColors { Val = false });
        points.Append(grid.Columns.Select((column, at) => Series(grid, column, at, places)));
        points.Append(new C.AxisId { Val = PlaceAxis }, new C.AxisId { Val = ValueAxis });
        var plot = new C.PlotArea(
            room.Plot(names),
            points,
            ChartXml.ValueAxis(PlaceAxis, ValueAxis, C.AxisPositionValues.Bottom, across, C.CrossesValues.Minimum),
            ChartXml.ValueAxis(ValueAxis, PlaceAxis, C.AxisPositionValues.Left, up, C.CrossesValues.Minimum));
        return (grid, new C.Chart(
            ChartXml.Title([spec.Subtitle], layout: ChartRoom.Title),
            new C.AutoTitleDeleted { Val = false },
            plot,
            room.Legend(grid.Columns),
            new C.PlotVisibleOnly { Val = true },
            new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap }));
    }

    private static C.ScatterChartSeries Series(ChartGrid grid, ChartColumn column, int at, LabelPlaces places)
    {
        var series = new C.ScatterChartSeries(
            new C.Index { Val = (uint)at },
            new C.Order { Val = (uint)at },
            ChartXml.Name(grid, at),
            MarkLook.Track(column),
            Marker(column, false));
        series.Append(
            from point in column.Points
            orderby point.Row
            let own = OwnMarker(column, point)
            where own is not null
            select new C.DataPoint(new C.Index { Val = (uint)point.Row }, own, new C.Bubble3D { Val = false }, MarkLook.Track(column)));
        if (column.Points.Any(point => point.Label is not null))
        {
            series.Append(ChartXml.Labels(column, places.Of));
        }

        series.Append(
            new C.XValues(ChartXml.Numbers(grid, 0, grid.Spec.Kind == ChartKind.Timeline ? SayAs("d mmm yyyy", "cell") : "General", grid.Places.Index())),
            new C.YValues(ChartXml.Values(grid, at)),
            new C.Smooth { Val = false });
        return series;
    }

    /// <summary>The marker of a point that has another than its series; null for all others.</summary>
    private static C.Marker? OwnMarker(ChartColumn column, ChartPoint point) => point switch
    {
        { Highlighted: true } => Marker(column, true),
        // the corner of a step and the end of the line before are no values of their own
        { Mark: null } => column.Status is null ? null : new(new C.Symbol { Val = C.MarkerStyleValues.None }),
        // what is computed has no markers on its line, and without a line it would not be seen
        _ when column is { Form: ChartForm.Line, Derived: true } && column.IsAlone(point) && MarkLook.Marker(column) == C.MarkerStyleValues.None =>
            new(new C.Symbol { Val = C.MarkerStyleValues.Circle }, new C.Size { Val = 5 }, MarkLook.Point(column, false)),
        _ => null,
    };

    private static C.Marker Marker(ChartColumn column, bool highlighted)
    {
        var symbol = MarkLook.Marker(column);
        return symbol == C.MarkerStyleValues.None
            ? new(new C.Symbol { Val = symbol })
            : new(new C.Symbol { Val = symbol }, new C.Size { Val = (byte)(highlighted ? 13 : column.Form == ChartForm.Point ? 10 : 6) }, MarkLook.Point(column, highlighted));
    }
}
