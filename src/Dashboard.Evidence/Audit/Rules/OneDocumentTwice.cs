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
    public override string Reason => Say("What looks like two witnesses is one.");

    /// <inheritdoc />
    public override string Remedy => Say("Count the citations as one.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Document;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.CitedTwice))
        let documents = scope.DocumentsOf(claim)
        where documents.Count < claim.Citations.Count
        group claim by string.Join('.', claim.Citations.Select(citation => citation.Source).Order(StringComparer.Ordinal)) into cited
        let claims = cited.ToList()
        select About(
            cited.Key,
            claims.Select(claim => claim.Id),
            Say($"{CountText.Capital(CountText.Of(claims.Count, "statement"))} with {CountText.Of(claims[0].Citations.Count, "citation")}, {CountText.Join([.. scope.Snapshot.SourcesOf(claims[0]).OrderBy(source => source.Id, StringComparer.Ordinal).Select(SourceText.Of)])}: {CountText.Of(scope.DocumentsOf(claims[0]).Count, "document")}."),
            sources: claims[0].Citations.Select(citation => citation.Source));
}
