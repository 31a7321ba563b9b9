using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A forecast whose time has come, without a word of what came.</summary>
public sealed class ExpiredForecast : AuditRule
{
    /// <inheritdoc />
    public override string Id => "expired-forecast";

    /// <inheritdoc />
    public override string Name => Say("Forecast for a time that is over");

    /// <inheritdoc />
    public override string Explanation => Say("The period of the forecast is over. What was expected can be replaced by what happened, and should be.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim is { Status: ClaimStatus.Guidance or ClaimStatus.Projection, Period: { Kind: not PeriodKind.Day } period } && period.End < scope.Day && !scope.UpdatesOf(claim).Any()
        select About(claim, Say($"Speaks of {PeriodText.Label(claim.Period!)} as to come; it ended on {PeriodText.Day(claim.Period!.End)}, and no later figure is there."));
}
