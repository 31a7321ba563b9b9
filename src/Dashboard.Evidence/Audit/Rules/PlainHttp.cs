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
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from source in scope.Snapshot.Sources
        where source.Url.Scheme == Uri.UriSchemeHttp
        select About(source, Say($"The address of {SourceText.Of(source)} is plain http."));
}
