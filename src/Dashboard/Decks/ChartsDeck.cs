using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Decks;

/// <summary>A deck that is made on the spot: its id is a comma list of charts, each becomes a slide, and the filter is that of the address.</summary>
public static class ChartsDeck
{
    // a slide each: more would be no talk, and too long an address
    private const int MostCharts = 60;

    /// <summary>The id of the deck that shows the charts.</summary>
    public static string IdOf(IEnumerable<string> charts) => string.Join(',', charts.Distinct());

    /// <summary>The deck with the id; null where the id names anything but charts.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="id">A comma list of charts.</param>
    /// <param name="query">The query of the address: a headline says what the filter leaves.</param>
    public static Deck? Find(EvidenceSnapshot snapshot, string id, string? query)
    {
        var charts = id.Split(',').Distinct().Take(MostCharts + 1).Select(slug => ChartCatalog.Find(snapshot, slug)).ToList();
        if (charts.Contains(null) || charts.Count > MostCharts)
        {
            return null;
        }

        var view = EvidenceViewReader.Read(snapshot, "/present/", query);
        return new()
        {
            Id = id,
            Pack = "",
            Title = charts.Count == 1 ? charts[0]!.Name : Say($"{charts.Count} charts"),
            Slides = [.. charts.Select((chart, at) => new Slide { Number = at + 1, Headline = chart!.BuildAs(view.Snapshot, view.Filter, view.Options).Title, Chart = chart!.Slug })],
        };
    }
}
