using CsvHelper;

namespace Dashboard.Documents.Tables;

/// <summary>Writes tables as CSV. Text that a spreadsheet would run as a formula is marked as text; numbers stay numbers.</summary>
internal static class TableCsv
{
    /// <summary>How the files are written.</summary>
    public static readonly CsvWriterOptions Format = new()
    {
        // done here, where it is known which text is a number of ours
        Injection = CsvInjection.None,
        // the parts of a chart's file have columns of their own
        ValidateFieldCount = false,
    };

    /// <summary>Writes the headings and the rows.</summary>
    public static void Write(CsvWriter csv, ExportTable table)
    {
        Line(csv, table.Columns.Select(column => column.Name));
        foreach (var row in table.Rows)
        {
            Line(csv, row);
        }
    }

    /// <summary>A line that parts one table from the next.</summary>
    public static void Gap(CsvWriter csv) => Line(csv, [""]);

    private static void Line(CsvWriter csv, IEnumerable<object?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell switch
            {
                DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                Uri address => address.AbsoluteUri,
                FigureText figure => figure.Text,
                string text when FormulaText.IsRisky(text) => "'" + text,
                _ => cell,
            });
        }

        csv.EndRecord();
    }
}
