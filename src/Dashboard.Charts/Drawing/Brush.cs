using System.Globalization;
using System.Xml.Linq;
using Dashboard.Evidence;

namespace Dashboard.Charts.Drawing;

/// <summary>How firm a number is, as fill and outline: what chart.css says of marks, said by attributes.</summary>
/// <param name="Palette">The colours.</param>
/// <param name="Prefix">What the ids of the picture begin with.</param>
/// <param name="AllComputed">Whether every mark of the chart is computed: then colour tells the series apart, and only the form says that they are.</param>
internal sealed record Brush(Palette Palette, string Prefix, bool AllComputed = false)
{
    /// <summary>The looks of one chart.</summary>
    public static Brush Of(ChartSpec spec, Palette palette, string prefix) => new(palette, prefix, spec.Marks.All(mark => mark is { Derived: true, Verdict: null }));

    /// <summary>Gives a shape the look of a mark.</summary>
    public XElement Mark(XElement shape, PlacedMark item)
    {
        var (mark, form) = (item.Mark, item.Series.Form);
        return Paint(shape, mark.Status, item.Series.Hue, IsComputed(mark), form is ChartForm.Line or ChartForm.Step);
    }

    /// <summary>Gives a small block in a label or the key the look of marks.</summary>
    public XElement Swatch(XElement shape, ClaimStatus status, int hue, bool computed = false)
    {
        Paint(shape, status, hue, computed, false).Look(("stroke-width", status == ClaimStatus.Sought ? "1.75" : "1"));
        return status == ClaimStatus.Projection && !computed ? shape.Look(("stroke-dasharray", "2.5 2"), ("stroke-dashoffset", "1")) : shape;
    }

    /// <summary>A run of the line through the points of a series.</summary>
    public XElement Track(XElement path, ChartSeries series, TrackLook look, int computedBefore)
    {
        var computed = look == TrackLook.Computed;
        return path.Look(
            ("fill", "none"),
            ("stroke", ColourOf(computed, series.Hue)),
            ("stroke-width", computed ? "1.5" : "2"),
            ("stroke-linejoin", "round"),
            ("stroke-dasharray", computed ? AllComputed || computedBefore % 2 == 0 ? "5 4" : "1.5 3" : look == TrackLook.Expected ? "8 5" : null));
    }

    /// <summary>The colour of a mark.</summary>
    public string ColourOf(PlacedMark item) => ColourOf(IsComputed(item.Mark), item.Series.Hue);

    /// <summary>The hatching that guidance is filled with, one pattern for each hue that occurs; the key of a file has one without a hue.</summary>
    public XElement Hatches(ChartSpec spec, double size)
    {
        var hues = Palette.IsOfPage
            ? spec.Series.Where(series => series.Marks.Any(mark => mark.Status == ClaimStatus.Guidance)).Select(series => series.Hue)
            : spec.Series.Select(series => series.Hue).Append(0);
        var step = size * .46;
        return new(Svg.Namespace + "defs", hues.Distinct().Order().Select(hue =>
        {
            var pattern = Svg.Node("pattern", ("id", HatchId(hue)), ("patternUnits", "userSpaceOnUse"), ("width", step), ("height", step), ("patternTransform", "rotate(45)"));
            pattern.Add(
                Svg.Rect(new(0, 0, step, step)).Look(("fill", Palette.Paper)),
                Svg.Line(step / 2, 0, step / 2, step, Palette.Hue(hue), step * .38));
            return pattern;
        }));
    }

    // a verdict looks like what it rests on
    private static bool IsComputed(ChartMark mark) => mark is { Derived: true, Verdict: null };

    private string ColourOf(bool computed, int hue) => computed && !AllComputed ? Palette["derived"] : Palette.Hue(hue);

    private XElement Paint(XElement shape, ClaimStatus status, int hue, bool computed, bool track)
    {
        var colour = ColourOf(computed, hue);
        return shape.Look(
            ("stroke", colour),
            ("stroke-width", computed ? "1.25" : status switch { ClaimStatus.Sought => "2.25", ClaimStatus.Opinion => "1", _ => "1.5" }),
            ("fill", computed ? Palette.Paper : status switch
            {
                ClaimStatus.Actual => colour,
                ClaimStatus.Guidance => $"url(#{HatchId(hue)})",
                ClaimStatus.Projection => Palette.Mix(colour, .07, Palette.Paper),
                ClaimStatus.Sought => Palette.Paper,
                _ => Palette.Mix(colour, .18, Palette.Paper),
            }),
            ("stroke-dasharray", computed && track ? null : status switch { ClaimStatus.Projection => "5 3.5", ClaimStatus.Sought => ".1 4", _ => null }),
            ("stroke-linecap", status == ClaimStatus.Sought ? "round" : null));
    }

    private string HatchId(int hue) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}-hatch-{hue}");
}
