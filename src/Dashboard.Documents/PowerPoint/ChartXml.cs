using Dashboard.Documents.Office;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.PowerPoint;

/// <summary>The parts that bar charts and point charts share: references into the workbook with the values kept beside them, axes, labels, text.</summary>
internal static class ChartXml
{
    /// <summary>The size of all type in charts, in points.</summary>
    public const double Type = 11;

    /// <summary>The name of a column.</summary>
    public static C.SeriesText Name(ChartGrid grid, int column) => new(new C.StringReference(
        new C.Formula($"{ChartWorkbook.Reference}!${ColumnLetters.Of(column + 1)}$1"),
        new C.StringCache(new C.PointCount { Val = 1 }, new C.StringPoint(new C.NumericValue(OfficeText.Clean(grid.Columns[column].Name))) { Index = 0 })));

    /// <summary>The values of a column.</summary>
    public static C.NumberReference Values(ChartGrid grid, int column) =>
        Numbers(grid, column + 1, "General", grid.Columns[column].Points.OrderBy(point => point.Row).Select(point => (point.Row, point.Value)));

    /// <summary>Numbers of the sheet, which stay in the slide as well: a program that cannot open the workbook draws them.</summary>
    public static C.NumberReference Numbers(ChartGrid grid, int sheetColumn, string format, IEnumerable<(int Row, decimal Value)> values)
    {
        var cache = new C.NumberingCache(new C.FormatCode(format), new C.PointCount { Val = (uint)grid.Rows });
        cache.Append(values.Select(value => new C.NumericPoint(new C.NumericValue(OfficeText.Number(value.Value))) { Index = (uint)value.Row }));
        return new(new C.Formula(Range(grid, sheetColumn)), cache);
    }

    /// <summary>The rows of a column of the sheet.</summary>
    public static string Range(ChartGrid grid, int sheetColumn)
    {
        var letters = ColumnLetters.Of(sheetColumn);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ChartWorkbook.Reference}!${letters}$2:${letters}${grid.Rows + 1}");
    }

    /// <summary>The labels of a column: texts, each at its point.</summary>
    public static C.DataLabels Labels(ChartColumn column, Func<ChartPoint, C.DataLabelPositionValues> place)
    {
        var labels = new C.DataLabels(column.Points.Where(point => point.Label is not null).OrderBy(point => point.Row).Select(point => Label(point, place(point))));
        labels.Append(Hidden());
        return labels;
    }

    /// <summary>Where inside the frame something stands: parts of its width and height.</summary>
    public static C.Layout At(double x, double y, double width, double height) => new(new C.ManualLayout(
        new C.LayoutTarget { Val = C.LayoutTargetValues.Inner },
        new C.LeftMode { Val = C.LayoutModeValues.Edge },
        new C.TopMode { Val = C.LayoutModeValues.Edge },
        new C.Left { Val = x },
        new C.Top { Val = y },
        new C.Width { Val = width },
        new C.Height { Val = height }));

    private static C.Scaling Scaling(AxisScale scale)
    {
        var scaling = new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }, new C.MaxAxisValue { Val = (double)scale.Max }, new C.MinAxisValue { Val = (double)scale.Min });
        if (scale.Log)
        {
            scaling.PrependChild(new C.LogBase { Val = 10 });
        }

        return scaling;
    }

    /// <summary>The axis of the values.</summary>
    public static C.ValueAxis ValueAxis(uint id, uint crosses, C.AxisPositionValues side, AxisScale scale, C.CrossesValues at)
    {
        var axis = new C.ValueAxis(
            new C.AxisId { Val = id },
            Scaling(scale),
            // one without ticks keeps its title
            new C.Delete { Val = false },
            new C.AxisPosition { Val = side });
        if (scale.Grid)
        {
            axis.Append(new C.MajorGridlines(new C.ChartShapeProperties(Rule())));
        }

        if (scale.Title is { } title)
        {
            axis.Append(Title(title, side == C.AxisPositionValues.Left ? -5_400_000 : 0));
        }

        axis.Append(
            new C.NumberingFormat { FormatCode = scale.Format, SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = scale.Shown ? C.TickLabelPositionValues.NextTo : C.TickLabelPositionValues.None },
            new C.ChartShapeProperties(scale.Shown ? Rule() : new A.Outline(new A.NoFill())),
            Text(Type),
            new C.CrossingAxis { Val = crosses },
            new C.Crosses { Val = at },
            new C.CrossBetween { Val = at == C.CrossesValues.Maximum ? C.CrossBetweenValues.Between : C.CrossBetweenValues.MidpointCategory });
        if (scale.Step is { } step)
        {
            axis.Append(new C.MajorUnit { Val = (double)step });
        }

        return axis;
    }

    /// <summary>A title inside the chart.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="turn">How far it is turned, in the unit of Office files.</param>
    /// <param name="layout">Where it stands; null where the program puts it.</param>
    public static C.Title Title(IReadOnlyList<string> lines, int turn = 0, C.Layout? layout = null) => new(
        new C.ChartText(Rich(lines, false, turn)),
        layout ?? new C.Layout(),
        new C.Overlay { Val = false });

    /// <summary>How text looks.</summary>
    public static C.TextProperties Text(double points) => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(new A.ParagraphProperties(Ink(new A.DefaultRunProperties { FontSize = Size(points) })), new A.EndParagraphRunProperties { Language = OfficeText.Language }));

    /// <summary>The line of axes and grids.</summary>
    public static A.Outline Rule() => new(new A.SolidFill(new A.SchemeColor(new A.LuminanceModulation { Val = 85_000 }) { Val = A.SchemeColorValues.Background1 })) { Width = 9525 };

    private static C.DataLabel Label(ChartPoint point, C.DataLabelPositionValues place) => new(
        new C.Index { Val = (uint)point.Row },
        new C.Layout(),
        new C.ChartText(Rich([point.Label!], point.Highlighted)),
        // no line of the grid runs through a label
        new C.ChartShapeProperties(new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Background1 })),
        new C.DataLabelPosition { Val = place },
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = true },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false });

    private static OpenXmlElement[] Hidden() =>
    [
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = false },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false },
    ];

    private static C.RichText Rich(IReadOnlyList<string> lines, bool bold, int turn = 0)
    {
        var text = new C.RichText(turn == 0 ? new A.BodyProperties { Wrap = A.TextWrappingValues.None } : new A.BodyProperties { Rotation = turn, Vertical = A.TextVerticalValues.Horizontal }, new A.ListStyle());
        text.Append(lines.Select(line => new A.Paragraph(
            new A.ParagraphProperties(Ink(new A.DefaultRunProperties { FontSize = Size(Type), Bold = bold })),
            new A.Run(Ink(new A.RunProperties { Language = OfficeText.Language, FontSize = Size(Type), Bold = bold }), new A.Text(OfficeText.Clean(line))))));
        return text;
    }

    private static T Ink<T>(T properties)
        where T : A.TextCharacterPropertiesType
    {
        properties.Append(new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Text1 }));
        return properties;
    }

    private static int Size(double points) => (int)(points * 100);
}
