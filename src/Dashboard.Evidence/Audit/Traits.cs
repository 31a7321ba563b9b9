namespace Dashboard.Evidence.Audit;

/// <summary>Reads what can be told of claims at a glance.</summary>
internal static class Traits
{
    /// <summary>Whether all of them are there.</summary>
    public static bool Has(this Trait traits, Trait all) => (traits & all) == all;

    /// <summary>Whether one of them is there.</summary>
    public static bool HasAny(this Trait traits, Trait any) => (traits & any) != Trait.None;

    /// <summary>The traits of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="same">The ids of claims that say the same as another.</param>
    public static Trait Of(Claim claim, IReadOnlySet<string> same) =>
        OfStatus(claim.Status) | OfAmount(claim.Amount) | OfMetric(claim.Metric) | OfWords(claim)
        | If(claim.Period is not null, Trait.Period)
        | If(claim.Entity is not null, Trait.Entity)
        | If(claim.Mentions.Count > 0, Trait.Mentions)
        | If(claim.Citations.Count > 0, Trait.Cited)
        | If(claim.Citations.Count > 1, Trait.CitedTwice)
        | If(same.Count > 0 && same.Contains(claim.Id), Trait.Same);

    private static Trait OfStatus(ClaimStatus status) => status switch
    {
        ClaimStatus.Actual => Trait.Actual,
        ClaimStatus.Guidance => Trait.Guidance,
        ClaimStatus.Projection => Trait.Projection,
        ClaimStatus.Sought => Trait.Sought,
        _ => Trait.Opinion,
    };

    private static Trait OfAmount(Amount? amount) => amount is null ? Trait.None
        : Trait.Amount | If(amount.Value is not null, Trait.Value) | If(amount.IsRange, Trait.Range) | If(amount.Least < 0 || amount.Most < 0, Trait.BelowZero);

    private static Trait OfMetric(string? metric) => metric is null ? Trait.None : Trait.Metric | metric switch
    {
        Metrics.FundingRound or Metrics.FundingSought or Metrics.FundingEvent => Trait.Funding,
        Metrics.SegmentRating or Metrics.InvestmentDirection or Metrics.ValuationRisk => Trait.Advice,
        Metrics.Provenance => Trait.Provenance,
        _ => If(GrowthStatement.IsOne(metric), Trait.Growth),
    };

    private static Trait OfWords(Claim claim) =>
        If(claim.IsStatement, Trait.Statement)
        | If(claim.By is not null, Trait.By)
        | If(claim.Stated is not null, Trait.Stated)
        | If(claim.Flags.Count > 0, Trait.Flagged)
        | If(claim.Statement.Contains('“', StringComparison.Ordinal), Trait.Quoted);

    private static Trait If(bool holds, Trait trait) => holds ? trait : Trait.None;
}
