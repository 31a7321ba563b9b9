using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Figures that count differently and are compared all the same.</summary>
public sealed class MixedDefinitions : AuditRule
{
    /// <inheritdoc />
    public override string Id => "mixed-definitions";

    /// <inheritdoc />
    public override string Name => Say("Different definitions compared");

    /// <inheritdoc />
    public override string Explanation => Say("A total, a later figure or a figure that is computed from another counts something else than what it is set against.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        Totals(scope).Concat(Links(scope));

    private IEnumerable<Finding> Totals(AuditScope scope) =>
        from total in scope.Statements
        where total is { Metric: Metrics.CapexTotal, Definition: not null, Amount: not null, Period: not null } && UnitScale.Converts(total.Amount.Unit, UnitScale.UsdBillion)
        let parts = CapexParts.Of(scope, total)
        let others = parts.Capex.Definitions.Where(definition => definition != total.Definition).ToList()
        where others.Count > 0
        select About(
            total.Id,
            [total.Id, .. parts.Told.Where(id => scope.Snapshot.FindClaim(id)!.Definition != total.Definition)],
            Say($"The total counts “{Words(total.Definition!)}”; the companies’ figures that stand beside it count {CountText.Join([.. others.Select(definition => definition is null ? Say("all capital expenditure, or do not say") : $"“{Words(definition)}”")])}."));

    private IEnumerable<Finding> Links(AuditScope scope) =>
        from relation in scope.Snapshot.Relations
        where relation.Kind == RelationKind.Updates
        let later = scope.Snapshot.FindClaim(relation.From)!
        let earlier = scope.Snapshot.FindClaim(relation.To)!
        where later is { Amount: not null, Definition: not null } && earlier is { Amount: not null, Definition: not null } && later.Metric == earlier.Metric && later.Metric != Metrics.FundingRound && later.Definition != earlier.Definition
        select About(later, earlier, Say($"The later figure counts “{Words(later.Definition!)}”, the earlier “{Words(earlier.Definition!)}”."));

    private static string Words(string id) => Languages.Current == Language.En ? id.Replace('-', ' ') : DefinitionText.Of(id);
}
