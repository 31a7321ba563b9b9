using System.Xml.Linq;
using Dashboard.Evidence.Wording;

namespace Dashboard.Charts.Drawing;

/// <summary>
/// What the axis of values measures, in fine print above it: each metric by its name, a link in a page, and the unit behind them. What does not stand in one line
/// stands below each other: a name that is cut would be another than the one that is spoken.
/// </summary>
internal static class AxisTitle
{
    private const int MostLines = 3;

    /// <summary>The title and its height; null where the axis measures nothing that has one name.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="room">The width of the drawing.</param>
    /// <param name="shapes">The type and what the parts lead to.</param>
    public static (XElement Title, double Height)? Of(ChartSpec spec, double room, MarkShapes shapes)
    {
        if (spec.Metrics.Count == 0)
        {
            return null;
        }

        var (type, gap, line) = (shapes.Type, shapes.Type.Fine, shapes.Type.FineLine);
        List<(string Name, string Id)> names = [.. spec.Metrics.Select((metric, at) => (at == 0 ? CountText.Capital(metric.Name) : metric.Name, metric.Id))];
        var unit = ChartUnit.Of(spec.Unit);
        var whole = names.Sum(name => Width(name.Name) + gap) + Width(unit);
        var (parts, lines) = whole <= room ? (InOneLine(), 1) : BelowEachOther();
        return (Svg.Group(parts), ((lines - 1) * line) + (line * 1.25));

        List<XElement> InOneLine()
        {
            var (row, x) = (new List<XElement>(), 0d);
            foreach (var (name, id) in names)
            {
                row.Add(shapes.Links.Metric(Words([name], x, 0, shapes), name, id));
                x += Width(name) + gap;
            }

            row.Add(shapes.Links.Quiet([Words([unit], x, 0, shapes)]));

            return row;
        }

        (List<XElement> Parts, int Lines) BelowEachOther()
        {
            var (column, used) = (new List<XElement>(), 0);
            foreach (var (name, id) in names)
            {
                var folded = type.Wrap(name, room, MostLines, TextKind.Fine);
                column.Add(shapes.Links.Metric(Words(folded, 0, used, shapes), name, id));
                used += folded.Count;
            }

            column.Add(shapes.Links.Quiet([Words([unit], 0, used, shapes)]));
            return (column, used + 1);
        }

        double Width(string text) => type.Width(text, TextKind.Fine);
    }

    private static XElement Words(IReadOnlyList<string> lines, double x, int line, MarkShapes shapes)
    {
        var type = shapes.Type;
        return Svg.Text(lines, x, (type.FineLine / 2) + (line * type.FineLine), type.Fine, shapes.Brush.Palette, type.FineLine).Look(("fill", shapes.Brush.Palette["ink-soft"]));
    }
}
