using System.Globalization;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit;

/// <summary>Groups claims by what they measure, so that values of one quantity meet.</summary>
internal static class Quantities
{
    /// <summary>Every quantity with a time, of an entity.</summary>
    public static IEnumerable<Quantity> Of(EvidenceSnapshot snapshot) =>
        from quantity in snapshot.Claims
            .Where(claim => claim is { Entity: not null, Metric: not null, Amount: not null, Period: not null, Status: not ClaimStatus.Opinion })
            .GroupBy(Key)
        let latest = quantity.Where(claim => !IsRevised(snapshot, claim)).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        where latest.Count > 1
        select new Quantity(Id(quantity.Key), Say($"{snapshot.FindEntity(latest[0].Entity!)!.Name}, {MetricText.Of(quantity.Key.Metric!)}, {PeriodText.Label(latest[0].Period!)}"), latest);

    /// <summary>Whether the two give one quantity values that exclude each other.</summary>
    public static bool Disagree(Claim one, Claim other) =>
        one is { Amount: not null, Period: not null, Entity: not null, Metric: not null } && other is { Amount: not null, Period: not null }
        && Key(one) == Key(other) && !AmountBounds.Of(one).Meets(AmountBounds.Of(other));

    /// <summary>Whether a newer figure of the same kind has taken the claim's place, by whatever definition: guidance that was raised contradicts nobody.</summary>
    private static bool IsRevised(EvidenceSnapshot snapshot, Claim claim) => snapshot.RelationsOf(claim.Id).Any(relation =>
        relation.Kind == RelationKind.Updates && relation.To == claim.Id && snapshot.FindClaim(relation.From) is { } later
        && later.Entity == claim.Entity && later.Metric == claim.Metric && later.Period == claim.Period && (later.Status == ClaimStatus.Actual) == (claim.Status == ClaimStatus.Actual));

    private static (string? Entity, string? Metric, string? Definition, DateOnly Start, DateOnly End, string Unit, bool IsExpected) Key(Claim claim) =>
        (claim.Entity, claim.Metric, claim.Definition, claim.Period!.Start, claim.Period.End, AmountBounds.BaseOf(claim.Amount!.Unit), claim.Status != ClaimStatus.Actual);

    private static string Id((string? Entity, string? Metric, string? Definition, DateOnly Start, DateOnly End, string Unit, bool IsExpected) key) =>
        string.Create(CultureInfo.InvariantCulture, $"{key.Entity}.{key.Metric}{(key.Definition is null ? "" : "." + key.Definition)}.{key.Start:yyyyMMdd}-{key.End:yyyyMMdd}.{key.Unit.Replace(' ', '-').ToLowerInvariant()}{(key.IsExpected ? ".expected" : "")}");
}
