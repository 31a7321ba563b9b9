using Dashboard.Charts;

namespace Dashboard.Documents.PowerPoint;

/// <summary>Lays points and lines out as a sheet: one row a point, its place in the first column. A step gets the corner that its line turns at, a line that becomes less firm goes on in another column, and an empty row parts it where nothing is known in between.</summary>
internal static class PointGrid
{
    // a sheet counts days from the end of 1899
    private const decimal DayOfEpoch = 25_569;

    /// <summary>The grid.</summary>
    public static ChartGrid Of(ChartSpec spec, IReadOnlyList<string> highlights)
    {
        var places = new List<decimal>();
        var shift = spec.Kind == ChartKind.Timeline ? DayOfEpoch : 0;
        int Row(decimal place)
        {
            places.Add(place + shift);
            return places.Count - 1;
        }

        var forms = SeriesForms.Of(spec.Series);
        var columns = spec.Series.SelectMany(series => (series.Form == ChartForm.Point ? Points(series, highlights, Row) : Lines(series, spec.PlaceAxis!, highlights, Row)).Select(column => column with { Sign = forms.Of(series) })).ToList();
        columns.AddRange(Ties(spec, Row));
        return new() { Spec = spec, Places = places, Columns = columns, Most = spec.ValueAxis.Max, Least = spec.ValueAxis.Min };
    }

    private static IEnumerable<ChartColumn> Points(ChartSeries series, IReadOnlyList<string> highlights, Func<decimal, int> row) =>
        series.Marks.GroupBy(mark => MarkKind.Of(series, mark)).Select(kind => Column(series, kind.Key, [.. kind.Select(mark => Point(mark, highlights, row))]));

    private static IEnumerable<ChartColumn> Lines(ChartSeries series, ChartAxis across, IReadOnlyList<string> highlights, Func<decimal, int> row)
    {
        var columns = new List<(MarkKind Kind, List<ChartPoint> Points)>();
        ChartMark? before = null;
        foreach (var mark in series.Marks.OrderBy(mark => mark.Place))
        {
            var kind = MarkKind.Of(series, mark);
            var apart = before is not null && mark.IsApart;
            if (columns.Count == 0 || columns[^1].Kind != kind)
            {
                columns.Add((kind, before is null || apart ? [] : [new(row(before.Place!.Value), before.End, null)]));
            }
            else if (apart)
            {
                // a row without a value parts the line
                row((before!.Place!.Value + mark.Place!.Value) / 2);
            }

            if (before is not null && series.Form == ChartForm.Step)
            {
                columns[^1].Points.Add(new(row(mark.Place!.Value), before.End, null));
            }

            if (series.Form == ChartForm.Level)
            {
                columns[^1].Points.Add(new(row(across.Min), mark.End, null));
            }

            columns[^1].Points.Add(Point(mark, highlights, row));
            if (series.Form == ChartForm.Level)
            {
                columns[^1].Points.Add(new(row(across.Max), mark.End, null));
            }

            before = mark;
        }

        return columns.Select(column => Column(series, column.Kind, column.Points));
    }

    private static IEnumerable<ChartColumn> Ties(ChartSpec spec, Func<decimal, int> row) =>
        from tie in spec.Ties
        let ends = new[] { tie.From, tie.To }.Select(id => spec.Marks.FirstOrDefault(mark => mark.Id == id)).OfType<ChartMark>().ToList()
        where ends.Count == 2
        select new ChartColumn
        {
            Name = tie.Text,
            Form = ChartForm.Line,
            Points = [.. ends.Select(mark => new ChartPoint(row(mark.Place!.Value), mark.End, null))],
        };

    private static ChartColumn Column(ChartSeries series, MarkKind kind, IReadOnlyList<ChartPoint> points) =>
        new() { Name = kind.Name, Hue = series.Hue, Status = kind.Status, Derived = kind.Derived, Form = series.Form, Points = points };

    private static ChartPoint Point(ChartMark mark, IReadOnlyList<string> highlights, Func<decimal, int> row) =>
        new(row(mark.Place!.Value), mark.End, mark, mark.Label is null ? null : MarkWords.Label(mark), mark.Label is not null && BarGrid.IsHighlighted(mark, highlights));
}
