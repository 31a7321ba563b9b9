using System.Xml.Linq;

namespace Dashboard.Charts.Drawing;

/// <summary>The forms of series that no colour tells apart, as outlines.</summary>
internal sealed class Signs
{
    // corners on a circle of 1, in the order in which a pen draws them: a form each of SeriesForm
    private static readonly IReadOnlyList<(double X, double Y)[]> Forms =
    [
        [(-.84, -.84), (.84, -.84), (.84, .84), (-.84, .84)],
        [(0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)],
        [(0, -1.15), (1.1, .85), (-1.1, .85)],
        [(0, 1.15), (1.1, -.85), (-1.1, -.85)],
        [(-.4, -1.1), (.4, -1.1), (.4, -.4), (1.1, -.4), (1.1, .4), (.4, .4), (.4, 1.1), (-.4, 1.1), (-.4, .4), (-1.1, .4), (-1.1, -.4), (-.4, -.4)],
        [(-1.1, -1), (1.1, -1), (.3, 0), (1.1, 1), (-1.1, 1), (-.3, 0)],
    ];

    private readonly SeriesForms forms;

    private Signs(SeriesForms forms) => this.forms = forms;

    /// <summary>The forms of the series of a chart.</summary>
    public static Signs Of(IEnumerable<ChartSeries> series) => new(SeriesForms.Of(series));

    /// <summary>The form of a series at a place; null for one that its colour tells apart.</summary>
    public XElement? Of(ChartSeries series, Spot at, double r) => forms.Of(series) is { } form
        ? Svg.Node("path", ("d", $"M{string.Join('L', Forms[(int)form].Select(corner => FormattableString.Invariant($"{at.X + (corner.X * r):0.##},{at.Y + (corner.Y * r):0.##}")))}Z"))
        : null;
}
