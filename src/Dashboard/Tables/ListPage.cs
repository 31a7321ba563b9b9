using Dashboard.Evidence;

namespace Dashboard.Tables;

/// <summary>A page of a long list.</summary>
/// <param name="Number">Its number, 1 for the first.</param>
/// <param name="Filter">The filter that it was opened under: under another one the list begins at its first page again.</param>
public sealed record ListPage(int Number, EvidenceFilter Filter)
{
    /// <summary>How many rows a page has at the most.</summary>
    public const int Rows = 250;

    /// <summary>How many pages a list of so many rows has; 1 where it is empty.</summary>
    /// <param name="rows">How many there are in all.</param>
    /// <param name="size">How many a page has.</param>
    public static int CountOf(int rows, int size = Rows) => Math.Max(1, (rows + size - 1) / size);
}
