namespace Dashboard.Tables;

/// <summary>Sorts and finds rows.</summary>
public static class TableRows
{
    private static readonly TableColumn[] Columns = Enum.GetValues<TableColumn>();

    /// <summary>The rows in the order of the options; equal ones stay in their own order, and empty cells stand last either way.</summary>
    public static IEnumerable<TRow> Sorted<TRow>(this ITableCells<TRow> cells, IEnumerable<TRow> rows, TableOptions options)
    {
        if (options.Sort is not { } column)
        {
            return rows;
        }

        var keyed = rows.Select(row => (Row: row, Key: cells.Key(row, column))).ToList();
        var full = keyed.Where(pair => !pair.Key.IsEmpty);
        return (options.Descending ? full.OrderByDescending(pair => pair.Key) : full.OrderBy(pair => pair.Key))
            .Concat(keyed.Where(pair => pair.Key.IsEmpty))
            .Select(pair => pair.Row);
    }

    /// <summary>The rows that hold every word that is looked for, in any of their columns, shown or not, whatever its case.</summary>
    public static IEnumerable<TRow> Found<TRow>(this ITableCells<TRow> cells, IEnumerable<TRow> rows, TableOptions options)
    {
        var words = (options.Find ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? rows : rows.Where(row => Holds(cells, row, words));
    }

    /// <summary>The words of each cell are made once, and only as long as a word is missing still: there can be very many rows.</summary>
    private static bool Holds<TRow>(ITableCells<TRow> cells, TRow row, string[] words)
    {
        Span<bool> found = stackalloc bool[words.Length];
        var missing = words.Length;
        foreach (var column in Columns)
        {
            if (cells.Words(row, column) is not { } text)
            {
                continue;
            }

            for (var at = 0; at < words.Length; at++)
            {
                if (!found[at] && text.Contains(words[at], StringComparison.OrdinalIgnoreCase))
                {
                    found[at] = true;
                    missing--;
                }
            }

            if (missing == 0)
            {
                return true;
            }
        }

        return false;
    }
}
