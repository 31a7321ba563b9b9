using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit;

/// <summary>One quantity – what, of whom, by which definition, of which time – and every claim that gives it a value.</summary>
/// <param name="Snapshot">The evidence that holds the claims.</param>
/// <param name="Key">What the claims give a value.</param>
/// <param name="Mouth">Who says it; null for what is reported as having happened.</param>
/// <param name="Moment">When it was said; null for what is reported as having happened.</param>
/// <param name="Claims">The claims, by their ids; without those that another of them takes the place of.</param>
internal sealed record Quantity(EvidenceSnapshot Snapshot, QuantityKey Key, Mouth? Mouth, Moment? Moment, IReadOnlyList<Claim> Claims)
{
    /// <summary>Readable, stable and unique among quantities.</summary>
    public string Id => Key.Id + (Mouth is null ? "" : $".{Mouth.Id}{Moment!.Suffix}");

    /// <summary>What it is, for readers.</summary>
    public string Name => Say($"{Snapshot.FindEntity(Key.Entity)!.Name}, {MetricText.Of(Snapshot, Key.Metric)}, {PeriodText.Label(Claims[0].Period!)}");

    /// <summary>Whether some of the values exclude each other.</summary>
    public bool Disagrees { get; } = Claims.Count > 1 && Claims.Max(claim => AmountBounds.Of(claim).Low) > Claims.Min(claim => AmountBounds.Of(claim).High);
}
