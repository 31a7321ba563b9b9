using System.Globalization;
using CsvHelper;

namespace Dashboard.Documents.Tables;

/// <summary>The correction ledger as CSV: one table, a line a correction.</summary>
public static class LedgerCsv
{
    /// <summary>Writes the headings and the lines.</summary>
    public static string Write(LedgerTables tables)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(text, TableCsv.Format, leaveOpen: true);
        TableCsv.Write(csv, tables.Corrections);
        csv.Flush();
        return text.ToString();
    }
}
