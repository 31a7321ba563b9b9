using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>
/// The claims that any question about disagreement can come to: those that an editor sets against another, and those that give one quantity a number which
/// another excludes. Whether they stand, and are asked for, is a matter of the question; that no other can be meant is one of the evidence, and worked out once.
/// </summary>
internal sealed class Rivals
{
    private static readonly ConditionalWeakTable<EvidenceSnapshot, Rivals> Made = [];

    private readonly FrozenSet<string> noted;
    private readonly FrozenSet<string> told;

    private Rivals(EvidenceSnapshot snapshot)
    {
        noted = snapshot.Relations.Where(relation => relation.Kind == RelationKind.Contradicts).SelectMany(relation => new[] { relation.From, relation.To }).ToFrozenSet(StringComparer.Ordinal);
        told = snapshot.Claims.Where(claim => claim.Amount is not null)
            .GroupBy(claim => (claim.Metric, Asked.RowOf(claim), claim.Status, AmountBounds.BaseOf(claim.Amount!.Unit)))
            .SelectMany(alike => Disputed([.. alike])).Select(claim => claim.Id).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Those of the evidence; made once for it.</summary>
    public static Rivals Of(EvidenceSnapshot snapshot) => Made.GetValue(snapshot, made => new(made));

    /// <summary>Whether an editor sets another claim against it.</summary>
    public bool IsNoted(Claim claim) => noted.Contains(claim.Id);

    /// <summary>Whether it may be told with a claim whose number it excludes.</summary>
    public bool IsTold(Claim claim) => told.Contains(claim.Id);

    /// <summary>Of figures of one measure and subject, those of times at which some exclude each other. What meets in time is told together, be it through a third.</summary>
    private static IEnumerable<Claim> Disputed(List<Claim> alike)
    {
        while (alike.Count > 1)
        {
            List<Claim> together = [alike[^1]];
            alike.RemoveAt(alike.Count - 1);
            for (var at = 0; at < together.Count; at++)
            {
                var period = together[at].Period;
                together.AddRange(alike.FindAll(claim => Told.IsWhen(claim.Period, period)));
                alike.RemoveAll(claim => Told.IsWhen(claim.Period, period));
            }

            // numbers that all meet the least and the greatest exclude nobody
            if (together.Count > 1 && together.Max(claim => AmountBounds.Of(claim).Low) > together.Min(claim => AmountBounds.Of(claim).High))
            {
                foreach (var claim in together)
                {
                    yield return claim;
                }
            }
        }
    }
}
