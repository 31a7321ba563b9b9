using Dashboard.Evidence.Wording;
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
    public override string Explanation => Say("Without a date a reader cannot tell whether the source came before or after the event, or whether its figure is out of date. An address that holds a year and a month gives the date.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The document may be right; its place in time is only not said.");

    /// <inheritdoc />
    public override string Remedy => Say("Look the date up in the document.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from pack in scope.Snapshot.Packs
        where pack.Claims.Count > 0
        let undated = pack.Sources.Where(source => source.Date is null && !SourceText.HoldsMonth(source.Url) && scope.Snapshot.ClaimsOfSource(source.Id).Any()).OrderBy(source => source.Number ?? int.MaxValue).ThenBy(source => source.Id, StringComparer.Ordinal).ToList()
        where undated.Count > 0
        select About(
            pack.Id,
            [],
            undated.Count == 1
                ? Say($"No date is known of {SourceText.Of(undated[0])}.")
                : Say($"No date is known of {AmountText.Number(undated.Count)} of {AmountText.Number(pack.Sources.Count)} sources."),
            sources: undated.Select(source => source.Id));
}
