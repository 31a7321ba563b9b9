using Dashboard.Charts;

namespace Dashboard.Documents.PowerPoint;

/// <summary>One line of a bar chart: bars laid end to end.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Blocks">The bars.</param>
internal sealed record BarRow(string Name, IReadOnlyList<ChartMark> Blocks)
{
    /// <summary>Where the first bar begins.</summary>
    public decimal Start => Blocks[0].Start ?? 0;

    /// <summary>Where the last one ends.</summary>
    public decimal End => Blocks[^1].End;

    /// <summary>What stands behind the line.</summary>
    public string Label => string.Join(" + ", Blocks.Select(MarkWords.Label));

    /// <summary>How long a bar is; negative to the left.</summary>
    public static decimal SizeOf(ChartMark mark) => mark.End - (mark.Start ?? 0);

    /// <summary>The lines of the chart. Bars of one row that do not follow each other get lines of their own, and so do two of one kind.</summary>
    public static IReadOnlyList<BarRow> Of(ChartSpec spec) =>
    [
        .. from mark in spec.Series.SelectMany(series => series.Marks.Select(mark => (Mark: mark, Kind: MarkKind.Of(series, mark), Series: series.Id)))
           group mark by mark.Mark.Row into row
           from line in Lines([.. row.Select(one => (one.Mark, (one.Series, one.Kind)))])
           select new BarRow(row.Key ?? line[0].Name, line),
    ];

    private static IEnumerable<IReadOnlyList<ChartMark>> Lines(List<(ChartMark Mark, (string, MarkKind) Kind)> marks)
    {
        var line = new List<ChartMark>();
        var kinds = new HashSet<(string, MarkKind)>();
        foreach (var (mark, kind) in marks.OrderBy(one => one.Mark.Start ?? 0))
        {
            // marks that all begin at nought stand one below the other
            if (line.Count > 0 && (line[^1].End != mark.Start || mark.End < mark.Start || !kinds.Add(kind)))
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
}
