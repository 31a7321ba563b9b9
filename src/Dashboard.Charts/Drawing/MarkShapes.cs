using System.Xml.Linq;

namespace Dashboard.Charts.Drawing;

/// <summary>What is drawn around marks in every kind of chart: rings of disagreement, ranges.</summary>
/// <param name="Brush">The looks.</param>
/// <param name="Type">The type.</param>
/// <param name="Links">What the parts lead to.</param>
internal sealed record MarkShapes(Brush Brush, Typesetter Type, IDrawingLinks Links)
{
    private Palette Palette => Brush.Palette;

    /// <summary>A ring around a mark, and a sign that needs no colour.</summary>
    public XElement Disagreement(XElement ring, Spot far)
    {
        var r = Type.Size * .48;
        var sign = FormattableString.Invariant($"M{-r * .52:0.##},{-r * .24:0.##}h{r * 1.04:0.##}M{-r * .52:0.##},{r * .24:0.##}h{r * 1.04:0.##}M{r * .3:0.##},{-r * .62:0.##}L{-r * .3:0.##},{r * .62:0.##}");
        var badge = Svg.Group(
            Svg.Node("circle", ("r", r), ("fill", Palette["conflict"]), ("stroke", Palette.Paper), ("stroke-width", "1.5")),
            Svg.Node("path", ("d", sign), ("fill", "none"), ("stroke", Palette.Paper), ("stroke-width", "1.4"), ("stroke-linecap", "round")));
        badge.Look(("transform", $"translate({Svg.Number(far.X)} {Svg.Number(far.Y)})"));
        return Svg.Group(ring.Look(("fill", "none"), ("stroke", Palette["conflict"]), ("stroke-width", "1.5")), badge);
    }

    /// <summary>How unsure a forecast is: a line from end to end with a cap at each.</summary>
    public XElement Spread(Box box, string colour)
    {
        var (y, cap) = (box.MiddleY, Math.Min(box.Height, Type.Size * .8));
        var d = FormattableString.Invariant($"M{box.X:0.##},{y:0.##}h{box.Width:0.##}M{box.X:0.##},{y - (cap / 2):0.##}v{cap:0.##}M{box.Right:0.##},{y - (cap / 2):0.##}v{cap:0.##}");
        return Svg.Node("path", ("d", d), ("fill", "none"), ("stroke", colour), ("stroke-width", "1.75")).Aside(Palette);
    }
}
