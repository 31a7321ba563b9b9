using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A most, an only or an all that too little supports.</summary>
public sealed class UnsupportedSuperlative : AuditRule
{
    /// <inheritdoc />
    public override string Id => "unsupported-superlative";

    /// <inheritdoc />
    public override string Name => Say("Superlative without support");

    /// <inheritdoc />
    public override string Explanation => Say("Whoever says the largest, the only or the absolute has compared with all others. That takes more than one witness, and more than the word of the one who is praised.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim.Flags.Contains(Flags.Superlative)
        let documents = scope.DocumentsOf(claim)
        where documents.Count < 2 || documents.All(source => source.Kind == SourceKind.Company)
        select documents.Count == 0
            ? About(claim, Say("A superlative for which nothing is cited."))
            : documents.All(source => source.Kind == SourceKind.Company)
                ? About(claim, Say($"A superlative that rests on the company’s own words ({SourceText.Numbers(documents)})."), sources: documents.Select(source => source.Id))
                : About(claim, Say($"A superlative that rests on {SourceText.Of(documents[0])} alone."), FindingSeverity.Low, [documents[0].Id]);
}
