using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A claim that cites nothing.</summary>
public sealed class NoCitation : AuditRule
{
    /// <inheritdoc />
    public override string Id => "no-citation";

    /// <inheritdoc />
    public override string Name => Say("No source");

    /// <inheritdoc />
    public override string Explanation => Say("The text gives no source for the statement, so nobody can check it. A judgement without a source weighs less than a figure or an event without one.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("Nobody can check a figure or an event without a source. A judgement without one weighs less: it is only somebody’s.");

    /// <inheritdoc />
    public override string Remedy => Say("Look for a source before it is used; where there is none, leave it out.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) => Facts(scope).Concat(Judgements(scope));

    /// <summary>Figures by what they measure; events and forecasts of a text each together.</summary>
    private IEnumerable<Finding> Facts(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => !trait.Has(Trait.Cited))
        where claim.Citations.Count == 0 && !IsJudgement(claim)
        group claim by (claim.Pack, Kind: KindOf(claim)) into facts
        let claims = facts.ToList()
        select About(
            $"{facts.Key.Pack}.{facts.Key.Kind}",
            claims.Select(claim => claim.Id),
            Message(claims));

    private static string KindOf(Claim claim) => claim.Amount is not null ? $"figures.{claim.Metric ?? "none"}" : claim.Status == ClaimStatus.Actual ? "facts" : "forecasts";

    private static string Message(List<Claim> claims) => (claims.Count, claims[0].Amount, claims[0].Status) switch
    {
        (1, { } amount, _) => Say($"No source is cited for {AmountText.Of(amount, claims[0].Qualifier)}."),
        (_, not null, _) => Say($"No source is cited for {CountText.Of(claims.Count, "figure")}."),
        (_, _, ClaimStatus.Actual) => Say($"No source is cited for {CountText.Of(claims.Count, "statement")} of fact."),
        _ => Say($"No source is cited for {CountText.Of(claims.Count, "forecast")}."),
    };

    /// <summary>Judgements: lists of one kind for themselves, all others of a text together.</summary>
    private IEnumerable<Finding> Judgements(AuditScope scope) =>
        from kind in scope.StatementsWhere(trait => trait.Has(Trait.Opinion) && !trait.Has(Trait.Cited)).Where(IsJudgement).GroupBy(claim => (claim.Pack, Kind: IsListed(claim) ? claim.Metric : null))
        let claims = kind.ToList()
        select About(
            kind.Key.Kind is null ? $"{kind.Key.Pack}.judgements" : $"{kind.Key.Pack}.{kind.Key.Kind}",
            claims.Select(claim => claim.Id),
            claims.Count == 1
                ? Say("No source is cited for a judgement.")
                : kind.Key.Kind is { } metric
                    ? Say($"No source is cited for {AmountText.Number(claims.Count)} judgements of the kind “{MetricText.Of(metric)}”.")
                    : Say($"No source is cited for {AmountText.Number(claims.Count)} judgements."),
            FindingSeverity.Low,
            why: Say("They are at best the author’s own view."));

    private static bool IsJudgement(Claim claim) => claim.Status == ClaimStatus.Opinion;

    /// <summary>Ratings, their reasons and where investors are pointed come as lists, with a rule of their own.</summary>
    private static bool IsListed(Claim claim) => claim.Metric is Metrics.SegmentRating or Metrics.SegmentDriver or Metrics.InvestmentDirection;
}
