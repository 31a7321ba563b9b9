using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A total that its own parts do not add up to.</summary>
public sealed class PartsAndTotal : AuditRule
{
    /// <inheritdoc />
    public override string Id => "parts-and-total";

    /// <inheritdoc />
    public override string Name => Say("Parts and total differ");

    /// <inheritdoc />
    public override string Explanation => Say("The parts that the evidence names for the total’s time add up to more than the total, or to less where all of them are named. Ranges, rounding and words such as “over” are allowed for; money stated twice counts once.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("Either the total or one of its parts is wrong.");

    /// <inheritdoc />
    public override string Remedy => Say("Use the parts, and leave the total out until it is said what it adds up.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Total;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        Funding(scope).Concat(Counts(scope)).Concat(Capex(scope));

    private IEnumerable<Finding> Funding(AuditScope scope) =>
        from total in scope.StatementsOf(Metrics.FundingTotal)
        where total is { Metric: Metrics.FundingTotal, Amount: not null, Period: not null } && UnitScale.Converts(total.Amount.Unit, UnitScale.UsdMillion)
        let rounds = TotalRounds.Of(scope, total)
        where rounds.Count > 0
        let sum = rounds.Sum(round => round.Millions)
        let bounds = AmountBounds.Of(total)
        where sum < bounds.Low || sum > bounds.High
        select About(
            total.Id,
            [total.Id],
            Say($"{CountText.Capital(AmountText.Of(total.Amount!, total.Qualifier))} are stated; the rounds of that time add up to {AmountText.Of(new(sum, null, null, UnitScale.UsdMillion))}."),
            beside: rounds.SelectMany(round => round.Claims).Select(claim => claim.Id));

    private IEnumerable<Finding> Counts(AuditScope scope) =>
        from total in scope.StatementsOf(Metrics.FundingCount)
        where total is { Metric: Metrics.FundingCount, Amount.Value: not null, Period: not null }
        let rounds = TotalRounds.Of(scope, total)
        where rounds.Count > total.Amount!.Value
        select About(
            total.Id,
            [total.Id],
            Say($"The text counts {CountText.Of((int)total.Amount!.Value!.Value, "round")}; {AmountText.Number(rounds.Count)} are named for that time."),
            beside: rounds.SelectMany(round => round.Claims).Select(claim => claim.Id));

    private IEnumerable<Finding> Capex(AuditScope scope) =>
        from total in scope.StatementsOf(Metrics.CapexTotal)
        where total is { Metric: Metrics.CapexTotal, Amount: not null, Period: not null } && UnitScale.Converts(total.Amount.Unit, UnitScale.UsdBillion)
        let parts = CapexParts.Of(scope, total)
        where parts.Named.Count > 0 && parts.Low * 1000 > AmountBounds.Of(total).High
        select About(
            total.Id,
            [total.Id],
            Say($"{CountText.Capital(AmountText.Of(total.Amount!, total.Qualifier))} are stated; the named parts alone come to {AmountText.Of(new(Rounding.To(parts.Low, 1), null, null, UnitScale.UsdBillion))}{parts.Mixed}."),
            beside: parts.Told);
}
