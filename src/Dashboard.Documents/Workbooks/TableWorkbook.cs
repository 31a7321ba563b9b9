using Dashboard.Documents.Office;
using Dashboard.Documents.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Workbooks;

/// <summary>Writes tables as a workbook (Office Open XML): a sheet a table, its first row frozen, numbers and days as such, addresses as links.</summary>
public static class TableWorkbook
{
    /// <summary>The kind of the file, for those who send it.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // what one sheet can hold, with its first row
    private const int MostRows = 1_048_575;

    // what one sheet can hold
    private const int MostLinks = 65_530;

    private static readonly DateOnly FirstDay = new(1899, 12, 30);

    /// <summary>Writes the file.</summary>
    /// <param name="title">The title in the file's properties.</param>
    /// <param name="tables">The tables, the first one opens.</param>
    public static byte[] Write(string title, params IReadOnlyList<ExportTable> tables)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = OfficeText.Clean(title);
            var book = document.AddWorkbookPart();
            var sheets = new Sheets();
            PlainXml.Write(book.AddNewPart<WorkbookStylesPart>(), WorkbookStyles.Create());
            for (var at = 0; at < tables.Count; at++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                Sheet(part, tables[at], first: at == 0);
                sheets.Append(new Sheet { Name = tables[at].Name, SheetId = (uint)at + 1, Id = book.GetIdOfPart(part) });
            }

            PlainXml.Write(book, new Workbook(sheets));
        }

        return stream.ToArray();
    }

    // written as it comes, without an object for each cell: a list of claims can be long
    private static void Sheet(WorksheetPart part, ExportTable table, bool first)
    {
        var links = new List<(string Place, string Id)>();
        using var xml = new SheetXml(part.GetStream(FileMode.Create));
        xml.Begin(table.Columns.Select(column => column.Width), first);
        xml.Row(table.Columns, column => xml.Text(column.Name, WorkbookStyles.Heading));
        foreach (var cells in table.Rows.Take(MostRows))
        {
            xml.Row(cells, cell => Cell(xml, cell, part, links));
        }

        xml.End(table.Columns.Count, links);
    }

    private static void Cell(SheetXml xml, object? value, WorksheetPart part, List<(string Place, string Id)> links)
    {
        switch (value)
        {
            case null:
                xml.Nothing();
                break;
            case decimal number:
                xml.Number(number);
                break;
            case int number:
                xml.Number(number);
                break;
            case DateOnly day:
                xml.Number(day.DayNumber - FirstDay.DayNumber, WorkbookStyles.Day);
                break;
            case bool truth:
                xml.Truth(truth);
                break;
            case Uri address when links.Count < MostLinks && OfficeLink.Of(address) is { } target:
                links.Add((xml.Place, part.AddHyperlinkRelationship(target, true).Id));
                xml.Text(address.AbsoluteUri, WorkbookStyles.Link);
                break;
            case Uri address:
                Text(xml, address.IsAbsoluteUri ? address.AbsoluteUri : address.OriginalString);
                break;
            case FigureText figure:
                xml.Text(figure.Text);
                break;
            default:
                Text(xml, value.ToString()!);
                break;
        }
    }

    // A text in the cell itself is never run as a formula; the quote sign in the style keeps it so when somebody edits the cell.
    private static void Text(SheetXml xml, string text) =>
        xml.Text(text, FormulaText.IsRisky(text) || text.StartsWith('\'') ? WorkbookStyles.Quoted : text.AsSpan().ContainsAny('\n', '\r') ? WorkbookStyles.Wrapped : WorkbookStyles.Plain);
}
