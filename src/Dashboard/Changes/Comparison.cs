using Dashboard.Data;
using Dashboard.Evidence;
using Dashboard.Evidence.Changes;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Changes;

/// <summary>Two states of the evidence side by side, as far as the filter lets through.</summary>
/// <param name="States">What can be chosen.</param>
/// <param name="From">The earlier state; null where there is nothing to compare.</param>
/// <param name="To">The later state; null where there is nothing to compare.</param>
/// <param name="Changes">What differs; null where nothing is compared.</param>
/// <param name="Notices">What the address asks for and does not exist.</param>
public sealed record Comparison(IReadOnlyList<ComparedState> States, ComparedState? From, ComparedState? To, EvidenceChanges? Changes, IReadOnlyList<string> Notices)
{
    /// <summary>Whether two versions of one pack are compared, and not two packs.</summary>
    public bool IsOfVersions => From?.Pack.Id == To?.Pack.Id;

    /// <summary>The comparison that the keys ask for; where they name nothing, that which has most to say.</summary>
    /// <param name="view">The view, whose filter chooses the claims.</param>
    /// <param name="history">The versions that have been shown.</param>
    /// <param name="from">The key of the earlier state; null leaves the choice to the page.</param>
    /// <param name="to">The key of the later state; null leaves the choice to the page.</param>
    public static Comparison Of(EvidenceView view, PackHistory history, string? from, string? to)
    {
        var states = ComparedState.All(view.Everything, history);
        var notices = new List<string>();
        var later = Find(to, "to") ?? Usual(states);
        var earlier = Find(from, "from") ?? Before(later, states);
        if (earlier is null || later is null)
        {
            return new(states, null, later, null, notices);
        }

        var changes = earlier.Pack.Id == later.Pack.Id || !earlier.IsPresent || !later.IsPresent
            ? EvidenceChanges.BetweenVersions(earlier.Pack, later.Pack)
            : EvidenceChanges.BetweenPacks(view.Everything, earlier.Pack.Id, later.Pack.Id);
        return new(states, earlier, later, Filtered(changes, view.Filter), notices);

        ComparedState? Find(string? key, string name)
        {
            var found = states.FirstOrDefault(state => state.Key == key);
            if (found is null && !string.IsNullOrEmpty(key))
            {
                notices.Add(Say($"There is no pack or version “{TextCut.To(key, 60)}” for {name}. Versions are kept in memory, the last {PackHistory.MostVersions} of a pack, until the server starts anew."));
            }

            return found;
        }
    }

    /// <summary>A pack that has been read anew says most; then one that follows up another.</summary>
    private static ComparedState? Usual(IReadOnlyList<ComparedState> states) =>
        states.FirstOrDefault(state => state.IsPresent && states.Any(other => other.Pack.Id == state.Pack.Id && !other.IsPresent))
        ?? states.FirstOrDefault(state => state.Pack.Follows is not null)
        ?? states.LastOrDefault(state => state.IsPresent);

    private static ComparedState? Before(ComparedState? later, IReadOnlyList<ComparedState> states) => later is null
        ? null
        : states.SkipWhile(state => state != later).Skip(1).FirstOrDefault(state => state.Pack.Id == later.Pack.Id)
            ?? states.FirstOrDefault(state => state.IsPresent && state.Pack.Id == later.Pack.Follows)
            ?? states.FirstOrDefault(state => state.IsPresent && state != later);

    /// <summary>The packs are what is compared, and the day of knowledge is theirs: neither filters.</summary>
    private static EvidenceChanges Filtered(EvidenceChanges changes, EvidenceFilter filter)
    {
        var own = filter with { Packs = [], AsOf = null };
        return own.IsEmpty ? changes : changes with { Added = Passing(changes.Added), Changed = Passing(changes.Changed), Withdrawn = Passing(changes.Withdrawn) };

        IReadOnlyList<ClaimChange> Passing(IReadOnlyList<ClaimChange> all) => [.. all.Where(change => (change.After is { } after && own.Allows(after)) || (change.Before is { } before && own.Allows(before)))];
    }
}
