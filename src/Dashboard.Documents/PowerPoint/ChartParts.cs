using Dashboard.Charts;

namespace Dashboard.Documents.PowerPoint;

/// <summary>Divides a chart that has more rows than a slide can show legibly. The axis stays the same, so that the parts can be compared.</summary>
public static class ChartParts
{
    private const int MostRows = 15;
    private const int MostLines = 11;

    /// <summary>The chart, or its parts.</summary>
    public static IReadOnlyList<ChartSpec> Of(ChartSpec spec, bool asTable)
    {
        if (asTable)
        {
            return Divide(spec, mark => mark.Id, MostLines);
        }

        return spec.Kind == ChartKind.Bars ? Divide(spec, mark => mark.Row!, MostRows) : [spec];
    }

    private static IReadOnlyList<ChartSpec> Divide(ChartSpec spec, Func<ChartMark, string> keyOf, int most)
    {
        // a row may hold several bars: a part is full when its bars are
        var parts = new List<HashSet<string>>();
        var bars = 0;
        foreach (var row in spec.Marks.GroupBy(keyOf))
        {
            if (parts.Count == 0 || bars + row.Count() > most)
            {
                parts.Add([]);
                bars = 0;
            }

            parts[^1].Add(row.Key);
            bars += row.Count();
        }

        return parts.Count < 2 ? [spec] : [.. parts.Select(keys => Part(spec, mark => keys.Contains(keyOf(mark))))];
    }

    private static ChartSpec Part(ChartSpec spec, Func<ChartMark, bool> belongs)
    {
        var series = spec.Series.Select(series => series with { Marks = [.. series.Marks.Where(belongs)] }).Where(series => series.Marks.Count > 0).ToList();
        var cited = series.SelectMany(one => one.Marks).SelectMany(mark => mark.Sources).ToHashSet();
        return spec with { Series = series, Citations = [.. spec.Citations.Where(citation => cited.Contains(citation.Source))] };
    }
}
