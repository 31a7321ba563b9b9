using Dashboard.Charts;
using Dashboard.Documents.Office;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>The workbook inside a native chart: the sheet that it is drawn from, and a second one with every mark, its claims and its sources.</summary>
internal static class ChartWorkbook
{
    /// <summary>The name of the sheet that the chart is drawn from.</summary>
    public static string Sheet => SayAs("Chart", "sheet");

    /// <summary>The sheet as formulas name it.</summary>
    public static string Reference => Sheet.All(char.IsAsciiLetter) ? Sheet : $"'{Sheet}'";

    private const uint Plain = 0;
    private const uint Day = 1;

    private static string[] EvidenceHeads =>
    [
        SayAs("mark", "column"),
        SayAs("series", "column"),
        SayAs("name", "column"),
        SayAs("from", "column"),
        SayAs("to", "column"),
        SayAs("unit", "column"),
        SayAs("amount", "column"),
        SayAs("period", "column"),
        SayAs("status", "column"),
        SayAs("claims", "column"),
        SayAs("sources", "column"),
    ];

    /// <summary>Writes the file.</summary>
    public static byte[] Write(ChartGrid grid)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            Add(book, Sheet, ChartRows(grid));
            Add(book, SayAs("Evidence", "sheet"), EvidenceRows(grid.Spec));
        }

        return stream.ToArray();
    }

    private static void Add(WorkbookPart book, string name, IEnumerable<IEnumerable<OpenXmlElement>> rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(rows.Select(cells => new Row(cells))));
        var sheets = book.Workbook.Sheets!;
        sheets.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = book.GetIdOfPart(part) });
    }

    private static IEnumerable<IEnumerable<OpenXmlElement>> ChartRows(ChartGrid grid)
    {
        yield return [Text(grid.Names.Count > 0 ? SayAs("Row", "column") : grid.Spec.Kind == ChartKind.Timeline ? SayAs("Day", "column") : SayAs("Year", "column")), .. grid.Columns.Select(column => Text(column.Name))];
        var values = grid.Columns.Select(column => column.Points.ToDictionary(point => point.Row)).ToList();
        for (var row = 0; row < grid.Rows; row++)
        {
            var at = row;
            yield return
            [
                grid.Names.Count > 0 ? Text(grid.Names[row]) : Number(grid.Places[row], grid.Spec.Kind == ChartKind.Timeline ? Day : Plain),
                .. values.Select(column => column.TryGetValue(at, out var point) ? Number(point.Value) : new Cell()),
            ];
        }
    }

    private static IEnumerable<IEnumerable<OpenXmlElement>> EvidenceRows(ChartSpec spec)
    {
        yield return [.. EvidenceHeads.Select(Text)];
        foreach (var (series, mark) in spec.Walk)
        {
            yield return
            [
                Text(mark.Id),
                Text(series.Name),
                Text(mark.Name),
                mark.Start is { } start ? Number(start) : new Cell(),
                Number(mark.End),
                Text(AxisWords.Unit(spec)),
                Text(mark.Amount),
                Text(mark.Period ?? ""),
                Text(MarkWords.Status(mark)),
                Text(string.Join(' ', mark.Claims)),
                Text(string.Join(' ', mark.Sources)),
            ];
        }
    }

    // text in the cell itself is never run as a formula
    private static Cell Text(string text) => new(new InlineString(new Text(OfficeText.Cell(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString };

    private static Cell Number(decimal value, uint style = Plain) => new(new CellValue(OfficeText.Number(value))) { StyleIndex = style };

    private static Stylesheet Styles() => new(
        new Fonts(new Font()),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
}
