using Dashboard.Evidence.Wording;
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
    public override string Explanation => Say("The list of sources holds documents that no statement cites. They make the list longer and support nothing.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("The list shows witnesses that nothing was taken from: a reader who trusts its length trusts what is not there.");

    /// <inheritdoc />
    public override string Remedy => Say("Strike them from the list, or say what rests on them.");

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["citation-gap"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from pack in scope.Snapshot.Packs
        where pack.Claims.Count > 0
        let sources = pack.Sources.Where(source => !scope.Snapshot.ClaimsOfSource(source.Id).Any(claim => claim.IsStatement)).OrderBy(source => source.Id, StringComparer.Ordinal).ToList()
        where sources.Count > 0
        select About(
            pack.Id,
            [],
            sources.Count == 1
                ? Say($"{SourceText.Of(sources[0])} is listed and no statement cites it.")
                : Say($"{AmountText.Number(sources.Count)} of {AmountText.Number(pack.Sources.Count)} listed sources are never cited: {CountText.Join([.. sources.Select(SourceText.Of)])}."),
            sources: sources.Select(source => source.Id),
            why: Say("Nothing in the text rests on them."));
}
