namespace Dashboard.Documents.Tables;

/// <summary>A column of a table to take along.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Width">How wide a sheet shows it, in digits.</param>
public sealed record ExportColumn(string Name, double Width = 12);
