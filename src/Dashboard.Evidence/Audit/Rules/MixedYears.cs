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
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("Figures of different twelve months stand in one list: whoever ranks or adds them gets a wrong result.");

    /// <inheritdoc />
    public override string Remedy => Say("Bring all to calendar years, or leave the fiscal figure out of sums and rankings.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from list in scope.YearLists
        let mixed = list.Of(list.Years.Where(year => year.Subjects > 1 && year.Claims.Any(claim => claim.Period!.Kind != year.Claims[0].Period!.Kind))).ToList()
        where mixed.Count > 0
        let fiscal = mixed.Where(claim => claim.Period!.Kind == PeriodKind.FiscalYear).OrderBy(claim => claim.Period!.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        select About(
            $"{list.Pack}.{list.Metric}",
            fiscal.Select(claim => claim.Id),
            Say($"{CountText.Join([.. fiscal.Select(claim => scope.NameOf(claim)).Distinct().Order(NameOrder.Comparer)])} counts by fiscal year ({CountText.Join([.. fiscal.Select(claim => Say($"{PeriodText.Label(claim.Period!)} is {PeriodText.Month(claim.Period!.Start)} to {PeriodText.Month(claim.Period.End)}")).Distinct()])}), the others in the same list by calendar year."),
            why: Say("Ranked or added, the figures are of different twelve months."),
            advice: Calendar(scope, fiscal),
            beside: mixed.Select(claim => claim.Id));

    /// <summary>The figure of the calendar year, where the evidence has one.</summary>
    private static string? Calendar(AuditScope scope, List<Claim> fiscal)
    {
        var found = fiscal
            .SelectMany(claim => scope.Known.ClaimsOfEntity(claim.Entity!).Where(other => other is { Status: ClaimStatus.Actual, Amount: not null, Period: { } period }
                && other.Entity == claim.Entity && other.Metric == claim.Metric && period.Start == new DateOnly(claim.Period!.Year, 1, 1) && period.End == new DateOnly(claim.Period.Year, 12, 31)))
            .OrderBy(claim => claim.Period!.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return found is null
            ? null
            : Say($"Use {AmountText.Of(found.Amount!, found.Qualifier)} for {scope.NameIn(found)} in calendar year {PeriodText.Year(found.Period!.Year)} ({SourceText.Numbers(scope.Known.SourcesOf(found))}).");
    }
}
