using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A forecast range wider than three tenths of its middle.</summary>
public sealed class WideRange : AuditRule
{
    /// <inheritdoc />
    public override string Id => "wide-range";

    /// <inheritdoc />
    public override string Name => Say("A range that says little");

    /// <inheritdoc />
    public override string Explanation => Say("A range that wide fits almost any outcome. What it rests on, and by which definition it counts, should be said. Where the two ends are two things, such as a first stage and an option, nothing is left open between them.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The range is honest; it only says little.");

    /// <inheritdoc />
    public override string Remedy => Say("Say what the range rests on.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Range) && trait.HasAny(Trait.Guidance | Trait.Projection))
        where claim is { Status: ClaimStatus.Guidance or ClaimStatus.Projection, Amount: { IsRange: true } amount } && amount.Low > 0 && (amount.High - amount.Low) / ((amount.High + amount.Low) / 2) > 0.3m && !Settled.IsBeforehand(scope.Snapshot, claim) && !Settled.HasTwoEnds(claim)
        select About(claim, Say($"{CountText.Capital(AmountText.Of(claim.Amount!, claim.Qualifier))}: the range is {AmountText.Of(new(Math.Round((claim.Amount!.High!.Value - claim.Amount.Low!.Value) / ((claim.Amount.High.Value + claim.Amount.Low.Value) / 2) * 100), null, null, "%"))} of its middle wide."));
}
