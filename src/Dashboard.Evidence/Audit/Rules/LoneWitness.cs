using Dashboard.Evidence.Supporting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A document on which many statements rest alone.</summary>
public sealed class LoneWitness : AuditRule
{
    /// <summary>A statement or two are not much.</summary>
    private const int Few = 2;

    /// <inheritdoc />
    public override string Id => "lone-witness";

    /// <inheritdoc />
    public override string Name => Say("Much rests on one document");

    /// <inheritdoc />
    public override string Explanation => Say("Statements have this document as their only witness. If it is wrong, or repeats another, they all go with it. A filing, and the company’s own word about itself, are not meant. A document that is listed twice counts once.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The document may be right; it names no one who answers for it.");

    /// <inheritdoc />
    public override string Remedy => Say("Look for a second, independent document before much is built on this one.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope)
    {
        var voices = (
            from claim in scope.StatementsWhere(trait => trait.Has(Trait.Cited))
            where scope.Supports.Of(claim) == SupportLevel.Single
            // documents of one publisher are one voice
            group claim by (claim.Pack, Publisher: scope.DocumentsOf(claim)[0].Voice())).ToList();
        return Leading(scope, voices.Where(IsMuch)).Concat(Scattered(scope, voices.Where(voice => !IsMuch(voice))));
    }

    /// <summary>Documents on which several statements rest, publisher by publisher.</summary>
    private IEnumerable<Finding> Leading(AuditScope scope, IEnumerable<IGrouping<(string Pack, string Publisher), Claim>> voices) =>
        from alone in voices
        let claims = alone.ToList()
        let sources = SourcesOf(scope, claims)
        select About(
            // another pack may rest on a source of this one
            sources[0].Pack == alone.Key.Pack ? sources[0].Id : $"{alone.Key.Pack}.{sources[0].Id}",
            claims.Select(claim => claim.Id),
            Say($"{CountText.Capital(CountText.Of(claims.Count, "statement"))} rest on {Named(sources)} alone."),
            sources: sources.Select(source => source.Id));

    /// <summary>Documents on which a statement or two rest: one cause for the whole pack.</summary>
    private IEnumerable<Finding> Scattered(AuditScope scope, IEnumerable<IGrouping<(string Pack, string Publisher), Claim>> voices) =>
        from pack in voices.GroupBy(voice => voice.Key.Pack)
        // what an editor marked as one report only is told with that mark, and a picture has a rule of its own
        let claims = pack.SelectMany(voice => voice).Where(claim => !claim.Flags.Contains(Flags.SingleReport) && scope.DocumentsOf(claim)[0].Kind != SourceKind.Image).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        where claims.Count > 0
        let sources = SourcesOf(scope, claims)
        select About(
            $"{pack.Key}.scattered",
            claims.Select(claim => claim.Id),
            claims.Count == 1 ? Say($"One statement rests on {Named(sources)} alone.") : Say($"{CountText.Capital(CountText.Of(claims.Count, "statement"))} rest on one document each, which supports little else."),
            sources: sources.Select(source => source.Id));

    private static bool IsMuch(IEnumerable<Claim> voice) => voice.Skip(Few).Any();

    private static List<Source> SourcesOf(AuditScope scope, List<Claim> claims) =>
        [.. claims.SelectMany(scope.DocumentsOf).DistinctBy(source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal)];

    private static string Named(List<Source> sources) => sources.TrueForAll(source => source.Number is null) ? sources[0].Publisher : CountText.Join([.. sources.Select(SourceText.Of)]);
}
