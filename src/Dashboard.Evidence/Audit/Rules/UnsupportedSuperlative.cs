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
    public override string Reason => Say("Whoever says “the largest” has compared with all; what is cited did not.");

    /// <inheritdoc />
    public override string Remedy => Say("Say against whom it was measured, or leave the superlative out.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Flagged) || (!trait.Has(Trait.Amount) && trait.HasAny(Trait.Opinion | Trait.Actual)))
        let noted = claim.Flags.Contains(Flags.Superlative)
        where noted || (claim is { Amount: null, Status: ClaimStatus.Opinion or ClaimStatus.Actual } && WordingCues.IsSuperlative(claim.Statement))
        let documents = scope.DocumentsOf(claim)
        where documents.Count < 2 || documents.All(source => source.Kind == SourceKind.Company)
        // what the conclusion says again is one superlative
        group (Claim: claim, Documents: documents, Noted: noted) by (claim.Pack, claim.Entity, claim.Metric, Cited: string.Join('.', documents.Select(source => source.Id))) into told
        let claims = told.Select(one => one.Claim).ToList()
        select Told(claims, told.First().Documents) with
        {
            Origin = told.All(one => one.Noted && !WordingCues.IsSuperlative(one.Claim.Statement)) ? FindingOrigin.Declared : FindingOrigin.Computed,
        };

    private Finding Told(List<Claim> claims, IReadOnlyList<Source> documents) => About(
        claims[0].Id,
        claims.Select(claim => claim.Id),
        documents.Count == 0 ? Say("A superlative for which nothing is cited.")
        : documents.All(source => source.Kind == SourceKind.Company) ? Say($"A superlative that rests on the company’s own words ({SourceText.Numbers(documents)}).")
        : Say($"A superlative that rests on {SourceText.Of(documents[0])} alone."),
        documents.Count > 0 && documents.Any(source => source.Kind != SourceKind.Company) ? FindingSeverity.Low : null,
        documents.Select(source => source.Id),
        Say($"“{claims[0].Statement}” compares with all others; nothing cited does."));
}
