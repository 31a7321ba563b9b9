using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A company’s figure without the company’s own word for it.</summary>
public sealed class SecondaryOnly : AuditRule
{
    /// <inheritdoc />
    public override string Id => "secondary-only";

    /// <inheritdoc />
    public override string Name => Say("Second hand only");

    /// <inheritdoc />
    public override string Explanation => Say("The figure is one that the company itself publishes or files, and the statement rests on press, reports or pictures only.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim is { Amount: not null, Entity: { } entity, Status: ClaimStatus.Actual or ClaimStatus.Guidance, Citations.Count: > 0 }
            && scope.Snapshot.FindEntity(entity)!.Kind == EntityKind.Company
            && scope.Snapshot.SourcesOf(claim).All(source => source.Kind is not (SourceKind.Company or SourceKind.Filing))
        select About(claim, Say($"A figure of {scope.NameOf(claim)} that rests on {CountText.Join([.. scope.Snapshot.SourcesOf(claim).Select(source => KindText.Of(source.Kind)).Distinct().Order(StringComparer.Ordinal).Select(kind => Say($"a {kind}"))])} only, without the company’s own word or a filing."));
}
