namespace Dashboard.Data.Packs;

/// <summary>A row of a table as text.</summary>
/// <param name="Line">The line of the file on which the row starts; the header is line 1.</param>
/// <param name="Cells">The cells. May be more or fewer than the header has.</param>
internal readonly record struct TableRow(int Line, string[] Cells);
