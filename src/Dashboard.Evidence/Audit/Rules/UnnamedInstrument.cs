using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Money raised or sought of which nobody says what kind it is.</summary>
public sealed class UnnamedInstrument : AuditRule
{
    /// <inheritdoc />
    public override string Id => "unnamed-instrument";

    /// <inheritdoc />
    public override string Name => Say("Money of an unnamed kind");

    /// <inheritdoc />
    public override string Explanation => Say("Equity, debt, a convertible: a sum of money can only be compared with others, or added to them, when its kind is known.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim is { Definition: null, Amount: not null, Metric: Metrics.FundingRound or Metrics.FundingSought or Metrics.FundingEvent }
        select About(claim, claim.Status == ClaimStatus.Sought
            ? Say($"It is not said what kind of money {AmountText.Of(claim.Amount!, claim.Qualifier)} would be: equity, debt or something between.")
            : Say($"It is not said what kind of money {AmountText.Of(claim.Amount!, claim.Qualifier)} is: equity, debt or something between."));
}
