using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit;

/// <summary>Groups claims by what they measure, so that values of one quantity meet.</summary>
internal static class Quantities
{
    /// <summary>Every quantity with a time, of an entity, to which several claims give a value at one time.</summary>
    public static IEnumerable<Quantity> Of(EvidenceSnapshot snapshot) =>
        from together in Spreads.AtOneTime(snapshot, snapshot.Claims)
        let latest = together.Where(claim => !IsRevised(snapshot, claim)).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        where latest.Count > 1
        let quantity = together.Key
        select new Quantity(
            quantity.Key.Id + (quantity.Mouth is { } mouth ? $".{mouth.Id}{quantity.Moment!.Suffix}" : ""),
            Say($"{snapshot.FindEntity(quantity.Key.Entity)!.Name}, {MetricText.Of(snapshot, quantity.Key.Metric)}, {PeriodText.Label(latest[0].Period!)}"),
            latest);

    /// <summary>Whether the two give one quantity values that exclude each other.</summary>
    public static bool Disagree(EvidenceSnapshot snapshot, Claim one, Claim other) =>
        Spreads.AreAtOneTime(snapshot, one, other) && !AmountBounds.Of(one).Meets(AmountBounds.Of(other));

    /// <summary>Whether a newer figure of the same kind has taken the claim's place, by whatever definition: guidance that was raised contradicts nobody.</summary>
    private static bool IsRevised(EvidenceSnapshot snapshot, Claim claim) => snapshot.RelationsOf(claim.Id).Any(relation =>
        relation.Kind == RelationKind.Updates && relation.To == claim.Id && snapshot.FindClaim(relation.From) is { } later
        && later.Entity == claim.Entity && later.Metric == claim.Metric && later.Period == claim.Period && (later.Status == ClaimStatus.Actual) == (claim.Status == ClaimStatus.Actual));
}
