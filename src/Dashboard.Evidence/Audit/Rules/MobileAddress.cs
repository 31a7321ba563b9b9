using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A source whose address is that of a page for phones.</summary>
public sealed class MobileAddress : AuditRule
{
    /// <inheritdoc />
    public override string Id => "mobile-address";

    /// <inheritdoc />
    public override string Name => Say("Mobile address");

    /// <inheritdoc />
    public override string Explanation => Say("The mobile twin of a page is often shortened, moves more often and sends desktop readers elsewhere.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The content is most likely the same.");

    /// <inheritdoc />
    public override string Remedy => Say("Cite the address of the full page.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from source in scope.Sources
        where SourceText.IsMobile(source.Host)
        group source by source.Pack into mobile
        let sources = mobile.OrderBy(source => source.Id, StringComparer.Ordinal).ToList()
        select About(
            mobile.Key,
            [],
            sources.Count == 1
                ? Say($"{SourceText.Of(sources[0])} is cited by its mobile address, {sources[0].Host}.")
                : Say($"{CountText.Join([.. sources.Select(SourceText.Of)])} are cited by their mobile addresses."),
            sources: sources.Select(source => source.Id));
}
