using Dashboard.Evidence.Wording;
using System.Globalization;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Companies that are compared over years which only some of them have.</summary>
public sealed class UnevenYears : AuditRule
{
    /// <inheritdoc />
    public override string Id => "uneven-years";

    /// <inheritdoc />
    public override string Name => "Not the same years for all";

    /// <inheritdoc />
    public override string Explanation => "The comparison names several companies and gives a year for some of them only: a sum or a ranking for that year leaves the others out in silence.";

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from measure in scope.Statements
            .Where(claim => claim is { Metric: not null, Entity: not null, Amount: not null, Period.Kind: PeriodKind.CalendarYear or PeriodKind.FiscalYear })
            .GroupBy(claim => (claim.Pack, claim.Metric))
        let all = measure.Select(claim => claim.Entity!).Distinct().Count()
        where all > 2
        from year in measure.GroupBy(claim => claim.Period!.Year)
        let named = year.Select(claim => scope.NameOf(claim)).Distinct().Order(StringComparer.Ordinal).ToList()
        where named.Count > 1 && named.Count < all
        select About(
            string.Create(CultureInfo.InvariantCulture, $"{measure.Key.Pack}.{measure.Key.Metric}.{year.Key}"),
            year.Select(claim => claim.Id),
            string.Create(CultureInfo.InvariantCulture, $"For {year.Key} the measure “{measure.Key.Metric!.Replace('-', ' ')}” is given for {CountText.Join(named)}, {named.Count} of {all} that are compared."));
}
