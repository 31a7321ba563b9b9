namespace Dashboard.Tables;

/// <summary>Sorts and finds rows.</summary>
public static class TableRows
{
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
        return words.Length == 0 ? rows : rows.Where(row => Array.TrueForAll(words, word => Holds(cells, row, word)));
    }

    private static bool Holds<TRow>(ITableCells<TRow> cells, TRow row, string word) =>
        Enum.GetValues<TableColumn>().Any(column => cells.Words(row, column) is { } text && text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
