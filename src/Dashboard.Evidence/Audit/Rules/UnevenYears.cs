using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Companies that are compared over years which only some of them have.</summary>
public sealed class UnevenYears : AuditRule
{
    /// <inheritdoc />
    public override string Id => "uneven-years";

    /// <inheritdoc />
    public override string Name => Say("Not the same years for all");

    /// <inheritdoc />
    public override string Explanation => Say("The comparison names several companies and gives a year for some of them only: a sum or a ranking for that year leaves the others out in silence.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The list is incomplete; a reader sees that when it is pointed out.");

    /// <inheritdoc />
    public override string Remedy => Say("Compare only the years that all have.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from measure in scope.Statements
            .Where(claim => claim is { Metric: not null, Entity: not null, Amount: not null, Period.Kind: PeriodKind.CalendarYear or PeriodKind.FiscalYear } && scope.IsText(claim.Pack))
            .GroupBy(claim => (claim.Pack, claim.Metric))
        let all = measure.Select(claim => claim.Entity!).Distinct().Count()
        where all > 2
        let uneven = measure.GroupBy(claim => claim.Period!.Year).Select(year => (Year: year.Key, Claims: year.ToList(), Named: year.DistinctBy(claim => claim.Entity).Count())).Where(year => year.Named > 1 && year.Named < all).OrderBy(year => year.Year).ToList()
        where uneven.Count > 0
        select About(
            $"{measure.Key.Pack}.{measure.Key.Metric}",
            uneven.SelectMany(year => year.Claims).Select(claim => claim.Id),
            Say($"{AmountText.Number(all)} companies are compared by the measure “{MetricText.Of(measure.Key.Metric!)}”, and not all have each year: {CountText.Join([.. uneven.Select(year => Say($"{year.Year} is given for {year.Named}"))])}."));
}
