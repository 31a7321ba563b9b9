using Dashboard.Evidence.Derivations;

namespace Dashboard.Evidence.Audit;

/// <summary>The rounds that a total of money raised, or a count of rounds, speaks of.</summary>
internal static class TotalRounds
{
    /// <summary>The rounds of the total's company within its time, from its own pack; money stated twice counts once.</summary>
    public static IReadOnlyList<FundingEvent> Of(AuditScope scope, Claim total) => FundingEvents.Of(
        scope.Snapshot,
        total.Entity is null ? [] : scope.MeasuredIn(total.Pack, Metrics.FundingRound, total.Entity).Where(claim => claim is { Status: ClaimStatus.Actual, Period: not null }
            && UnitScale.Converts(claim.Amount!.Unit, UnitScale.UsdMillion) && claim.Period.Start >= total.Period!.Start && claim.Period.End <= total.Period.End));
}
