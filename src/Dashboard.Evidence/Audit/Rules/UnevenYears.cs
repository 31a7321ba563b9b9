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
        from list in scope.YearLists
        where list.Subjects > 2
        let uneven = list.Years.Where(year => year.Subjects > 1 && year.Subjects < list.Subjects).ToList()
        where uneven.Count > 0
        select About(
            $"{list.Pack}.{list.Metric}",
            list.Of(uneven).Select(claim => claim.Id),
            Say($"{AmountText.Number(list.Subjects)} companies are compared by the measure “{MetricText.Of(list.Metric)}”, and not all have each year: {CountText.Join([.. uneven.Select(year => Say($"{year.Year} is given for {year.Subjects}"))])}."));
}
