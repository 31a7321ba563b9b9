namespace Dashboard.Evidence.Scorecards;

/// <summary>What came after a claim: the claims that update it, and those that update these.</summary>
public static class LaterClaims
{
    /// <summary>The later claims, the nearest first, each once; none where nothing updates the claim. A circle of updates ends where it began.</summary>
    public static IReadOnlyList<Claim> Of(EvidenceSnapshot snapshot, Claim claim)
    {
        // most claims are never updated, and charts ask for each of theirs
        if (!Directly(snapshot, claim.Id).Any())
        {
            return [];
        }

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

    /// <summary>
    /// Those of the claims that none of the others takes the place of, among those that count alike; all of them where each has a successor, as in a circle.
    /// </summary>
    public static IReadOnlyList<Claim> Newest(EvidenceSnapshot snapshot, IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        var last = all.FindAll(claim => !Of(snapshot, claim).Any(later => later.Definition == claim.Definition && all.Contains(later)));
        return last.Count > 0 ? last : all;
    }

    /// <summary>Other outcomes of the same company, metric and period that say that they count otherwise.</summary>
    public static IEnumerable<Claim> CountedOtherwise(EvidenceSnapshot snapshot, Claim claim) =>
        claim is not { Metric: { } metric, Definition: { } counted, Period: { } period, Entity: { } entity }
            ? []
            : snapshot.ClaimsOfMetric(metric, entity)
                .Where(other => other is { Status: ClaimStatus.Actual, Amount: not null, Definition: not null, Period: not null }
                    && other.Definition != counted && (other.Period.Start, other.Period.End) == (period.Start, period.End))
                .DistinctBy(other => other.Definition);

    /// <summary>
    /// What the claim counts; where it does not say, what a claim says that tells the same: null where nobody says.
    /// </summary>
    public static string? DefinitionOf(EvidenceSnapshot snapshot, Claim claim) => claim.Definition ?? snapshot.RelationsOf(claim.Id)
        .Where(relation => relation.Kind == RelationKind.SameAs)
        .Select(relation => snapshot.FindClaim(relation.From == claim.Id ? relation.To : relation.From)!)
        .FirstOrDefault(other => other.Definition is not null && other.Metric == claim.Metric)?.Definition;

    /// <summary>The claims that say themselves that they take the place of this one.</summary>
    public static IEnumerable<Claim> Directly(EvidenceSnapshot snapshot, string claim) => snapshot.RelationsOf(claim)
        .Where(relation => relation.Kind == RelationKind.Updates && relation.To == claim && relation.From != claim)
        .Select(relation => snapshot.FindClaim(relation.From)!);
}
