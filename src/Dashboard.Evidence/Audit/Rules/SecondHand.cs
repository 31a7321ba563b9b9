using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A figure whose author is named and whose document is somebody else’s.</summary>
public sealed class SecondHand : AuditRule
{
    /// <inheritdoc />
    public override string Id => "second-hand";

    /// <inheritdoc />
    public override string Name => Say("Cited by way of another");

    /// <inheritdoc />
    public override string Explanation => Say("The figure comes from one author and is cited from another’s document that repeats it: the original should be read and cited.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The figure may be repeated rightly; the original says more.");

    /// <inheritdoc />
    public override string Remedy => Say("Look for the author’s own document.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.By | Trait.Cited))
        where claim is { By: { } author, Citations.Count: > 0 } && scope.Snapshot.FindEntity(author) is { } speaker && HasDocuments(speaker) && !scope.Snapshot.SourcesOf(claim).Any(source => IsOf(source, speaker))
        // what one document repeats after one author is one cause
        group claim by (claim.Pack, claim.By, Cited: string.Join('.', claim.Citations.Select(citation => citation.Source))) into repeated
        let claims = repeated.ToList()
        select About(
            claims[0].Id,
            claims.Select(claim => claim.Id),
            claims.Count == 1
                ? Say($"{scope.Snapshot.FindEntity(repeated.Key.By!)!.Name} is named as the author, and {SourceText.Numbers(scope.Snapshot.SourcesOf(claims[0]))} is cited.")
                : Say($"{scope.Snapshot.FindEntity(repeated.Key.By!)!.Name} is named as the author of {CountText.Of(claims.Count, "figure")}, and {SourceText.Numbers(scope.Snapshot.SourcesOf(claims[0]))} is cited."),
            sources: claims[0].Citations.Select(citation => citation.Source));

    /// <summary>A market and a sum over several companies publish nothing that could be cited in place of another document.</summary>
    private static bool HasDocuments(Entity speaker) => speaker.Kind is not (EntityKind.Market or EntityKind.Group);

    private static bool IsOf(Source source, Entity speaker) =>
        source.Kind == SourceKind.Filing || speaker.Aliases.Prepend(speaker.Name).Any(name => SourceText.HasWord(source.Publisher, name) || SourceText.HasWord(source.Title, name));
}
