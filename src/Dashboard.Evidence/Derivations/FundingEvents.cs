namespace Dashboard.Evidence.Derivations;

/// <summary>Groups claims of rounds into events, so that money told twice is counted once.</summary>
public static class FundingEvents
{
    /// <summary>The events among the claims, in the order of the text.</summary>
    public static IReadOnlyList<FundingEvent> Of(EvidenceSnapshot snapshot, IEnumerable<Claim> rounds)
    {
        var groups = new List<List<Claim>>();
        foreach (var claim in rounds.Where(claim => claim.Amount is not null))
        {
            var same = snapshot.RelationsOf(claim.Id)
                .Where(relation => relation.Kind == RelationKind.SameAs)
                .Select(relation => relation.From == claim.Id ? relation.To : relation.From)
                .ToHashSet();
            if (groups.Find(group => group.Exists(other => same.Contains(other.Id))) is { } known)
            {
                known.Add(claim);
            }
            else
            {
                groups.Add([claim]);
            }
        }

        return [.. groups.Select(group => new FundingEvent(group))];
    }
}
