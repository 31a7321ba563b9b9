using System.Globalization;
using Dashboard.Charts.Export;
using Dashboard.Present.PowerPoint;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Export;

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
            book.Workbook = new Workbook(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Create();
            for (var at = 0; at < tables.Count; at++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                Sheet(part, tables[at], first: at == 0);
                book.Workbook.Sheets!.Append(new Sheet { Name = tables[at].Name, SheetId = (uint)at + 1, Id = book.GetIdOfPart(part) });
            }
        }

        return stream.ToArray();
    }

    // written element by element: a list of claims can be long
    private static void Sheet(WorksheetPart part, ExportTable table, bool first)
    {
        var links = new List<Hyperlink>();
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        writer.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0, TabSelected = first ? true : null }));
        writer.WriteElement(new Columns(table.Columns.Select((column, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(table.Columns.Select(column => Text(column.Name, WorkbookStyles.Heading))));
        var row = 1;
        foreach (var cells in table.Rows.Take(MostRows))
        {
            row++;
            writer.WriteElement(new Row(cells.Select((cell, at) => Cell(cell, $"{ColumnLetters.Of(at)}{row.ToString(CultureInfo.InvariantCulture)}", part, links))));
        }

        writer.WriteEndElement();
        if (row > 1)
        {
            writer.WriteElement(new AutoFilter { Reference = $"A1:{ColumnLetters.Of(table.Columns.Count - 1)}{row.ToString(CultureInfo.InvariantCulture)}" });
        }

        if (links.Count > 0)
        {
            writer.WriteElement(new Hyperlinks(links));
        }

        writer.WriteEndElement();
    }

    private static Cell Cell(object? value, string place, WorksheetPart part, List<Hyperlink> links) => value switch
    {
        null => new Cell(),
        decimal number => Number(number),
        int number => Number(number),
        DateOnly day => new Cell(new CellValue(OfficeText.Number(day.DayNumber - FirstDay.DayNumber))) { StyleIndex = WorkbookStyles.Day },
        bool truth => new Cell(new CellValue(truth ? "1" : "0")) { DataType = CellValues.Boolean },
        Uri { Scheme: "http" or "https" } address when links.Count < MostLinks => Link(address, place, part, links),
        Uri address => Text(address.OriginalString),
        _ => Text(value.ToString()!),
    };

    private static Cell Number(decimal value) => new(new CellValue(value.ToString("0.############################", CultureInfo.InvariantCulture)));

    private static Cell Link(Uri address, string place, WorksheetPart part, List<Hyperlink> links)
    {
        links.Add(new Hyperlink { Reference = place, Id = part.AddHyperlinkRelationship(address, true).Id });
        var cell = Text(address.AbsoluteUri, WorkbookStyles.Link);
        cell.CellReference = place;
        return cell;
    }

    // A text in the cell itself is never run as a formula; the quote sign in the style keeps it so when somebody edits the cell.
    private static Cell Text(string text, uint style = WorkbookStyles.Plain)
    {
        var quoted = style == WorkbookStyles.Plain && text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\'';
        return new(new InlineString(new Text(OfficeText.Cell(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = quoted ? WorkbookStyles.Quoted : style,
        };
    }
}
