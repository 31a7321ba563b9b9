using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A cited source of which no date is known.</summary>
public sealed class SourceUndated : AuditRule
{
    /// <inheritdoc />
    public override string Id => "source-undated";

    /// <inheritdoc />
    public override string Name => Say("Source without a date");

    /// <inheritdoc />
    public override string Explanation => Say("Without a date nobody can tell whether the source came before or after the event, or whether its figure has been overtaken.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from source in scope.Snapshot.Sources
        where source.Date is null
        select About(source, Say($"No date is known of {SourceText.Of(source)}."));
}
