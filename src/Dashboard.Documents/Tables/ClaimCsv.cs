using System.Globalization;
using CsvHelper;

namespace Dashboard.Documents.Tables;

/// <summary>Claims as CSV: one table, so that every program reads it as one.</summary>
public static class ClaimCsv
{
    /// <summary>Writes the headings and a line a claim.</summary>
    public static string Write(ClaimTables tables)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(text, TableCsv.Format, leaveOpen: true);
        TableCsv.Write(csv, tables.Claims);
        csv.Flush();
        return text.ToString();
    }
}
