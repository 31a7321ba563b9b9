using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Figures below zero of what cannot be negative.</summary>
public sealed class NegativeFigure : AuditRule
{
    /// <inheritdoc />
    public override string Id => "negative-figure";

    /// <inheritdoc />
    public override string Name => Say("Negative figures");

    /// <inheritdoc />
    public override string Explanation => Say("Spending, money raised, market sizes, ratings and counts cannot be below zero. A negative figure of these is a slip, or the sign of a cash flow that was taken over.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("The sign is wrong: a sum or a ranking with the figure is wrong.");

    /// <inheritdoc />
    public override string Remedy => Say("Look the figure up, and drop the sign where it is that of a cash flow.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Value;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Metric | Trait.BelowZero))
        where claim is { Metric: not null, Amount: not null } && (scope.Snapshot.FindMetric(claim.Metric)?.Negative == false || Metrics.NeverNegative.Contains(claim.Metric)) && !IsNet(claim) && (claim.Amount.Least < 0 || claim.Amount.Most < 0)
        select About(claim, Say($"{AmountText.Of(claim.Amount!, claim.Qualifier)} is below zero, and the measure “{MetricText.Of(scope.Snapshot, claim.Metric!)}” cannot be."));

    /// <summary>What is left after proceeds can be below zero.</summary>
    private static bool IsNet(Claim claim) => claim.Definition?.Contains("net", StringComparison.Ordinal) == true;
}
