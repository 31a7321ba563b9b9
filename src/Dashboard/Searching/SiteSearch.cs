using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Ask;
using Dashboard.Charts;
using Dashboard.Decks;
using Dashboard.Evidence;
using Dashboard.Evidence.Searching;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Searching;

/// <summary>Finds everything that has an address: evidence, charts, decks, and what can be done from a view.</summary>
public static class SiteSearch
{
    private static readonly ConditionalWeakTable<EvidenceSnapshot, ConcurrentDictionary<Language, SearchIndex>> Indexes = [];

    /// <summary>Searches what the view shows. The index is built at the first search of a snapshot, and goes with it.</summary>
    /// <param name="view">The view, whose filter holds and whose state the results keep.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="most">How many results of each kind are wanted.</param>
    /// <param name="withActions">Whether actions are looked for; without words all of them are answered.</param>
    public static FoundView Find(EvidenceView view, string? text, int most, bool withActions)
    {
        var query = SearchQuery.Of(text);
        var found = IndexOf(view.Everything).Find(query, EvidenceSearch.Allowed(view.Snapshot, view.Filter), most);
        var groups = found.Groups.Select(group => (group.Hits[0].Score, Group: GroupOf(group, found.Words, view))).ToList();
        if (withActions)
        {
            groups.AddRange(Actions(view, query, found, most));
        }

        if (Asking.IsQuestion(text))
        {
            // a sentence that asks is answered before its words are looked for
            groups.RemoveAll(group => group.Group.Kind == SearchKind.Action);
            groups.Add((float.MaxValue, new(SearchKind.Action, Say("Ask"), 1, [Question(view, text!)])));
        }

        return new([.. groups.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Group.Kind).Select(pair => pair.Group)], found);
    }

    /// <summary>The index of the evidence, with its charts and decks.</summary>
    public static SearchIndex IndexOf(EvidenceSnapshot snapshot) => Indexes.GetOrCreateValue(snapshot).GetOrAdd(Languages.Current, static (_, made) => SearchIndex.Of(
    [
        .. EvidenceSearch.Texts(made),
        .. ChartCatalog.Of(made).Select(chart => (chart, chart.Build(made, EvidenceFilter.None))).Select(pair =>
            new SearchText(new(SearchKind.Chart, pair.chart.Slug, pair.chart.Name), [], [pair.Item2.Title, pair.Item2.Subtitle, Say("chart")])),
        .. DeckLibrary.Of(made).Decks.Select(deck =>
            new SearchText(new(SearchKind.Deck, deck.Id, deck.Title), [], [.. deck.Slides.Select(slide => slide.Headline), Say("deck slides")])),
    ]), snapshot);

    /// <summary>"Claims", "Companies".</summary>
    public static string NameOf(SearchKind kind) => kind switch
    {
        SearchKind.Company => Say("Companies"),
        SearchKind.Segment => Say("Segments"),
        SearchKind.Chart => Say("Charts"),
        SearchKind.Claim => Say("Claims"),
        SearchKind.Source => Say("Sources"),
        SearchKind.Deck => Say("Decks"),
        _ => Say("Actions"),
    };

    private static IEnumerable<(float Score, FoundGroup Group)> Actions(EvidenceView view, SearchQuery query, SearchResult among, int most)
    {
        var actions = SearchActions.Of(view).ToDictionary(action => action.Id);
        if (query.Words.Count == 0)
        {
            yield return (0, new(SearchKind.Action, NameOf(SearchKind.Action), actions.Count, [.. actions.Values.Select(action => ItemOf(action, []))]));
            yield break;
        }

        var found = SearchIndex.Of(actions.Values.Select(action => new SearchText(new(SearchKind.Action, action.Id, action.Title), [], [action.Words, action.Detail]))).Find(query, most: most);
        // what has fewer of the words than others have would only be in their way
        if (found.Of(SearchKind.Action) is { } group && found.Held >= among.Held)
        {
            yield return (group.Hits[0].Score, new(group.Kind, NameOf(group.Kind), group.Total, [.. group.Hits.Select(hit => ItemOf(actions[hit.Entry.Id], found.Words))]));
        }
    }

    private static FoundItem Question(EvidenceView view, string text) => new(
        SearchKind.Action, "ask-this", [new SearchPart(TextCut.To(text.Trim(), 120), IsMatch: false)], Say("an answer with citations, from the claims alone"), DashboardUrls.Ask(view, text.Trim()));

    private static FoundGroup GroupOf(SearchGroup group, IReadOnlyList<SearchWord> words, EvidenceView view) =>
        new(group.Kind, NameOf(group.Kind), group.Total, [.. group.Hits.Select(hit => ItemOf(hit.Entry, words, view))]);

    private static FoundItem ItemOf(SearchAction action, IReadOnlyList<SearchWord> words) =>
        new(SearchKind.Action, action.Id, SearchMarks.Of(action.Title, words), action.Detail, action.Href, action.Script, action.IsFile);

    private static FoundItem ItemOf(SearchEntry entry, IReadOnlyList<SearchWord> words, EvidenceView view)
    {
        var (detail, href) = entry.Kind switch
        {
            SearchKind.Company => (Counted(view.Snapshot.ClaimsOfEntity(entry.Id), view, Aliases(view.Everything.FindEntity(entry.Id)!)), DashboardUrls.Company(entry.Id, view)),
            SearchKind.Segment => (Counted(view.Snapshot.ClaimsOfSegment(entry.Id), view), DashboardUrls.Segment(entry.Id, view)),
            SearchKind.Chart => (DetailOf(ChartCatalog.Find(view.Everything, entry.Id)!, view), DashboardUrls.Chart(entry.Id, view)),
            SearchKind.Claim => (Facts(view.Everything, view.Everything.FindClaim(entry.Id)!), DashboardUrls.Claim(entry.Id, view)),
            SearchKind.Source => (Facts(view.Everything.FindSource(entry.Id)!), DashboardUrls.Source(entry.Id, view)),
            _ => (CountText.Of(DeckLibrary.Of(view.Everything).Find(entry.Id)!.Slides.Count, "slide"), DashboardUrls.Deck(entry.Id, view)),
        };
        return new(entry.Kind, entry.Id, SearchMarks.Of(entry.Title, words), detail, href);
    }

    /// <summary>What a chart of the product shows; of a pack's chart, which are many, the pack.</summary>
    private static string DetailOf(IChart chart, EvidenceView view) => chart.Asked is { } asked ? view.Everything.FindPack(asked.Pack)!.Title
        : chart.Build(view.Snapshot, view.Filter) is var spec ? spec.Empty ?? spec.Title : "";

    private static string Counted(IEnumerable<Claim> claims, EvidenceView view, string also = "") => CountText.Of(view.Snapshot.Filter(claims, view.Filter).Count(), "claim") + also;

    private static string Aliases(Entity entity) => entity.Aliases.Count == 0 ? "" : Say($", also {CountText.Join(entity.Aliases)}");

    private static string Facts(EvidenceSnapshot everything, Claim claim) => Joined(
        claim.Entity is { } entity ? everything.FindEntity(entity)!.Name : null,
        claim.Amount is { } amount ? AmountText.Of(amount, claim.Qualifier) : null,
        claim.Period is { } period ? PeriodText.Label(period) : null,
        StatusText.Of(claim.Status),
        CountText.Of(claim.Citations.Count, "source"));

    private static string Facts(Source source) => Joined(source.Publisher, source.Date is { } day ? PeriodText.Day(day) : Say("no date"), source.Host);

    private static string Joined(params ReadOnlySpan<string?> facts)
    {
        var told = new List<string>();
        foreach (var fact in facts)
        {
            if (!string.IsNullOrEmpty(fact))
            {
                told.Add(fact);
            }
        }

        return string.Join(" · ", told);
    }
}
