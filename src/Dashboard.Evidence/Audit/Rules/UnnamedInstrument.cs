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
    public override string Reason => Say("Equity, debt and what is between them cannot be compared or added.");

    /// <inheritdoc />
    public override string Remedy => Say("Ask what kind of money it is before it is compared.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Funding | Trait.Amount))
        where claim is { Definition: null, Amount: not null, Metric: Metrics.FundingRound or Metrics.FundingSought or Metrics.FundingEvent }
        // one sum that is told several times is asked for once
        group claim by (claim.Pack, claim.Entity, Unit: AmountBounds.BaseOf(claim.Amount!.Unit), Middle: claim.Amount.To(UnitScale.Converts(claim.Amount.Unit, UnitScale.UsdMillion) ? UnitScale.UsdMillion : claim.Amount.Unit).Middle) into money
        let claims = money.ToList()
        let first = claims[0]
        select About(
            first.Id,
            claims.Select(claim => claim.Id),
            claims.Exists(claim => claim.Status == ClaimStatus.Sought)
                ? Say($"It is not said what kind of money {AmountText.Of(first.Amount!, first.Qualifier)} would be: equity, debt or something between.")
                : Say($"It is not said what kind of money {AmountText.Of(first.Amount!, first.Qualifier)} is: equity, debt or something between."));
}
