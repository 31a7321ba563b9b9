using Dashboard.Charts;
using Dashboard.Documents.Office;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>The frame on a slide that holds a native chart, with the workbook that its data are edited in.</summary>
internal static class ChartFrame
{
    /// <summary>Adds the chart to the slide's part and makes its frame.</summary>
    public static GraphicFrame Of(SlidePart slide, ChartSpec spec, IReadOnlyList<string> highlights, DeckArea area, uint id)
    {
        var part = slide.AddNewPart<ChartPart>();
        // Office writes the numbers of its axes itself
        spec = CountedSpec.Of(spec);
        var (grid, chart) = spec.Kind == ChartKind.Bars ? BarChart.Of(spec, highlights, area) : PointChart.Of(spec, highlights, area);
        var book = part.AddEmbeddedPackagePart("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        using (var data = new MemoryStream(ChartWorkbook.Write(grid)))
        {
            book.FeedData(data);
        }

        part.ChartSpace = new C.ChartSpace(
            new C.Date1904 { Val = false },
            new C.RoundedCorners { Val = false },
            chart,
            new C.ShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
            ChartXml.Text(ChartXml.Type),
            new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = part.GetIdOfPart(book) });
        return Around(
            new A.GraphicData(new C.ChartReference { Id = slide.GetIdOfPart(part) }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" },
            SayAs("Chart", "shape"),
            spec.Alternative,
            area,
            id);
    }

    /// <summary>A frame around a chart or a table.</summary>
    public static GraphicFrame Around(A.GraphicData data, string name, string alternative, DeckArea area, uint id) => new(
        new NonVisualGraphicFrameProperties(
            new NonVisualDrawingProperties { Id = id, Name = name, Description = OfficeText.Clean(alternative) },
            new NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoGrouping = true }),
            new ApplicationNonVisualDrawingProperties()),
        Shapes.Frame<Transform>(area),
        new A.Graphic(data));
}
