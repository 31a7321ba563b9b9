using System.Xml.Linq;
using Dashboard.Evidence;

namespace Dashboard.Charts.Drawing;

/// <summary>The key: what the looks of the marks mean, in a line or several.</summary>
internal static class KeyDrawing
{
    private const double Wide = 20;
    private const double High = 11;
    private const double Size = 12.5;
    private const double LineHeight = 21;

    /// <summary>The key and its height; of no height where there is nothing to explain.</summary>
    public static (XElement Drawing, double Height) Draw(IReadOnlyList<StatusLook> looks, Brush brush, double width)
    {
        var (group, x, y) = (Svg.Group(), 0d, LineHeight / 2);
        foreach (var look in looks)
        {
            var sign = look.Look.StartsWith("finding", StringComparison.Ordinal);
            var (swatch, text) = (sign ? 12 : Wide, TextWidth.Of(look.Name, Size));
            if (x > 0 && x + swatch + 7 + text > width)
            {
                (x, y) = (0, y + LineHeight);
            }

            group.Add(
                sign ? Sign(look.Look == "finding-high" ? "▲" : "△", x, y, brush.Palette) : Swatch(look.Look, new(x, y - (High / 2), Wide, High), brush),
                Svg.Text([look.Name], x + swatch + 7, y, Size, brush.Palette).Look(("fill", brush.Palette["ink-soft"])));
            x += swatch + 7 + text + 18;
        }

        return (group, looks.Count == 0 ? 0 : y + (LineHeight / 2));
    }

    private static XElement Sign(string sign, double x, double y, Palette palette) =>
        Svg.Node("text", ("x", x), ("y", y + (Size * .35)), ("font-size", Size), ("fill", palette["finding"])).With(sign);

    private static XElement Swatch(string look, Box box, Brush brush)
    {
        var (soft, faint) = (brush.Palette["ink-soft"], brush.Palette["ink-faint"]);
        return look switch
        {
            "uncertainty" => Svg.Group(
                brush.Swatch(Svg.Rect(box), ClaimStatus.Projection, 0),
                Svg.Line(box.X, box.MiddleY, box.Right, box.MiddleY, soft, 1.75),
                Svg.Line(box.X, box.Y, box.X, box.Bottom, soft, 1.75),
                Svg.Line(box.Right, box.Y, box.Right, box.Bottom, soft, 1.75)),
            "guidance-range" => Svg.Group(
                Svg.Line(box.X, box.Y - 2, box.X, box.Bottom + 2, faint, 1.5),
                brush.Swatch(Svg.Rect(box with { X = box.X + 8, Width = box.Width - 8 }), ClaimStatus.Guidance, 0)),
            "definition" => Svg.Group(
                Svg.Node("path", ("d", FormattableString.Invariant($"M{box.X + 3:0.##},{box.Y:0.##}h-3V{box.Bottom:0.##}h3")), ("fill", "none"), ("stroke", soft), ("stroke-width", "1.5")),
                Svg.Rect(new(box.X + 5, box.Y + 1, 15, 3.5)).Look(("fill", soft)),
                Svg.Rect(new(box.X + 5, box.Bottom - 4.5, 10, 3.5)).Look(("fill", soft))),
            "derived" => brush.Swatch(Svg.Rect(box), ClaimStatus.Actual, 0, computed: true),
            "conflict" => Svg.Group(
                Svg.Rect(box).Look(("fill", "none"), ("stroke", brush.Palette["conflict"]), ("stroke-width", "1.25")),
                Svg.Rect(new(box.X + 3, box.Y + 3, box.Width - 6, box.Height - 6)).Look(("fill", soft))),
            _ => brush.Swatch(Svg.Rect(box), Enum.GetValues<ClaimStatus>().First(status => StatusLooks.NameOf(status) == look), 0),
        };
    }
}
