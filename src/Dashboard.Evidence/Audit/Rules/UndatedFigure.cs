using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A figure that says nothing of its time.</summary>
public sealed class UndatedFigure : AuditRule
{
    /// <inheritdoc />
    public override string Id => "undated-figure";

    /// <inheritdoc />
    public override string Name => Say("Figure without a time");

    /// <inheritdoc />
    public override string Explanation => Say("A figure that changes from day to day or year to year means little without its time.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("A figure that changes every day cannot be checked without its day.");

    /// <inheritdoc />
    public override string Remedy => Say("Give the day of the figure.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim is { Amount: not null, Period: null, Stated: null, Status: not ClaimStatus.Opinion }
        group claim by (claim.Pack, claim.Entity, claim.Amount!, claim.Status == ClaimStatus.Sought) into figure
        let claims = figure.OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        let claim = claims[0]
        select claim.Status == ClaimStatus.Sought
            ? About(claim.Id, claims.Select(one => one.Id), Say($"It is not said since when {AmountText.Of(claim.Amount!, claim.Qualifier)} are sought, or until when."), FindingSeverity.Low)
            : About(claim.Id, claims.Select(one => one.Id), Say($"It is not said of which day {AmountText.Of(claim.Amount!, claim.Qualifier)} is the figure."));
}
