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
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim.Citations.Count == 0
        select About(
            claim,
            claim.Amount is { } amount ? Say($"No source is cited for {AmountText.Of(amount, claim.Qualifier)}.") : Say("No source is cited."),
            claim is { Amount: null, Status: ClaimStatus.Opinion } ? FindingSeverity.Low : null);
}
