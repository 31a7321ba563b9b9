using System.Xml.Linq;

namespace Dashboard.Charts.Drawing;

/// <summary>
/// What tells series apart that have no colour of their own: past the colours of the palette all are ink, and each then has a form. Forms say whose a mark
/// is, as colours do; how firm it is remains a matter of its texture.
/// </summary>
internal sealed class Signs
{
    // corners on a circle of 1, in the order in which a pen draws them
    private static readonly IReadOnlyList<(double X, double Y)[]> Forms =
    [
        [(-.84, -.84), (.84, -.84), (.84, .84), (-.84, .84)],
        [(0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)],
        [(0, -1.15), (1.1, .85), (-1.1, .85)],
        [(0, 1.15), (1.1, -.85), (-1.1, -.85)],
        [(-.4, -1.1), (.4, -1.1), (.4, -.4), (1.1, -.4), (1.1, .4), (.4, .4), (.4, 1.1), (-.4, 1.1), (-.4, .4), (-1.1, .4), (-1.1, -.4), (-.4, -.4)],
        [(-1.1, -1), (1.1, -1), (.3, 0), (1.1, 1), (-1.1, 1), (-.3, 0)],
    ];

    private readonly Dictionary<string, int> forms;

    private Signs(Dictionary<string, int> forms) => this.forms = forms;

    /// <summary>The forms of the series of a chart: none but where two series or more are ink.</summary>
    public static Signs Of(IEnumerable<ChartSeries> series)
    {
        var ink = series.Where(one => one.Hue == 0 && one.Marks.Any(mark => mark is not { Derived: true, Verdict: null })).Select(one => one.Id).Distinct().ToList();
        return new(ink.Count < 2 ? [] : ink.Index().ToDictionary(pair => pair.Item, pair => pair.Index % Forms.Count));
    }

    /// <summary>Whether the series has a form of its own.</summary>
    public bool Has(ChartSeries series) => forms.ContainsKey(series.Id);

    /// <summary>The form of a series at a place; null for one that its colour tells apart.</summary>
    public XElement? Of(ChartSeries series, Spot at, double r) => forms.TryGetValue(series.Id, out var form)
        ? Svg.Node("path", ("d", $"M{string.Join('L', Forms[form].Select(corner => FormattableString.Invariant($"{at.X + (corner.X * r):0.##},{at.Y + (corner.Y * r):0.##}")))}Z"))
        : null;
}
