using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>The first row of a table names its columns: all that it needs, each once, in any order, and no unknown ones.</summary>
internal static class TableHeader
{
    /// <summary>Where each wanted column stands; without those that are missing.</summary>
    /// <param name="header">The cells of the first row.</param>
    /// <param name="line">Its line.</param>
    /// <param name="wanted">The columns that the table must have.</param>
    /// <param name="problems">Where the faults are reported.</param>
    public static IReadOnlyDictionary<string, int> Read(string[] header, int line, IReadOnlyList<string> wanted, FileProblems problems)
    {
        var places = new Dictionary<string, int>();
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i].Length == 0)
            {
                problems.Add(line, string.Create(CultureInfo.InvariantCulture, $"column {i + 1} has no name"));
            }
            else if (!wanted.Contains(header[i]))
            {
                problems.Add(line, ShownText.Quote(header[i]), $"unknown column; the nearest is '{NearestIds.Of(header[i], wanted, 1)[0]}'");
            }
            else if (!places.TryAdd(header[i], i))
            {
                problems.Add(line, header[i], "the column stands twice");
            }
        }

        foreach (var column in wanted.Where(column => !places.ContainsKey(column) && !PackFormat.Optional.Contains(column)))
        {
            problems.Add(line, column, "missing column");
        }

        return places;
    }
}
