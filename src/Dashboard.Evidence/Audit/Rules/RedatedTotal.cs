using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A total that holds only as long as a round is counted which another claim dates to another time.</summary>
public sealed class RedatedTotal : AuditRule
{
    /// <inheritdoc />
    public override string Id => "redated-total";

    /// <inheritdoc />
    public override string Name => Say("A total that hangs on a disputed date");

    /// <inheritdoc />
    public override string Explanation => Say("The parts add up to the total only if a sum is counted that another statement dates to another time. With the other date the total is wrong.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("The total is wrong as soon as the other date is right.");

    /// <inheritdoc />
    public override string Remedy => Say("Use the rounds with their own dates, and leave the total out.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Total;

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["contradiction"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from total in scope.StatementsOf(Metrics.FundingTotal)
        where total is { Metric: Metrics.FundingTotal, Amount: not null, Period: not null } && UnitScale.Converts(total.Amount.Unit, UnitScale.UsdMillion)
        let rounds = TotalRounds.Of(scope, total)
        let redated = rounds.SelectMany(round => round.Claims).SelectMany(claim => scope.SameAs(claim).Where(other => other.Period is not null && other.Pack == total.Pack && !other.Period.Overlaps(total.Period!))).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        let firm = rounds.Where(round => !round.Claims.Any(claim => scope.SameAs(claim).Intersect(redated).Any())).Sum(round => round.Millions)
        let least = AmountBounds.Of(total).Low
        where redated.Count > 0 && rounds.Sum(round => round.Millions) >= least && firm < least
        let rest = new Amount(firm, null, null, UnitScale.UsdMillion).To(total.Amount!.Unit)
        select About(
            total.Id,
            [total.Id],
            Say($"{CountText.Capital(AmountText.Of(total.Amount!, total.Qualifier))} are stated for {PeriodText.Label(total.Period!)}, and hold only with {AmountText.Of(redated[0].Amount!, redated[0].Qualifier)} that the same text also dates {PeriodText.Label(redated[0].Period!)}."),
            why: Say($"Without that sum it is {AmountText.Of(rest)}."),
            beside: rounds.SelectMany(round => round.Claims).Concat(redated).Select(claim => claim.Id));
}
