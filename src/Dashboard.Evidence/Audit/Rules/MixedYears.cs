using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Figures for one year of which some are fiscal and some calendar years.</summary>
public sealed class MixedYears : AuditRule
{
    /// <inheritdoc />
    public override string Id => "mixed-years";

    /// <inheritdoc />
    public override string Name => Say("Fiscal beside calendar years");

    /// <inheritdoc />
    public override string Explanation => Say("A fiscal year is named after the year in which it ends and covers other months than the calendar year of that name. Side by side, or added up, such figures compare different times.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from measure in scope.Statements
            .Where(claim => claim is { Metric: not null, Entity: not null, Amount: not null, Period.Kind: PeriodKind.CalendarYear or PeriodKind.FiscalYear })
            .GroupBy(claim => (claim.Pack, claim.Metric))
        let mixed = measure.GroupBy(claim => claim.Period!.Year).Where(year => year.Select(claim => claim.Period!.Kind).Distinct().Count() > 1).SelectMany(year => year).ToList()
        where mixed.Count > 0
        let fiscal = mixed.Where(claim => claim.Period!.Kind == PeriodKind.FiscalYear).OrderBy(claim => claim.Period!.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        select About(
            $"{measure.Key.Pack}.{measure.Key.Metric}",
            mixed.Select(claim => claim.Id),
            Say($"{CountText.Join([.. fiscal.Select(claim => scope.NameOf(claim)).Distinct().Order(StringComparer.Ordinal)])} reports by a fiscal year ({PeriodText.Month(fiscal[^1].Period!.Start)} to {PeriodText.Month(fiscal[^1].Period!.End)}), the others by calendar year."));
}
