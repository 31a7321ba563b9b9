using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A statement that rests on one document.</summary>
public sealed class SingleSource : AuditRule
{
    /// <inheritdoc />
    public override string Id => "single-source";

    /// <inheritdoc />
    public override string Name => Say("One source only");

    /// <inheritdoc />
    public override string Explanation => Say("One witness is not two: an error of that document goes through unseen. A document filed with a regulator is enough by itself. A document that is listed twice counts once.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        let documents = scope.DocumentsOf(claim)
        where documents.Count == 1 && documents[0].Kind != SourceKind.Filing && !claim.Flags.Contains(Flags.SingleReport)
        select About(claim, Say($"Rests on {SourceText.Of(documents[0])} alone."), sources: [documents[0].Id]);
}
