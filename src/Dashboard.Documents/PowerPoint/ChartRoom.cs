using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.PowerPoint;

/// <summary>How the frame of a native chart is shared out: title, legend, names of rows, plot, axis. Set by hand, since programs that lay charts out themselves do it differently.</summary>
internal sealed class ChartRoom
{
    private const double TitleHeight = 20;
    private const double LegendLine = 17;
    private const double Swatch = 34;
    private const double TitleLine = 14;

    private readonly DeckArea area;
    private readonly double left;
    private readonly double below;

    /// <summary>Shares the frame out.</summary>
    /// <param name="area">The frame.</param>
    /// <param name="left">How wide what stands left of the plot is.</param>
    /// <param name="below">How high what stands below it is.</param>
    public ChartRoom(DeckArea area, double left, double below)
    {
        this.area = area;
        this.left = left;
        this.below = below;
    }

    /// <summary>How wide the plot is, in points.</summary>
    public double PlotWidth => area.Width - left - 12;

    /// <summary>How high the plot is, in points, below a legend.</summary>
    /// <param name="legend">The names in the legend.</param>
    public double PlotHeight(IEnumerable<string> legend) => area.Height - TitleHeight - LegendHeight(legend) - below - 6;

    /// <summary>How much room an axis title takes beyond its first line.</summary>
    public static double MoreLines(IReadOnlyList<string> title) => (title.Count - 1) * TitleLine;

    /// <summary>Where the title stands.</summary>
    public static C.Layout Title => new(new C.ManualLayout(
        new C.LeftMode { Val = C.LayoutModeValues.Edge },
        new C.TopMode { Val = C.LayoutModeValues.Edge },
        new C.Left { Val = 0 },
        new C.Top { Val = 0 }));

    /// <summary>Where the plot stands.</summary>
    public C.Layout Plot(IEnumerable<string> legend)
    {
        var names = legend.ToList();
        return ChartXml.At(left / area.Width, (TitleHeight + LegendHeight(names) + 4) / area.Height, PlotWidth / area.Width, PlotHeight(names) / area.Height);
    }

    /// <summary>The legend, without the entries of what is not seen.</summary>
    public C.Legend Legend(IReadOnlyList<ChartColumn> columns)
    {
        var legend = new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Top });
        legend.Append(columns.Index().Where(one => !one.Item.Seen || one.Item.Continues).Select(one => new C.LegendEntry(new C.Index { Val = (uint)one.Index }, new C.Delete { Val = true })));
        legend.Append(
            new C.Layout(new C.ManualLayout(
                new C.LeftMode { Val = C.LayoutModeValues.Edge },
                new C.TopMode { Val = C.LayoutModeValues.Edge },
                new C.Left { Val = 0 },
                new C.Top { Val = (TitleHeight + 1) / area.Height },
                new C.Width { Val = 1 },
                new C.Height { Val = LegendHeight(columns.Where(column => column.Seen && !column.Continues).Select(column => column.Name)) / area.Height })),
            new C.Overlay { Val = false },
            ChartXml.Text(ChartXml.Type));
        return legend;
    }

    private double LegendHeight(IEnumerable<string> names)
    {
        // entries stand in columns as wide as the widest
        var widths = names.Select(name => TextSize.Width(name, ChartXml.Type) + Swatch).DefaultIfEmpty(1).ToList();
        var perLine = Math.Max(1, (int)(area.Width / widths.Max()));
        return (Math.Ceiling(widths.Count / (double)perLine) * LegendLine) + 6;
    }
}
