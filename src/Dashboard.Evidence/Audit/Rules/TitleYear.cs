using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>An event that is dated to another year than the one that its source is about.</summary>
public sealed class TitleYear : AuditRule
{
    /// <inheritdoc />
    public override string Id => "title-year";

    /// <inheritdoc />
    public override string Name => Say("Source speaks of another year");

    /// <inheritdoc />
    public override string Explanation => Say("The event is dated to a month, and every cited title that names a year names a later one. Either the date or the citation is wrong.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim is { Period.Kind: PeriodKind.Month or PeriodKind.Day, Citations.Count: > 0 }
        let years = scope.Snapshot.SourcesOf(claim).SelectMany(source => SourceText.YearsIn(source.Title)).Distinct().Order().ToList()
        where years.Count > 0 && years[0] > claim.Period!.Year
        select About(
            claim,
            Say($"Dated {PeriodText.Label(claim.Period!)}; the title of what is cited for it speaks of {years[0]} ({SourceText.Numbers(scope.Snapshot.SourcesOf(claim))})."),
            sources: claim.Citations.Select(citation => citation.Source));
}
