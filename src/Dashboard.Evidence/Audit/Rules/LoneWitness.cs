using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A document on which many statements rest alone.</summary>
public sealed class LoneWitness : AuditRule
{
    /// <inheritdoc />
    public override string Id => "lone-witness";

    /// <inheritdoc />
    public override string Name => Say("Much rests on one document");

    /// <inheritdoc />
    public override string Explanation => Say("Several statements have this document as their only witness. If it is wrong, or repeats another, they all go with it. A filing is not meant.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from source in scope.Snapshot.Sources
        where source.Kind != SourceKind.Filing
        let alone = scope.Snapshot.ClaimsOfSource(source.Id).Where(claim => !claim.Flags.Contains(Flags.FromTitle) && scope.DocumentsOf(claim).Count == 1).ToList()
        where alone.Count >= 5
        select About(source, Say($"{CountText.Capital(CountText.Of(alone.Count, "statement"))} rest on {SourceText.Of(source)} alone."));
}
