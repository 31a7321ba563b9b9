using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Money raised or sought of which nobody says what kind it is.</summary>
public sealed class UnnamedInstrument : AuditRule
{
    /// <inheritdoc />
    public override string Id => "unnamed-instrument";

    /// <inheritdoc />
    public override string Name => "Money of an unnamed kind";

    /// <inheritdoc />
    public override string Explanation => "Equity, debt, a convertible: a sum of money can only be compared with others, or added to them, when its kind is known.";

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim is { Definition: null, Amount: not null, Metric: Metrics.FundingRound or Metrics.FundingSought or Metrics.FundingEvent }
        select About(claim, $"It is not said what kind of money {AmountText.Of(claim.Amount!, claim.Qualifier)} {(claim.Status == ClaimStatus.Sought ? "would be" : "is")}: equity, debt or something between.");
}
