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
    public override string Reason => Say("A sum or a comparison of figures that count differently means nothing exact.");

    /// <inheritdoc />
    public override string Remedy => Say("Compare figures of one definition only.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        Totals(scope).Concat(Sums(scope)).Concat(Links(scope));

    private IEnumerable<Finding> Totals(AuditScope scope) =>
        from total in scope.StatementsOf(Metrics.CapexTotal)
        where total is { Metric: Metrics.CapexTotal, Definition: not null, Amount: not null, Period: not null } && UnitScale.Converts(total.Amount.Unit, UnitScale.UsdBillion)
        let parts = CapexParts.Of(scope, total)
        let others = parts.Capex.Definitions.Where(definition => definition != total.Definition).ToList()
        where others.Count > 0
        select About(
            total.Id,
            [total.Id],
            Say($"The total counts “{Words(total.Definition!)}”; the companies’ figures that stand beside it count {CountText.Join([.. others.Select(definition => definition is null ? Say("all capital expenditure, or do not say") : $"“{Words(definition)}”")])}."),
            beside: parts.Told);

    /// <summary>Figures that are added up and count differently.</summary>
    private IEnumerable<Finding> Sums(AuditScope scope) =>
        from sum in scope.Snapshot.Relations.Where(relation => relation is { Kind: RelationKind.Derives, Formula: { } formula } && formula.Contains('+', StringComparison.Ordinal)).GroupBy(relation => relation.From)
        let parts = sum.Select(relation => scope.Snapshot.FindClaim(relation.To)!).DistinctBy(claim => claim.Id).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        where parts.DistinctBy(claim => claim.Metric).Count() == 1 && parts.DistinctBy(claim => claim.Entity).Count() > 1 && parts.DistinctBy(claim => claim.Definition).Count() > 1
        let total = scope.Snapshot.FindClaim(sum.Key)!
        select About(
            total.Id + ".sum",
            [total.Id],
            Say($"The sum adds figures that count {CountText.Join([.. parts.Select(claim => claim.Definition).Distinct().Order(StringComparer.Ordinal).Select(definition => definition is null ? Say("in a way that they do not say") : $"“{Words(definition)}”")])}."),
            why: Say($"{CountText.Join([.. parts.Select(scope.NameOf).Distinct()])} each count in their own way."),
            beside: parts.Select(claim => claim.Id));

    private IEnumerable<Finding> Links(AuditScope scope) =>
        from relation in scope.Snapshot.Relations
        where relation.Kind == RelationKind.Updates
        let later = scope.Snapshot.FindClaim(relation.From)!
        let earlier = scope.Snapshot.FindClaim(relation.To)!
        where later is { Amount: not null, Definition: not null } && earlier is { Amount: not null, Definition: not null } && later.Metric == earlier.Metric && later.Metric != Metrics.FundingRound && later.Definition != earlier.Definition
        select About(
            $"{earlier.Id}.{later.Id}",
            [later.Id],
            Say($"The later figure counts “{Words(later.Definition!)}”, the earlier “{Words(earlier.Definition!)}”."),
            beside: [earlier.Id]);

    private static string Words(string id) => Languages.Current == Language.En ? id.Replace('-', ' ') : DefinitionText.Of(id);
}
