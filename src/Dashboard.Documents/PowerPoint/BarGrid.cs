using Dashboard.Charts;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>
/// Lays bars out as stacked columns of a sheet: an unseen column from nought to where the bars begin, a column for each group and firmness, and an
/// unseen column behind them that carries the labels, since stacked bars can have none behind their end.
/// </summary>
internal static class BarGrid
{
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
        // not rounded up to a whole step: a sixth star would stand on the axis
        var most = Math.Round(rows.Aggregate(spec.ValueAxis.Max, (most, row) => Math.Max(most, Reach(row, spec.ValueAxis.Min, width, TextSize.Width(row.Label, type) + 14))), 2);
        return new()
        {
            Spec = spec,
            Names = [.. rows.Select(row => row.Name)],
            Columns =
            [
                new() { Name = From, Seen = false, Points = [.. rows.Select((row, at) => new ChartPoint(at, row.Start, null))] },
                .. Columns(spec, rows, highlights),
                new() { Name = Labels, Seen = false, Points = [.. rows.Select((row, at) => new ChartPoint(at, most - Math.Max(row.End, 0), null, row.Label, row.Blocks.Any(block => IsHighlighted(block, highlights))))] },
            ],
            Most = most,
        };
    }

    /// <summary>Whether the mark is set off.</summary>
    public static bool IsHighlighted(ChartMark mark, IReadOnlyList<string> highlights) => highlights.Contains(mark.Claims[0]);

    private static IEnumerable<ChartColumn> Columns(ChartSpec spec, IReadOnlyList<BarRow> rows, IReadOnlyList<string> highlights) =>
        from series in spec.Series
        from kind in series.Marks.GroupBy(mark => (MarkKind.Of(series, mark)))
        select new ChartColumn
        {
            Name = kind.Key.Name,
            Hue = series.Hue,
            Status = kind.Key.Status,
            Derived = kind.Key.Derived,
            Verdict = kind.Key.Verdict,
            Points = [.. rows.SelectMany((row, at) => row.Blocks.Where(kind.Contains).Select(mark => new ChartPoint(at, BarRow.SizeOf(mark), mark, null, IsHighlighted(mark, highlights))))],
        };

    /// <summary>Where the axis must end so that the label fits behind the bar.</summary>
    private static decimal Reach(BarRow row, decimal least, double width, double label)
    {
        var room = Math.Max(width - label, width / 4);
        return least + ((Math.Max(row.End, 0) - least) * (decimal)(width / room));
    }
}
