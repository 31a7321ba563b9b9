using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A publisher that the address does not belong to.</summary>
public sealed class PublisherHost : AuditRule
{
    /// <inheritdoc />
    public override string Id => "publisher-host";

    /// <inheritdoc />
    public override string Name => Say("Publisher and address differ");

    /// <inheritdoc />
    public override string Explanation => Say("The document is credited to one publisher and lies on the site of another: a reprint, an archive or a wrong credit. Where an editor noted whose site it is, the note decides; else the publisher’s name has to be recognizable in the host.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("The named publisher did not publish it at that address: a reader cannot check where it comes from.");

    /// <inheritdoc />
    public override string Remedy => Say("Look for the original at its publisher, or credit the site that it lies at.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Document;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        Noted(scope).Concat(Unrecognized(scope));

    private IEnumerable<Finding> Noted(AuditScope scope) =>
        from source in scope.Sources
        where source.Site is { } site && !PublisherName.IsSame(source.Publisher, site)
        select About(source, Say($"{SourceText.Of(source)} lies at {source.Host}, which is the site of {source.Site}.")) with { Origin = FindingOrigin.Declared };

    /// <summary>Documents of one publisher at one strange host are one cause. A filing lies with the authority that it was filed with.</summary>
    private IEnumerable<Finding> Unrecognized(AuditScope scope) =>
        from source in scope.Sources
        where source.Site is null && source.Kind != SourceKind.Filing && !PublisherName.IsIn(source.Publisher, source.Host)
        group source by (source.Pack, Voice: source.Voice(), source.Host) into strange
        let sources = strange.OrderBy(source => source.Id, StringComparer.Ordinal).ToList()
        select About(
            sources[0].Id,
            [],
            sources.Count == 1
                ? Say($"{SourceText.Of(sources[0])} lies at {sources[0].Host}, where its publisher’s name cannot be recognized.")
                : Say($"{CountText.Of(sources.Count, "document")} of {sources[0].Publisher} lie at {sources[0].Host}, where its name cannot be recognized."),
            FindingSeverity.Low,
            sources.Select(source => source.Id));
}
