using Dashboard.Evidence.Changes;

namespace Dashboard.Evidence;

/// <summary>How a figure or statement was told over time: the claims that take one another's place.</summary>
public static class ClaimHistory
{
    // what is said more often than this is read in the list of claims
    private const int Most = 40;

    /// <summary>
    /// The claim with all that came before and after it: what takes the place of another by the word of a pack (<see cref="RelationKind.Updates"/>), or because
    /// one mouth speaks of the same again. The claim alone where nothing did. What takes the place of another stands behind it; else the known days tell the
    /// order. A circle of updates ends where it began.
    /// </summary>
    public static IReadOnlyList<Claim> Of(EvidenceSnapshot snapshot, Claim claim)
    {
        var met = new Dictionary<string, Claim> { [claim.Id] = claim };
        var waiting = new Queue<string>([claim.Id]);
        while (met.Count < Most && waiting.TryDequeue(out var id))
        {
            foreach (var one in Replacements.Of(snapshot).OfClaim(id))
            {
                var other = one.Later == id ? one.Earlier : one.Later;
                if (met.Count < Most && met.TryAdd(other, snapshot.FindClaim(other)!))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return Ordered(snapshot, met);
    }

    private static List<Claim> Ordered(EvidenceSnapshot snapshot, Dictionary<string, Claim> met)
    {
        var ordered = new List<Claim>();
        // of those whose forerunners all stand there already, the earliest is next; where a circle leaves none, the earliest of all
        var left = met.Values.OrderBy(snapshot.KnownSince).ThenBy(one => one.Id, StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var next = left.Find(one => !Replacements.Of(snapshot).OfClaim(one.Id).Any(place => place.Later == one.Id && place.Earlier != one.Id && left.Exists(other => other.Id == place.Earlier))) ?? left[0];
            left.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }
}
