using Dashboard.Tables;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Views;

/// <summary>Reads what an address sets about a table. On pages that show no such table the keys mean nothing.</summary>
internal static class TableOptionsReader
{
    /// <summary>The options.</summary>
    /// <param name="keys">The query.</param>
    /// <param name="notices">Takes what does not exist.</param>
    public static TableOptions Read(Dictionary<string, StringValues> keys, List<string> notices)
    {
        var (sort, descending) = Sort(keys, notices);
        return new()
        {
            Sort = sort,
            Descending = descending,
            Columns = EvidenceViewReader.Values<TableColumn>(keys, "columns", notices, "column"),
            Find = EvidenceViewReader.Words(keys, "find", notices),
        };
    }

    private static (TableColumn? Column, bool Descending) Sort(Dictionary<string, StringValues> keys, List<string> notices)
    {
        if (EvidenceViewReader.Last(keys, "sort") is not { } text)
        {
            return (null, false);
        }

        var (name, descending) = text[0] == '-' ? (text[1..], true) : (text, false);
        var columns = Enum.GetValues<TableColumn>().ToDictionary(EvidenceViewReader.NameOf);
        if (columns.TryGetValue(name, out var column))
        {
            return (column, descending);
        }

        notices.Add(EvidenceViewReader.Unknown("column to sort by", name, columns.Keys));
        return (null, false);
    }
}
