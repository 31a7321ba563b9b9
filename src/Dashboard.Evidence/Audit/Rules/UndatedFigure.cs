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
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Amount) && !trait.HasAny(Trait.Period | Trait.Stated | Trait.Opinion))
        where claim is { Amount: not null, Period: null, Stated: null, Status: not ClaimStatus.Opinion }
        group claim by KeyOf(claim) into figure
        let claims = figure.ToList()
        select Told(scope, claims);

    /// <summary>One sum that is told several times lacks one day, and so do figures of one measure that one document gives.</summary>
    private static string KeyOf(Claim claim) => claim.Status == ClaimStatus.Sought || claim.Citations.Count == 0 || claim.Metric is null
        ? $"{claim.Pack} {claim.Entity} {AmountText.InFull(claim.Amount!)} {claim.Status == ClaimStatus.Sought}"
        : $"{claim.Pack} {claim.Metric} {claim.Definition} {string.Join('.', claim.Citations.Select(citation => citation.Source))}";

    private Finding Told(AuditScope scope, List<Claim> claims)
    {
        var (first, amount) = (claims[0], AmountText.Of(claims[0].Amount!, claims[0].Qualifier));
        var ids = claims.Select(claim => claim.Id);
        return first.Status == ClaimStatus.Sought ? About(first.Id, ids, Say($"It is not said since when {amount} are sought, or until when."), FindingSeverity.Low)
            // what is agreed stays what it is: only since when is not known
            : Settled.IsBeforehand(scope.Snapshot, first) ? About(first.Id, ids, Say($"It is not said since when {amount} are agreed."), FindingSeverity.Low)
            : claims.TrueForAll(claim => claim.Amount == first.Amount) ? About(first.Id, ids, Say($"It is not said of which day {amount} is the figure."))
            : About(first.Id, ids, Say($"It is not said of which day {CountText.Of(claims.Count, "figure")} of the measure “{MetricText.Of(scope.Snapshot, first.Metric!)}” are."));
    }
}
