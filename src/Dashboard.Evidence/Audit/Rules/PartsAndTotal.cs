using Dashboard.Evidence.Derivations;
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
    public override string Explanation => Say("The parts that the evidence names for the total’s time add up to more than the total, or to less where all of them are named. Ranges, rounding and words such as “over” are allowed for; money told twice counts once.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        Funding(scope).Concat(Redated(scope)).Concat(Counts(scope)).Concat(Capex(scope));

    private IEnumerable<Finding> Funding(AuditScope scope) =>
        from total in scope.Statements
        where total is { Metric: Metrics.FundingTotal, Amount: not null, Period: not null } && UnitScale.Converts(total.Amount.Unit, UnitScale.UsdMillion)
        let rounds = Rounds(scope, total)
        where rounds.Count > 0
        let sum = rounds.Sum(round => round.Millions)
        let bounds = AmountBounds.Of(total)
        where sum < bounds.Low || sum > bounds.High
        select About(total.Id, [total.Id, .. rounds.SelectMany(round => round.Claims).Select(claim => claim.Id)], Say($"{CountText.Capital(AmountText.Of(total.Amount!, total.Qualifier))} are stated; the rounds of that time add up to {AmountText.Of(new(sum, null, null, UnitScale.UsdMillion))}."));

    /// <summary>A total that holds only as long as a round is counted which another claim dates to another time.</summary>
    private IEnumerable<Finding> Redated(AuditScope scope) =>
        from total in scope.Statements
        where total is { Metric: Metrics.FundingTotal, Amount: not null, Period: not null } && UnitScale.Converts(total.Amount.Unit, UnitScale.UsdMillion)
        let rounds = Rounds(scope, total)
        let redated = rounds.SelectMany(round => round.Claims).SelectMany(claim => scope.SameAs(claim).Where(other => other.Period is not null && other.Pack == total.Pack && !other.Period.Overlaps(total.Period!))).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        let firm = rounds.Where(round => !round.Claims.Any(claim => scope.SameAs(claim).Intersect(redated).Any())).Sum(round => round.Millions)
        where redated.Count > 0 && rounds.Sum(round => round.Millions) >= AmountBounds.Of(total).Low && firm < AmountBounds.Of(total).Low
        select About(
            total.Id + ".redated",
            [total.Id, .. redated.Select(claim => claim.Id)],
            Say($"{CountText.Capital(AmountText.Of(total.Amount!, total.Qualifier))} are stated for {PeriodText.Label(total.Period!)}, and hold only if {AmountText.Of(redated[0].Amount!, redated[0].Qualifier)} count there that are also dated {PeriodText.Label(redated[0].Period!)}; without them it is {AmountText.Of(new(firm, null, null, UnitScale.UsdMillion))}."));

    private IEnumerable<Finding> Counts(AuditScope scope) =>
        from total in scope.Statements
        where total is { Metric: Metrics.FundingCount, Amount.Value: not null, Period: not null }
        let rounds = Rounds(scope, total)
        where rounds.Count > total.Amount!.Value
        select About(total.Id, [total.Id, .. rounds.SelectMany(round => round.Claims).Select(claim => claim.Id)], Say($"The text counts {CountText.Of((int)total.Amount!.Value!.Value, "round")}; {AmountText.Number(rounds.Count)} are named for that time."));

    private IEnumerable<Finding> Capex(AuditScope scope) =>
        from total in scope.Statements
        where total is { Metric: Metrics.CapexTotal, Amount: not null, Period: not null } && UnitScale.Converts(total.Amount.Unit, UnitScale.UsdBillion)
        let parts = CapexParts.Of(scope, total)
        where parts.Named.Count > 0 && parts.Low * 1000 > AmountBounds.Of(total).High
        select About(total.Id, [total.Id, .. parts.Told], Say($"{CountText.Capital(AmountText.Of(total.Amount!, total.Qualifier))} are stated; the named parts alone come to {AmountText.Of(new(Rounding.To(parts.Low, 1), null, null, UnitScale.UsdBillion))}."));

    private static IReadOnlyList<FundingEvent> Rounds(AuditScope scope, Claim total) => FundingEvents.Of(
        scope.Snapshot,
        total.Entity is null ? [] : scope.MeasuredIn(total.Pack, Metrics.FundingRound, total.Entity).Where(claim => claim is { Status: ClaimStatus.Actual, Period: not null }
            && UnitScale.Converts(claim.Amount!.Unit, UnitScale.UsdMillion) && claim.Period.Start >= total.Period!.Start && claim.Period.End <= total.Period.End));
}
