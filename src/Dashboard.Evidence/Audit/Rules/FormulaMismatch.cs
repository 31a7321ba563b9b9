using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A claim that is said to follow from others by a formula that gives something else.</summary>
public sealed class FormulaMismatch : AuditRule
{
    /// <inheritdoc />
    public override string Id => "formula-mismatch";

    /// <inheritdoc />
    public override string Name => Say("The formula gives something else");

    /// <inheritdoc />
    public override string Explanation => Say("The pack says how the figure follows from others, and the formula, which is in the figure’s own unit, gives another number, even with rounding allowed for.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from derivation in scope.Snapshot.Relations
            .Where(relation => relation is { Kind: RelationKind.Derives, Formula: not null })
            .GroupBy(relation => (relation.From, relation.Formula))
        let claim = scope.Snapshot.FindClaim(derivation.Key.From)!
        where claim.Amount is not null && Formula.TryEvaluate(derivation.Key.Formula!, out _, out _)
        let result = Result(derivation.Key.Formula!)
        where !AmountBounds.Of(claim).Meets(AmountBounds.Of(new Amount(Math.Round(result, 6), null, null, claim.Amount!.Unit)))
        select About(
            claim.Id,
            derivation.Select(relation => relation.To).Append(claim.Id),
            Say($"{CountText.Capital(AmountText.Of(claim.Amount!, claim.Qualifier))} is stated; {derivation.Key.Formula} is {AmountText.Of(new(Rounding.To(result, 3), null, null, claim.Amount!.Unit))}."));

    private static decimal Result(string formula) => Formula.TryEvaluate(formula, out var result, out _) ? result : 0;
}
