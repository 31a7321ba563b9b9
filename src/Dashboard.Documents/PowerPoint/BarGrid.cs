using Dashboard.Charts;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>
/// Lays bars out as stacked columns of a sheet: an unseen column from nought to where the bars begin, a column for each group and firmness, and an
/// unseen column behind them that carries the labels, since stacked bars can have none behind their end.
/// </summary>
internal static class BarGrid
{
    // each turn gives the labels on one side the room that the other side left them
    private const int Turns = 4;

    /// <summary>The name of the column on which bars rest that begin later.</summary>
    public static string From => Say("Begins at");

    /// <summary>The name of the column that carries the labels.</summary>
    public static string Labels => Say("Room for labels");

    /// <summary>The grid.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="highlights">The ids of the claims whose marks are set off.</param>
    /// <param name="width">How wide the bars can get, in points.</param>
    /// <param name="type">The size of the labels, in points.</param>
    public static ChartGrid Of(ChartSpec spec, IReadOnlyList<string> highlights, double width, double type)
    {
        var rows = BarRow.Of(spec);
        var (least, most) = Ends(spec.ValueAxis, rows, width, type);
        return new()
        {
            Spec = spec,
            Names = [.. rows.Select(row => row.Name)],
            Columns =
            [
                new() { Name = From, Seen = false, Points = [.. rows.Select((row, at) => new ChartPoint(at, row.Start, null))] },
                .. Columns(spec, rows, highlights),
                new() { Name = Labels, Seen = false, Points = [.. rows.Select((row, at) => new ChartPoint(at, row.IsBelow ? least - row.Least : most - row.Most, null, row.Label, row.Blocks.Any(block => IsHighlighted(block, highlights))))] },
            ],
            Least = least,
            Most = most,
        };
    }

    /// <summary>Whether the mark is set off.</summary>
    public static bool IsHighlighted(ChartMark mark, IReadOnlyList<string> highlights) => highlights.Contains(mark.Claims[0]);

    private static IEnumerable<ChartColumn> Columns(ChartSpec spec, IReadOnlyList<BarRow> rows, IReadOnlyList<string> highlights) =>
        from series in spec.Series
        from kind in series.Marks.GroupBy(mark => (MarkKind.Of(series, mark)))
        from column in Sides(series, kind.Key, [.. rows.SelectMany((row, at) => row.Blocks.Where(kind.Contains).Select(mark => (at, mark)))], highlights)
        select column;

    /// <summary>The column of a kind; a bar that lies on both sides of nought goes on in a second one.</summary>
    private static IEnumerable<ChartColumn> Sides(ChartSeries series, MarkKind kind, List<(int Row, ChartMark Mark)> marks, IReadOnlyList<string> highlights)
    {
        yield return Column(marks.ConvertAll(one => Point(one, BarRow.Above(one.Mark) is not 0 and var above ? above : BarRow.Below(one.Mark))));
        var both = marks.FindAll(one => BarRow.Above(one.Mark) > 0 && BarRow.Below(one.Mark) < 0);
        if (both.Count > 0)
        {
            yield return Column(both.ConvertAll(one => Point(one, BarRow.Below(one.Mark)))) with { Name = Say($"{kind.Name}, below zero"), Continues = true };
        }

        ChartPoint Point((int Row, ChartMark Mark) one, decimal value) => new(one.Row, value, one.Mark, null, IsHighlighted(one.Mark, highlights));
        ChartColumn Column(IReadOnlyList<ChartPoint> points) => new() { Name = kind.Name, Hue = series.Hue, Status = kind.Status, Derived = kind.Derived, Verdict = kind.Verdict, Points = points };
    }

    /// <summary>Where the axis must begin and end so that the labels fit beside the bars: not rounded up to a whole step, a sixth star would stand on the axis.</summary>
    private static (decimal Least, decimal Most) Ends(ChartAxis axis, IReadOnlyList<BarRow> rows, double width, double type)
    {
        var (least, most) = (axis.Min, axis.Max);
        for (var turn = 0; turn < Turns; turn++)
        {
            foreach (var row in rows)
            {
                var part = (decimal)(width / Math.Max(width - TextSize.Width(row.Label, type) - 14, width / (axis.Min < 0 ? 2 : 4)));
                (least, most) = row.IsBelow ? (Math.Min(least, most - ((most - row.Least) * part)), most) : (least, Math.Max(most, least + ((row.Most - least) * part)));
            }
        }

        return (Rounded(least, axis), Rounded(most, axis));
    }

    /// <summary>An end of the axis where the spec has it, else about where the labels need it.</summary>
    private static decimal Rounded(decimal end, ChartAxis axis) => end == axis.Min || end == axis.Max ? end : Rounding.To(end, 2);
}
