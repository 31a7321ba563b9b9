namespace Dashboard.Evidence;

/// <summary>How a figure or statement was told over time: the claims that take one another's place.</summary>
public static class ClaimHistory
{
    // what is said more often than this is read in the list of claims
    private const int Most = 40;

    /// <summary>
    /// The claim with all that came before and after it by <see cref="RelationKind.Updates"/>, in the order in which they became known; the claim alone
    /// where nothing did. A circle of updates ends where it began.
    /// </summary>
    public static IReadOnlyList<Claim> Of(EvidenceSnapshot snapshot, Claim claim)
    {
        var met = new Dictionary<string, Claim> { [claim.Id] = claim };
        var waiting = new Queue<string>([claim.Id]);
        while (met.Count < Most && waiting.TryDequeue(out var id))
        {
            foreach (var relation in snapshot.RelationsOf(id).Where(relation => relation.Kind == RelationKind.Updates))
            {
                var other = relation.From == id ? relation.To : relation.From;
                if (met.Count < Most && met.TryAdd(other, snapshot.FindClaim(other)!))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return [.. met.Values.OrderBy(snapshot.KnownSince).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }
}
