using Dashboard.Charts.Explore;

namespace Dashboard.Charts;

/// <summary>
/// What tells series apart that have no color of their own: past the colors of the palette all are ink, and each then has a form, on pages as in files. Forms say
/// whose a mark is, as colors do; how firm it is remains a matter of its texture.
/// </summary>
public sealed class SeriesForms
{
    private static readonly SeriesForm[] All = Enum.GetValues<SeriesForm>();

    private readonly Dictionary<string, SeriesForm> forms;

    private SeriesForms(Dictionary<string, SeriesForm> forms) => this.forms = forms;

    /// <summary>The forms of the series of a chart: none but where two series or more are ink.</summary>
    public static SeriesForms Of(IEnumerable<ChartSeries> series)
    {
        var ink = series.Where(one => one.Hue == 0 && one.Marks.Any(mark => mark is not { Derived: true, Verdict: null })).Select(one => one.Id).Distinct().ToList();
        return new(ink.Count < 2 ? [] : ink.Index().ToDictionary(pair => pair.Item, pair => All[pair.Index % All.Length]));
    }

    /// <summary>The form of a series; null for one that its color tells apart.</summary>
    public SeriesForm? Of(ChartSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return forms.TryGetValue(series.Id, out var form) ? form : null;
    }

    /// <summary>The same by its name: <c>square</c>, <c>diamond</c>, as keys and the Explore view write it.</summary>
    public string? NameOf(ChartSeries series) => Of(series) is { } form ? ExploreLook.Shape(form) : null;
}
