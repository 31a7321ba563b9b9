using System.Globalization;

namespace Dashboard.Evidence.Vintages;

/// <summary>What a claim with a number speaks of: claims with the same key give values to one quantity.</summary>
/// <param name="Entity">The id of the subject.</param>
/// <param name="Metric">What is measured.</param>
/// <param name="Definition">What the metric counts; null where it is not said, which is a definition of its own.</param>
/// <param name="Start">The first day of the period.</param>
/// <param name="End">The last day of the period.</param>
/// <param name="Unit">The unit in which the values can be compared: see <see cref="AmountBounds.BaseOf"/>.</param>
/// <param name="Status">Actual, sought, or projection for everything that is expected, whoever expects it.</param>
public readonly record struct QuantityKey(string Entity, string Metric, string? Definition, DateOnly Start, DateOnly End, string Unit, ClaimStatus Status)
{
    /// <summary>Readable, stable and unique among quantities.</summary>
    public string Id => string.Create(
        CultureInfo.InvariantCulture,
        $"{Entity}.{Metric}{(Definition is null ? "" : "." + Definition)}.{Start:yyyyMMdd}-{End:yyyyMMdd}.{Unit.Replace(' ', '-').ToLowerInvariant()}{Suffix}");

    private string Suffix => Status switch
    {
        ClaimStatus.Actual => "",
        ClaimStatus.Sought => ".sought",
        _ => ".expected",
    };

    /// <summary>The key of the claim; null where it gives no quantity a value: without subject, metric, number or period, or as an opinion.</summary>
    public static QuantityKey? Of(Claim claim) =>
        claim is { Entity: { } entity, Metric: { } metric, Amount: { } amount, Period: { } period, Status: not ClaimStatus.Opinion }
            ? new(entity, metric, claim.Definition, period.Start, period.End, AmountBounds.BaseOf(amount.Unit), claim.Status == ClaimStatus.Guidance ? ClaimStatus.Projection : claim.Status)
            : null;
}
