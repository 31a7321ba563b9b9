using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence;

/// <summary>Finds claims, companies and sources by words: all of them must occur, in any order and any case.</summary>
public static class EvidenceSearch
{
    private const int MostWords = 12;

    /// <summary>Searches what the filter lets through.</summary>
    public static SearchResult Find(EvidenceSnapshot snapshot, EvidenceFilter filter, string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToArray();
        return new(
            [.. snapshot.Entities.Where(entity => Holds(words, [entity.Name, .. entity.Aliases]))],
            [.. snapshot.Filter(filter).Where(claim => Holds(words, Texts(snapshot, claim)))],
            [.. snapshot.Sources.Where(source => Holds(words, [source.Id, source.Title, source.Publisher, source.Host]))]);
    }

    private static IEnumerable<string?> Texts(EvidenceSnapshot snapshot, Claim claim) =>
    [
        claim.Id,
        claim.Statement,
        claim.Label,
        claim.Period?.Label,
        claim.Amount is { } amount ? AmountText.Of(amount, claim.Qualifier) : null,
        .. claim.Entity is { } entity ? [snapshot.FindEntity(entity)!.Name, .. snapshot.FindEntity(entity)!.Aliases] : Array.Empty<string>(),
    ];

    private static bool Holds(string[] words, IEnumerable<string?> texts)
    {
        var all = texts.Where(text => text is not null).ToList();
        return Array.TrueForAll(words, word => all.Exists(text => text!.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
