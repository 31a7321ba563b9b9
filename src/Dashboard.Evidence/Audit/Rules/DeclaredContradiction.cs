using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Two statements that an editor found to contradict each other.</summary>
public sealed class DeclaredContradiction : AuditRule
{
    /// <inheritdoc />
    public override string Id => "contradiction";

    /// <inheritdoc />
    public override string Name => Say("Statements that exclude each other");

    /// <inheritdoc />
    public override string Explanation => Say("Both cannot be true: one market cannot have been in the hands of a few and of one; one change cannot be finished and under way. An editor noted the pair and the reason.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override FindingOrigin Origin => FindingOrigin.Declared;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from relation in scope.Snapshot.Relations
        where relation.Kind == RelationKind.Contradicts
        let one = scope.Snapshot.FindClaim(relation.From)!
        let other = scope.Snapshot.FindClaim(relation.To)!
        // where the numbers show it, the rules above have said it
        where !Quantities.Disagree(scope.Snapshot, one, other) && !(scope.SameAs(one).Contains(other) && one.Period is not null && other.Period is not null && !one.Period.Overlaps(other.Period))
        select About(one, other, relation.Note ?? Say("Both cannot be true."), sources: one.Citations.Concat(other.Citations).Select(citation => citation.Source));
}
