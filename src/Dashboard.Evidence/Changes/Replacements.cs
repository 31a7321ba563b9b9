using System.Runtime.CompilerServices;
using Dashboard.Evidence.Vintages;

namespace Dashboard.Evidence.Changes;

/// <summary>
/// Which claims took the place of which: as a pack relates them, and as one mouth that speaks again of one quantity on a later day replaces its own word.
/// Made once for the evidence.
/// </summary>
public sealed class Replacements
{
    private static readonly ConditionalWeakTable<EvidenceSnapshot, Replacements> Made = [];

    private readonly ILookup<string, Replacement> byClaim;

    private Replacements(EvidenceSnapshot snapshot)
    {
        var related = snapshot.Relations.Where(relation => relation.Kind == RelationKind.Updates).Select(relation => new Replacement(relation.From, relation.To, relation.Note)).ToList();
        var known = related.Select(one => (one.Later, one.Earlier)).ToHashSet();
        All = [.. related.Concat(Spoken(snapshot).Where(one => !known.Contains((one.Later, one.Earlier)))).OrderBy(one => one.Later, StringComparer.Ordinal).ThenBy(one => one.Earlier, StringComparer.Ordinal)];
        byClaim = All.SelectMany(one => new[] { (Claim: one.Later, one), (Claim: one.Earlier, one) }).ToLookup(end => end.Claim, end => end.one);
    }

    /// <summary>All of them, by the ids of the later claims.</summary>
    public IReadOnlyList<Replacement> All { get; }

    /// <summary>The replacements in the evidence.</summary>
    public static Replacements Of(EvidenceSnapshot snapshot) => Made.GetValue(snapshot, all => new(all));

    /// <summary>Those in which the claim takes part, from either end.</summary>
    public IEnumerable<Replacement> OfClaim(string claim) => byClaim[claim];

    /// <summary>What one mouth said again of one quantity on a later known day.</summary>
    private static IEnumerable<Replacement> Spoken(EvidenceSnapshot snapshot) =>
        from spread in Spreads.Of(snapshot, snapshot.Claims.Where(claim => claim.Stated?.Day is not null))
        from voice in spread.Voices
        from pair in voice.Dated.Zip(voice.Dated.Skip(1))
        where pair.First.Stated != pair.Second.Stated
        select new Replacement(pair.Second.Id, pair.First.Id, null);
}
