using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Decks;

/// <summary>A deck that is made on the spot: its id is a comma list of charts and of answers (see <see cref="AnswerPart"/>), each becomes a slide, and the filter is that of the address.</summary>
public static class ChartsDeck
{
    /// <summary>How many charts it can have, a slide each: more would be no talk, and too long an address.</summary>
    public const int MostCharts = 60;

    private const int LongestName = 60;

    /// <summary>The id of the deck that shows the charts.</summary>
    public static string IdOf(IEnumerable<string> charts) => string.Join(',', charts.Distinct());

    /// <summary>The charts and answers of a deck that was made on the spot, in their order; none for a deck of a pack.</summary>
    public static IReadOnlyList<string> ChartsOf(Deck deck) => deck.IsMade ? [.. deck.Slides.Select(slide => slide.Part!)] : [];

    /// <summary>The charts with one of them elsewhere: what is moved beyond an end stays at it.</summary>
    /// <param name="charts">The charts.</param>
    /// <param name="chart">Which one is moved.</param>
    /// <param name="by">How many places, back where it is negative.</param>
    public static IReadOnlyList<string> Moved(IReadOnlyList<string> charts, string chart, int by)
    {
        var rest = charts.Where(other => other != chart).ToList();
        rest.Insert(Math.Clamp(charts.Index().First(each => each.Item == chart).Index + by, 0, rest.Count), chart);
        return rest;
    }

    /// <summary>The deck with the id; null where the id names anything but charts and answers.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="id">A comma list of charts and answers.</param>
    /// <param name="query">The query of the address: a headline says what the filter leaves.</param>
    public static Deck? Find(EvidenceSnapshot snapshot, string id, string? query)
    {
        var parts = id.Split(',').Distinct().Take(MostCharts + 1).Select(part => (Part: part, Answer: AnswerPart.Read(part))).ToList();
        if (parts.Count > MostCharts || parts.Exists(part => !IsKnown(snapshot, part.Part, part.Answer)))
        {
            return null;
        }

        var view = EvidenceViewReader.Read(snapshot, "/present/", query);
        return new()
        {
            Id = id,
            Pack = "",
            Title = TitleOf([.. parts.Select(part => part.Answer is { } asked ? TextCut.To(asked.Question, LongestName) : ChartCatalog.Find(snapshot, part.Part)!.Name)]),
            Slides = [.. parts.Select((part, at) => (part.Answer is { } asked ? AnswerSlide.Of(view, ChartCatalog.Find(snapshot, asked.Chart), asked) : OfChart(view, part.Part)) with { Number = at + 1 })],
        };
    }

    private static bool IsKnown(EvidenceSnapshot snapshot, string part, AnswerPart? answer) => answer is null ? ChartCatalog.Find(snapshot, part) is not null : answer.Chart.Length == 0 || ChartCatalog.Find(snapshot, answer.Chart) is not null;

    private static Slide OfChart(EvidenceView view, string slug)
    {
        var chart = ChartCatalog.Find(view.Everything, slug)!;
        return new() { Number = 1, Part = slug, Headline = chart.BuildAs(view.Snapshot, view.Filter, view.Options).Title, Chart = chart.Slug };
    }

    // what it shows, so that several made decks can be told apart
    private static string TitleOf(IReadOnlyList<string> names) => names.Count switch
    {
        1 => names[0],
        2 => Say($"{names[0]}, {names[1]}"),
        _ => Say($"{names[0]}, {names[1]} and {names.Count - 2} more"),
    };
}
