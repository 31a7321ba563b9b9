using Dashboard.Charts;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>The numbers of a chart as a native table, with the status in words.</summary>
internal static class PageTable
{
    private const double RowHeight = 25;

    private static (string Head, double Part)[] Columns =>
    [
        (SayAs("What", "heading"), .32),
        (SayAs("Amount", "heading"), .2),
        (SayAs("Period", "heading"), .22),
        (SayAs("Status", "heading"), .16),
        (SayAs("Sources", "heading"), .1),
    ];

    /// <summary>The table in its frame.</summary>
    public static GraphicFrame Of(ChartSpec spec, IReadOnlyList<string> highlights, DeckArea area, Shapes shapes)
    {
        var table = new A.Table(
            new A.TableProperties { FirstRow = true },
            new A.TableGrid(Columns.Select(column => new A.GridColumn { Width = DeckArea.Emu(area.Width * column.Part) })));
        table.Append(Row([.. Columns.Select(column => column.Head)], new(11) { Bold = true, Soft = true }, shapes));
        table.Append(spec.Marks.Select(mark => Row(Cells(spec, mark), new(12) { Bold = BarGrid.IsHighlighted(mark, highlights) }, shapes)));
        return ChartFrame.Around(
            new A.GraphicData(table) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/table" },
            SayAs("Table", "shape"),
            Say($"{spec.Title}. {spec.Subtitle}"),
            area.Top(RowHeight * (spec.Marks.Count() + 1)),
            shapes.NextId());
    }

    private static string[] Cells(ChartSpec spec, ChartMark mark) =>
    [
        mark.Name,
        mark.Amount,
        mark.Period ?? "—",
        MarkWords.Status(mark),
        Phrases.Listed(spec.Citations.Where(citation => mark.Sources.Contains(citation.Source)).Select(citation => citation.Number)),
    ];

    private static A.TableRow Row(IReadOnlyList<string> cells, TextStyle style, Shapes shapes)
    {
        var row = new A.TableRow { Height = DeckArea.Emu(RowHeight) };
        row.Append(cells.Select(cell => Cell(cell, style, shapes)));
        return row;
    }

    private static A.TableCell Cell(string text, TextStyle style, Shapes shapes) => new(
        new A.TextBody(new A.BodyProperties(), new A.ListStyle(), shapes.Paragraph(PageParagraph.Plain(text.Length == 0 ? "—" : text), style)),
        new A.TableCellProperties(
            new A.LeftBorderLineProperties(new A.NoFill()),
            new A.RightBorderLineProperties(new A.NoFill()),
            new A.TopBorderLineProperties(new A.NoFill()),
            new A.BottomBorderLineProperties(new A.SolidFill(new A.SchemeColor(new A.LuminanceModulation { Val = 85_000 }) { Val = A.SchemeColorValues.Background1 })) { Width = 9525 },
            new A.NoFill())
        { LeftMargin = 0, Anchor = A.TextAnchoringTypeValues.Center, TopMargin = 30_000, BottomMargin = 30_000 });
}
