using Dashboard.Evidence.Supporting;
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
    public override string Explanation => Say("Statements have this document as their only witness. If it is wrong, or repeats another, they all go with it. A filing, and the company’s own word about itself, are not meant. A document that is listed twice counts once.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The document may be right; there is only nobody who could say so.");

    /// <inheritdoc />
    public override string Remedy => Say("Look for a second, independent document before much is built on this one.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where scope.Supports.Of(claim) == SupportLevel.Single
        // documents of one publisher are one voice
        group claim by (claim.Pack, Publisher: scope.DocumentsOf(claim)[0].Publisher.Trim().ToUpperInvariant()) into alone
        let claims = alone.OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        let sources = claims.SelectMany(scope.DocumentsOf).DistinctBy(source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal).ToList()
        select About(
            // another pack may rest on a source of this one
            sources[0].Pack == alone.Key.Pack ? sources[0].Id : $"{alone.Key.Pack}.{sources[0].Id}",
            claims.Select(claim => claim.Id),
            claims.Count == 1 ? Say($"One statement rests on {Named(sources)} alone.") : Say($"{CountText.Capital(CountText.Of(claims.Count, "statement"))} rest on {Named(sources)} alone."),
            sources: sources.Select(source => source.Id));

    private static string Named(List<Source> sources) => sources.TrueForAll(source => source.Number is null) ? sources[0].Publisher : CountText.Join([.. sources.Select(SourceText.Of)]);
}
