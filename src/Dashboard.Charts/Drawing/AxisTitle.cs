using System.Xml.Linq;

namespace Dashboard.Charts.Drawing;

/// <summary>
/// What the axis of values measures, in fine print above it: each metric by its name, a link in a page, and the unit behind them. What does not stand in one line
/// stands below each other: a name that is cut would be another than the one that is spoken.
/// </summary>
internal static class AxisTitle
{
    private const int MostLines = 3;

    /// <summary>The title and its height; null where the axis measures nothing that has one name and zero is on it.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="room">The width of the drawing.</param>
    /// <param name="shapes">The type and what the parts lead to.</param>
    public static (XElement Title, double Height)? Of(ChartSpec spec, double room, MarkShapes shapes)
    {
        if (spec.Metrics.Count == 0 && AxisWords.Start(spec.ValueAxis) is null)
        {
            return null;
        }

        var (type, line) = (shapes.Type, shapes.Type.FineLine);
        List<(string Name, string Id)> names = [.. AxisWords.Names(spec).Zip(spec.Metrics, (name, metric) => (name, metric.Id))];
        var (parts, lines) = Width(AxisWords.Of(spec)) <= room ? (InOneLine(), 1) : BelowEachOther();
        return (Svg.Group(parts), ((lines - 1) * line) + (line * 1.25));

        // one text: where a name ends is known to whoever sets it, and to nobody who only measures
        List<XElement> InOneLine()
        {
            var row = Words([""], 0, shapes);
            foreach (var (at, (name, id)) in names.Index())
            {
                row.Add(
                    shapes.Links.Metric(Svg.Node("tspan").With(name), name, id),
                    Svg.Node("tspan").With(AxisWords.Between + (at < names.Count - 1 ? "" : AxisWords.Rest(spec))));
            }

            if (names.Count == 0)
            {
                row.Add(Svg.Node("tspan").With(AxisWords.Rest(spec)));
            }

            return [row];
        }

        (List<XElement> Parts, int Lines) BelowEachOther()
        {
            var (column, used) = (new List<XElement>(), 0);
            foreach (var (name, id) in names)
            {
                var folded = type.Wrap(name, room, MostLines, TextKind.Fine);
                column.Add(shapes.Links.Metric(Words(folded, used, shapes), name, id));
                used += folded.Count;
            }

            column.Add(shapes.Links.Quiet([Words([AxisWords.Rest(spec)], used, shapes)]));
            return (column, used + 1);
        }

        double Width(string text) => type.Width(text, TextKind.Fine);
    }

    private static XElement Words(IReadOnlyList<string> lines, int line, MarkShapes shapes)
    {
        var type = shapes.Type;
        return Svg.Text(lines, 0, (type.FineLine / 2) + (line * type.FineLine), type.Fine, shapes.Brush.Palette, type.FineLine).Look(("fill", shapes.Brush.Palette["ink-soft"]));
    }
}
