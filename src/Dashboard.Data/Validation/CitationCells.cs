namespace Dashboard.Data.Validation;

/// <summary>The cell <c>sources</c>: ids of sources, each with a place in it where that is known, <c>s05:page 12;s07</c>.</summary>
internal static class CitationCells
{
    private const string Column = "sources";

    /// <summary>The citations, in the order of the cell.</summary>
    public static IReadOnlyList<Citation> Read(RowCells cells, KnownIds sources) =>
        [.. cells.List(Column).Select(item => Read(item, cells, sources))];

    private static Citation Read(string item, RowCells cells, KnownIds sources)
    {
        var colon = item.IndexOf(':', StringComparison.Ordinal);
        var id = colon < 0 ? item : item[..colon].TrimEnd();
        var locator = colon < 0 ? null : item[(colon + 1)..].TrimStart();
        cells.CheckReference(Column, id, sources);
        if (locator?.Length == 0 || (id.Length == 0 && item.Length > 0))
        {
            cells.Report(Column, $"{ShownText.Quote(item)} is not a source with a place in it (s05:page 12)");
        }

        return new Citation(id, locator);
    }
}
