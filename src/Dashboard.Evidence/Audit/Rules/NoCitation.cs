using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A claim that cites nothing.</summary>
public sealed class NoCitation : AuditRule
{
    /// <inheritdoc />
    public override string Id => "no-citation";

    /// <inheritdoc />
    public override string Name => "No source";

    /// <inheritdoc />
    public override string Explanation => "The text gives no source for the statement, so nobody can check it. A judgement without a source weighs less than a figure or an event without one.";

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim.Citations.Count == 0
        select About(
            claim,
            claim.Amount is { } amount ? $"No source is cited for {AmountText.Of(amount, claim.Qualifier)}." : "No source is cited.",
            claim is { Amount: null, Status: ClaimStatus.Opinion } ? FindingSeverity.Low : null);
}
