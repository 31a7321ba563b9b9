namespace Dashboard.Evidence.Derivations;

/// <summary>Groups claims of rounds into events, so that money told twice is counted once. What is told in another currency than dollars is none: it cannot be added.</summary>
public static class FundingEvents
{
    /// <summary>The events among the claims, in the order of the text.</summary>
    public static IReadOnlyList<FundingEvent> Of(EvidenceSnapshot snapshot, IEnumerable<Claim> rounds)
    {
        var groups = new List<List<Claim>>();
        var home = new Dictionary<string, List<Claim>>();
        foreach (var claim in rounds.Where(claim => claim.Amount is { } amount && UnitScale.Converts(amount.Unit, UnitScale.UsdMillion)))
        {
            var same = snapshot.RelationsOf(claim.Id)
                .Where(relation => relation.Kind is RelationKind.SameAs or RelationKind.Updates)
                .Select(relation => relation.From == claim.Id ? relation.To : relation.From)
                .ToList();
            var told = same.Select(home.GetValueOrDefault).OfType<List<Claim>>().Distinct().ToList();
            if (told.Count == 0)
            {
                groups.Add(home[claim.Id] = [claim]);
                continue;
            }

            // a claim may tie together what seemed to be two events; the first of them stays
            var first = told.Count == 1 ? told[0] : told.MinBy(groups.IndexOf)!;
            foreach (var other in told.Where(other => other != first).OrderBy(groups.IndexOf).ToList())
            {
                first.AddRange(other);
                other.ForEach(moved => home[moved.Id] = first);
                groups.Remove(other);
            }

            first.Add(claim);
            home[claim.Id] = first;
        }

        return [.. groups.Select(group => Event(snapshot, group) with { Included = Included(snapshot, group, groups) })];
    }

    /// <summary>Where a claim of the event takes the place of another, its amount counts, whatever the dates of the two.</summary>
    private static FundingEvent Event(EvidenceSnapshot snapshot, List<Claim> told)
    {
        var replaced = told.SelectMany(claim => snapshot.RelationsOf(claim.Id)).Where(relation => relation.Kind == RelationKind.Updates && told.Exists(claim => claim.Id == relation.From)).Select(relation => relation.To).ToHashSet();
        return new(told) { Counted = told.Find(claim => !replaced.Contains(claim.Id)) ?? told[0] };
    }

    /// <summary>The money of the other events from which this one follows: counted there already.</summary>
    private static decimal Included(EvidenceSnapshot snapshot, List<Claim> round, List<List<Claim>> all)
    {
        var inside = round.SelectMany(claim => snapshot.RelationsOf(claim.Id).Where(relation => relation.Kind == RelationKind.Derives && relation.From == claim.Id)).Select(relation => relation.To).ToHashSet();
        return inside.Count == 0 ? 0 : all.Where(other => other != round && other.Exists(claim => inside.Contains(claim.Id))).Sum(other => Event(snapshot, other).Millions);
    }
}
