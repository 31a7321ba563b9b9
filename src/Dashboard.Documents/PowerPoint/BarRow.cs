using Dashboard.Charts;

namespace Dashboard.Documents.PowerPoint;

/// <summary>One line of a bar chart: one bar, or bars laid end to end, those below zero to the left of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Blocks">The bars.</param>
internal sealed record BarRow(string Name, IReadOnlyList<ChartMark> Blocks)
{
    /// <summary>Where the first bar begins that does not begin at nought: right of it, or left.</summary>
    public decimal Start => Blocks.Any(mark => MostOf(mark) > 0)
        ? Math.Max(0, Blocks.Where(mark => MostOf(mark) > 0).Min(LeastOf))
        : Math.Min(0, Blocks.Max(MostOf));

    /// <summary>Where the last one ends to the right; nought where all lie left of it.</summary>
    public decimal Most => Math.Max(0, Blocks.Max(MostOf));

    /// <summary>Where the last one ends to the left; nought where all lie right of it.</summary>
    public decimal Least => Math.Min(0, Blocks.Min(LeastOf));

    /// <summary>Whether its label stands left of nought, at the outer end of what lies there.</summary>
    public bool IsBelow => Most < -Least;

    /// <summary>What stands behind the line.</summary>
    public string Label => string.Join(" + ", Blocks.Select(MarkWords.Label));

    /// <summary>How much of a bar lies right of nought.</summary>
    public static decimal Above(ChartMark mark) => Math.Max(0, MostOf(mark)) - Math.Max(0, LeastOf(mark));

    /// <summary>How much of it lies left of nought, as a negative number.</summary>
    public static decimal Below(ChartMark mark) => Math.Min(0, LeastOf(mark)) - Math.Min(0, MostOf(mark));

    /// <summary>The lines of the chart. Bars of one row that do not follow each other get lines of their own, and so do two of one kind.</summary>
    public static IReadOnlyList<BarRow> Of(ChartSpec spec) =>
    [
        .. from pair in spec.Walk
           group pair by pair.Mark.Row into row
           from line in spec.Stacked
               ? Lines([.. row.Select(one => (one.Mark, (one.Series.Id, MarkKind.Of(one.Series, one.Mark))))])
               : row.OrderBy(one => one.Mark.Start ?? 0).Select(one => new[] { one.Mark })
           select new BarRow(row.Key ?? line[0].Name, line),
    ];

    private static IEnumerable<IReadOnlyList<ChartMark>> Lines(List<(ChartMark Mark, (string, MarkKind) Kind)> marks)
    {
        var line = new List<ChartMark>();
        var kinds = new HashSet<(string, MarkKind)>();
        foreach (var (mark, kind) in marks.OrderBy(one => LeastOf(one.Mark)))
        {
            if (line.Count > 0 && (MostOf(line[^1]) != LeastOf(mark) || !kinds.Add(kind)))
            {
                yield return line;
                line = [];
                kinds = [];
            }

            kinds.Add(kind);
            line.Add(mark);
        }

        yield return line;
    }

    private static decimal LeastOf(ChartMark mark) => Math.Min(mark.Start ?? 0, mark.End);

    private static decimal MostOf(ChartMark mark) => Math.Max(mark.Start ?? 0, mark.End);
}
