using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A forecast for more than five years ahead.</summary>
public sealed class LongHorizon : AuditRule
{
    /// <inheritdoc />
    public override string Id => "long-horizon";

    /// <inheritdoc />
    public override string Name => Say("Forecast far ahead");

    /// <inheritdoc />
    public override string Explanation => Say("The further ahead a forecast looks, the less its single figure says: a range, a method and the name of the forecaster belong to it.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("A single figure that far ahead looks surer than it is.");

    /// <inheritdoc />
    public override string Remedy => Say("Give a range, the method and the forecaster.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Projection | Trait.Value | Trait.Period))
        where claim is { Status: ClaimStatus.Projection, Amount.Value: not null, Period: not null } && claim.Period.End.Year - scope.Snapshot.KnownSince(claim).Year > 5
        select About(claim, Say($"A single figure for {PeriodText.Label(claim.Period!)}, {AmountText.Number(claim.Period!.End.Year - scope.Snapshot.KnownSince(claim).Year)} years ahead, without a range."));
}
