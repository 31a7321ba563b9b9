namespace Dashboard.Evidence.Changes;

/// <summary>What differs between two states of the evidence.</summary>
/// <param name="Added">Claims that only the later one has, in its order.</param>
/// <param name="Changed">Claims that differ, with every field, in the order of the later one.</param>
/// <param name="Withdrawn">Claims that only the earlier one has, in its order.</param>
/// <param name="Same">How many claims are the same in both.</param>
public sealed record EvidenceChanges(IReadOnlyList<ClaimChange> Added, IReadOnlyList<ClaimChange> Changed, IReadOnlyList<ClaimChange> Withdrawn, int Same)
{
    /// <summary>How many claims differ.</summary>
    public int Total => Added.Count + Changed.Count + Withdrawn.Count;

    /// <summary>Two versions of a pack: a claim is known by its id.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    public static EvidenceChanges BetweenVersions(DataPack before, DataPack after)
    {
        var earlier = before.Claims.ToDictionary(claim => claim.Id);
        var names = new ClaimNames(before, after);
        return Of(before.Claims, after.Claims, claim => earlier.GetValueOrDefault(claim.Id) is { } same ? [same] : [], names);
    }

    /// <summary>
    /// Two packs: a claim of the later one answers those of the earlier one that it updates; where it updates none, the one of the same subject, measure,
    /// definition and period, if there is just one.
    /// </summary>
    /// <param name="snapshot">The evidence that holds both packs.</param>
    /// <param name="before">The id of the earlier pack.</param>
    /// <param name="after">The id of the later pack.</param>
    public static EvidenceChanges BetweenPacks(EvidenceSnapshot snapshot, string before, string after)
    {
        var (earlier, later) = (snapshot.FindPack(before)!, snapshot.FindPack(after)!);
        var alike = earlier.Claims.Where(claim => Key(claim) is not null).ToLookup(Key);
        return Of(earlier.Claims, later.Claims, Answered, new([earlier, later, .. snapshot.Packs]));

        IReadOnlyList<Claim> Answered(Claim claim)
        {
            var updated = snapshot.RelationsOf(claim.Id)
                .Where(relation => relation.Kind == RelationKind.Updates && relation.From == claim.Id)
                .Select(relation => snapshot.FindClaim(relation.To)!)
                .Where(other => other.Pack == before)
                .ToList();
            return updated.Count > 0 ? updated : Key(claim) is { } key && alike[key].ToList() is [var only] ? [only] : [];
        }
    }

    private static (string, string, string?, Period)? Key(Claim claim) =>
        claim is { Entity: { } entity, Metric: { } metric, Period: { } period, Amount: not null } ? (entity, metric, claim.Definition, period) : null;

    private static EvidenceChanges Of(IReadOnlyList<Claim> before, IReadOnlyList<Claim> after, Func<Claim, IReadOnlyList<Claim>> answered, ClaimNames names)
    {
        var (added, changed, met, same) = (new List<ClaimChange>(), new List<ClaimChange>(), new HashSet<string>(), 0);
        foreach (var claim in after)
        {
            var earlier = answered(claim);
            if (earlier.Count == 0)
            {
                added.Add(new(null, claim, []));
            }

            foreach (var one in earlier)
            {
                met.Add(one.Id);
                var fields = ClaimFields.Between(one, claim, names);
                if (fields.Count > 0)
                {
                    changed.Add(new(one, claim, fields));
                }
                else
                {
                    same++;
                }
            }
        }

        return new(added, changed, [.. before.Where(claim => !met.Contains(claim.Id)).Select(claim => new ClaimChange(claim, null, []))], same);
    }
}
