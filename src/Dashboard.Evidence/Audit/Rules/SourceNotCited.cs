using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A source that is listed and on which no statement rests.</summary>
public sealed class SourceNotCited : AuditRule
{
    /// <inheritdoc />
    public override string Id => "source-not-cited";

    /// <inheritdoc />
    public override string Name => Say("Listed, never cited");

    /// <inheritdoc />
    public override string Explanation => Say("The list of sources holds a document that no statement cites. It makes the list longer and supports nothing.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from source in scope.Snapshot.Sources
        where !scope.Snapshot.ClaimsOfSource(source.Id).Any(claim => !claim.Flags.Contains(Flags.FromTitle))
        select About(source, Say($"{SourceText.Of(source)} is listed and no statement cites it."), claims: scope.Snapshot.ClaimsOfSource(source.Id).Select(claim => claim.Id));
}
