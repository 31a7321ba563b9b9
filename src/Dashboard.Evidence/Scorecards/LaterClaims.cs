namespace Dashboard.Evidence.Scorecards;

/// <summary>What came after a claim: the claims that update it, and those that update these.</summary>
public static class LaterClaims
{
    /// <summary>The later claims, the nearest first, each once; none where nothing updates the claim. A circle of updates ends where it began.</summary>
    public static IReadOnlyList<Claim> Of(EvidenceSnapshot snapshot, Claim claim)
    {
        var found = new List<Claim>();
        var met = new HashSet<string> { claim.Id };
        var waiting = new Queue<string>([claim.Id]);
        while (waiting.TryDequeue(out var id))
        {
            foreach (var next in Directly(snapshot, id).Where(next => met.Add(next.Id)))
            {
                found.Add(next);
                waiting.Enqueue(next.Id);
            }
        }

        return found;
    }

    /// <summary>The claims that say themselves that they take the place of this one.</summary>
    public static IEnumerable<Claim> Directly(EvidenceSnapshot snapshot, string claim) => snapshot.RelationsOf(claim)
        .Where(relation => relation.Kind == RelationKind.Updates && relation.To == claim && relation.From != claim)
        .Select(relation => snapshot.FindClaim(relation.From)!);
}
