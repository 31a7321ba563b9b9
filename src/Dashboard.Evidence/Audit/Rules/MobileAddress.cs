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
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from source in scope.Snapshot.Sources
        where SourceText.IsMobile(source.Host)
        select About(source, Say($"{SourceText.Of(source)} is cited by its mobile address, {source.Host}."));
}
