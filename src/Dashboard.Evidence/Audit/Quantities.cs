using Dashboard.Evidence.Vintages;

namespace Dashboard.Evidence.Audit;

/// <summary>Groups claims by what they measure, so that values of one quantity meet.</summary>
internal static class Quantities
{
    /// <summary>Every quantity with a time, of an entity, to which several claims give a value at one time.</summary>
    /// <param name="snapshot">The evidence that holds the claims.</param>
    /// <param name="claims">The claims, by their ids.</param>
    public static IEnumerable<Quantity> Of(EvidenceSnapshot snapshot, IReadOnlyList<Claim> claims) =>
        from together in Spreads.AtOneTime(snapshot, claims)
        where together.Skip(1).Any()
        let latest = together.Where(claim => !IsRevised(snapshot, claim)).ToList()
        where latest.Count > 1
        select new Quantity(snapshot, together.Key.Key, together.Key.Mouth, together.Key.Moment, latest);

    /// <summary>Whether the two give one quantity values that exclude each other.</summary>
    public static bool Disagree(EvidenceSnapshot snapshot, Claim one, Claim other) =>
        Spreads.AreAtOneTime(snapshot, one, other) && !AmountBounds.Of(one).Meets(AmountBounds.Of(other));

    /// <summary>Whether a newer figure of the same kind has taken the claim's place, by whatever definition: guidance that was raised contradicts nobody.</summary>
    private static bool IsRevised(EvidenceSnapshot snapshot, Claim claim) => snapshot.RelationsOf(claim.Id).Any(relation =>
        relation.Kind == RelationKind.Updates && relation.To == claim.Id && snapshot.FindClaim(relation.From) is { } later
        && later.Entity == claim.Entity && later.Metric == claim.Metric && later.Period == claim.Period && (later.Status == ClaimStatus.Actual) == (claim.Status == ClaimStatus.Actual));
}
