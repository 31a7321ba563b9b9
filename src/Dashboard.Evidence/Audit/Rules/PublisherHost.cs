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
    public override string Reason => Say("Who is named did not publish it at that address: nobody can check where it comes from.");

    /// <inheritdoc />
    public override string Remedy => Say("Look for the original at its publisher, or credit the site that it lies at.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Document;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from source in scope.Sources
        where source.Site is null ? !PublisherName.IsIn(source.Publisher, source.Host) : !PublisherName.IsSame(source.Publisher, source.Site)
        select source.Site is null
            ? About(source, Say($"{SourceText.Of(source)} lies at {source.Host}, where its publisher’s name cannot be recognized."), FindingSeverity.Low)
            : About(source, Say($"{SourceText.Of(source)} lies at {source.Host}, which is the site of {source.Site}.")) with { Origin = FindingOrigin.Declared };
}
