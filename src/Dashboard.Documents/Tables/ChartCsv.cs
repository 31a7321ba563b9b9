using System.Globalization;
using CsvHelper;

namespace Dashboard.Documents.Tables;

/// <summary>A chart as CSV: its table, its sources below, its notes below them.</summary>
public static class ChartCsv
{
    /// <summary>Writes the three parts, an empty line between them.</summary>
    /// <param name="tables">The chart.</param>
    /// <param name="about">Further lines of the notes.</param>
    public static string Write(ChartTables tables, params IEnumerable<(string What, object? Text)> about)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(text, TableCsv.Format, leaveOpen: true);
        TableCsv.Write(csv, tables.Marks);
        TableCsv.Gap(csv);
        TableCsv.Write(csv, tables.Sources);
        TableCsv.Gap(csv);
        TableCsv.Write(csv, tables.Notes(about));
        csv.Flush();
        return text.ToString();
    }
}
