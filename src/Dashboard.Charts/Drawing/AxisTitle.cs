using System.Xml.Linq;
using Dashboard.Evidence.Wording;

namespace Dashboard.Charts.Drawing;

/// <summary>What the axis of values measures, in fine print above it: each metric by its name, a link in a page, and the unit behind them.</summary>
internal static class AxisTitle
{
    private const string Dot = "·";

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

        var (type, unit, parts, x) = (shapes.Type, $"{Dot} {ChartUnit.Of(spec.Unit)}", new List<XElement>(), 0d);
        var gap = type.Fine * .4;
        var each = (room - gap - Width(unit) - ((spec.Metrics.Count - 1) * (Width(Dot) + (2 * gap)))) / spec.Metrics.Count;
        foreach (var (at, metric) in spec.Metrics.Index())
        {
            var name = at == 0 ? CountText.Capital(metric.Name) : metric.Name;
            var fitted = type.Wrap(name, each, 1, TextKind.Fine)[0];
            parts.Add(shapes.Links.Metric(Words(fitted, x, shapes), name, metric.Id));
            x += Width(fitted) + gap;
            var behind = at < spec.Metrics.Count - 1 ? Dot : unit;
            parts.Add(shapes.Links.Quiet([Words(behind, x, shapes)]));
            x += Width(behind) + gap;
        }

        return (Svg.Group(parts), type.FineLine * 1.25);

        double Width(string text) => type.Width(text, TextKind.Fine);
    }

    private static XElement Words(string text, double x, MarkShapes shapes) =>
        Svg.Text([text], x, shapes.Type.FineLine / 2, shapes.Type.Fine, shapes.Brush.Palette).Look(("fill", shapes.Brush.Palette["ink-soft"]));
}
