using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A later round that is dated before an earlier one.</summary>
public sealed class RoundsOutOfOrder : AuditRule
{
    /// <inheritdoc />
    public override string Id => "rounds-out-of-order";

    /// <inheritdoc />
    public override string Name => Say("Rounds out of order");

    /// <inheritdoc />
    public override string Explanation => Say("Rounds are lettered in their order: a Series B comes after the Series A. Where the dates say otherwise, one of them is wrong.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("One of the dates is wrong, and a reader who uses it places the money in the wrong year.");

    /// <inheritdoc />
    public override string Remedy => Say("Look both dates up before either is used.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Time;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from company in scope.ClaimsWhere(trait => trait.Has(Trait.Funding | Trait.Actual | Trait.Entity))
            .Where(claim => claim is { Metric: Metrics.FundingRound, Status: ClaimStatus.Actual, Entity: not null, Period: not null } && Letter(claim) is not null)
            .GroupBy(claim => claim.Entity)
        let rounds = company.ToList()
        from earlier in rounds
        from later in rounds
        where Letter(earlier) < Letter(later) && later.Period!.End < earlier.Period!.Start
        let dating = Dating.Of(scope, [later, earlier])
        select About(
            $"{later.Id}.{earlier.Id}",
            dating.Charged.Select(claim => claim.Id),
            Say($"{later.Label ?? later.Id} is dated {PeriodText.Label(later.Period!)}, before {earlier.Label ?? earlier.Id} of {PeriodText.Label(earlier.Period!)}."),
            sources: later.Citations.Concat(earlier.Citations).Select(citation => citation.Source),
            why: Say($"{later.Label ?? later.Id} comes after {earlier.Label ?? earlier.Id}: the dates cannot both be right."),
            beside: dating.Right.Select(claim => claim.Id));

    private static char? Letter(Claim round) => round.Definition is ['s', 'e', 'r', 'i', 'e', 's', '-', >= 'a' and <= 'z' and var letter] ? letter : null;
}
