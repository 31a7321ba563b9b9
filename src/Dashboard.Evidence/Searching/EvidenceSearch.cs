using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence.Searching;

/// <summary>Finds claims, companies, segments and sources by words.</summary>
public static class EvidenceSearch
{
    private static readonly ConditionalWeakTable<EvidenceSnapshot, ConcurrentDictionary<Language, SearchIndex>> Indexes = [];

    /// <summary>Searches what the filter lets through. The index is built at the first search and kept with the snapshot.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="filter">Which claims are shown; companies, segments and sources are found whatever it says.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="most">How many hits of each kind are wanted.</param>
    public static SearchResult Find(EvidenceSnapshot snapshot, EvidenceFilter filter, string text, int most = 20) =>
        Indexes.GetOrCreateValue(snapshot).GetOrAdd(Languages.Current, static (_, made) => SearchIndex.Of(Texts(made)), snapshot).Find(SearchQuery.Of(text), Allowed(snapshot, filter), most);

    /// <summary>Which entries a view of the evidence shows: those that its snapshot holds; of claims those that the filter lets through.</summary>
    public static Func<SearchEntry, bool> Allowed(EvidenceSnapshot shown, EvidenceFilter filter) => entry => entry.Kind switch
    {
        SearchKind.Claim => shown.FindClaim(entry.Id) is { } claim && filter.Allows(claim) && (filter.AsOf is not { } day || shown.KnownSince(claim) <= day),
        SearchKind.Source => shown.FindSource(entry.Id) is not null,
        _ => true,
    };

    /// <summary>The words under which the evidence is found.</summary>
    public static IEnumerable<SearchText> Texts(EvidenceSnapshot snapshot) =>
    [
        .. snapshot.Entities.Select(entity => new SearchText(new(SearchKind.Company, entity.Id, entity.Name), entity.Aliases, [entity.Description ?? ""])),
        .. snapshot.Segments.Select(segment => new SearchText(new(SearchKind.Segment, segment.Id, SegmentText.Of(segment)), [], [segment.Position ?? "", segment.Description ?? ""])),
        .. snapshot.Claims.Select(claim => new SearchText(new(SearchKind.Claim, claim.Id, claim.Statement), [], Body(snapshot, claim))),
        .. snapshot.Sources.Select(source => new SearchText(new(SearchKind.Source, source.Id, source.Title), [source.Publisher], [source.Host, source.Site ?? "", AddressWord.Of(source.Url)])),
    ];

    private static List<string> Body(EvidenceSnapshot snapshot, Claim claim)
    {
        var body = new List<string> { claim.Label ?? "", claim.Period?.Label ?? "", claim.Metric ?? "", StatusText.Of(claim.Status) };
        if (PeriodText.Label(claim.Period) is { } period && period != claim.Period!.Label)
        {
            body.Add(period);
        }

        if (claim.Amount is { } amount)
        {
            body.Add(AmountText.Of(amount, claim.Qualifier));
            body.Add(AmountText.BriefInFull(amount));
        }

        foreach (var named in claim.Entity is null ? claim.Mentions : [claim.Entity, .. claim.Mentions])
        {
            var entity = snapshot.FindEntity(named)!;
            body.Add(entity.Name);
            body.AddRange(entity.Aliases);
        }

        return body;
    }
}
