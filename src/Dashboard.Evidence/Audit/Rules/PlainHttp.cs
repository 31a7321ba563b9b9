using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A source whose address is plain http.</summary>
public sealed class PlainHttp : AuditRule
{
    /// <inheritdoc />
    public override string Id => "plain-http";

    /// <inheritdoc />
    public override string Name => Say("Unencrypted address");

    /// <inheritdoc />
    public override string Explanation => Say("What is read over plain http can be changed on the way, and such addresses are being switched off.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The content is most likely the same.");

    /// <inheritdoc />
    public override string Remedy => Say("Look for an https address.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from source in scope.Sources
        where source.Url.Scheme == Uri.UriSchemeHttp
        group source by source.Pack into plain
        select About(
            plain.Key,
            [],
            Say($"The address of {CountText.Join([.. plain.OrderBy(source => source.Id, StringComparer.Ordinal).Select(SourceText.Of)])} is plain http."),
            sources: plain.Select(source => source.Id));
}
