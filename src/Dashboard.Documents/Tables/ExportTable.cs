namespace Dashboard.Documents.Tables;

/// <summary>A table to take along, whatever the form of the file.</summary>
/// <param name="Name">The name of its sheet.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows: text, decimals, whole numbers, days, addresses, truths, or null for a cell that stays empty. They may be read more than once.</param>
public sealed record ExportTable(string Name, IReadOnlyList<ExportColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows);
