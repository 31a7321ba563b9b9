using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A range of which one end is told.</summary>
public sealed class OneBound : AuditRule
{
    /// <inheritdoc />
    public override string Id => "one-bound";

    /// <inheritdoc />
    public override string Name => Say("One bound without the other");

    /// <inheritdoc />
    public override string Explanation => Say("Guidance and forecasts come as ranges. Where only one end is given, the reader cannot tell a floor from a target. Words such as “over” before a reported figure are not meant.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The other end is missing; the end that is given is not wrong.");

    /// <inheritdoc />
    public override string Remedy => Say("Give both ends of the range.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Amount) && !trait.HasAny(Trait.Value | Trait.Range) && trait.HasAny(Trait.Guidance | Trait.Projection))
        where claim is { Status: ClaimStatus.Guidance or ClaimStatus.Projection, Amount: { Value: null } amount } && amount.Low is null != amount.High is null
        select About(claim, claim.Amount!.High is null
            ? Say($"Only the lower end is given: {AmountText.Of(claim.Amount, claim.Qualifier)}.")
            : Say($"Only the upper end is given: {AmountText.Of(claim.Amount, claim.Qualifier)}."));
}
