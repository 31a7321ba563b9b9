using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A statement whose several citations are one document.</summary>
public sealed class OneDocumentTwice : AuditRule
{
    /// <inheritdoc />
    public override string Id => "one-document-twice";

    /// <inheritdoc />
    public override string Name => Say("Two citations, one document");

    /// <inheritdoc />
    public override string Explanation => Say("The statement cites several entries of the list that are one document under several addresses or names: it looks better supported than it is.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Snapshot.Claims
        let documents = scope.DocumentsOf(claim)
        where documents.Count < claim.Citations.Count
        select About(
            claim,
            Say($"{CountText.Capital(CountText.Of(claim.Citations.Count, "citation"))} of {CountText.Join([.. scope.Snapshot.SourcesOf(claim).OrderBy(source => source.Id, StringComparer.Ordinal).Select(SourceText.Of)])} are {CountText.Of(documents.Count, "document")}."),
            sources: claim.Citations.Select(citation => citation.Source));
}
