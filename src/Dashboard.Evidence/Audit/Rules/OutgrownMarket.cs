using Dashboard.Evidence.Wording;
using System.Globalization;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A market that is said to be smaller than what is spent on it.</summary>
public sealed class OutgrownMarket : AuditRule
{
    /// <inheritdoc />
    public override string Id => "outgrown-market";

    /// <inheritdoc />
    public override string Name => "Spending beyond its market";

    /// <inheritdoc />
    public override string Explanation => "For one year the capital expenditure that is named for a segment is more than the whole market of that segment is said to be, or is on the way between two stated sizes. Either the two count different things, or one of them is wrong.";

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from market in MarketPath.Of(scope)
        from year in scope.Statements
            .Where(claim => claim is { Metric: Metrics.Capex, Entity: not null, Amount: not null, Period: not null } && claim.Pack == market.Pack && UnitScale.Converts(claim.Amount.Unit, UnitScale.UsdBillion) && claim.Segments.Any(market.Segments.Contains))
            .GroupBy(claim => claim.Period!.Year)
        let size = market.In(year.Key)
        let spent = year.GroupBy(claim => claim.Entity).Sum(company => company.Min(claim => claim.Amount!.To(UnitScale.UsdBillion) is var amount ? amount.Least ?? amount.Most ?? 0 : 0))
        where size is not null && spent > size
        select About(
            string.Create(CultureInfo.InvariantCulture, $"{market.Pack}.{market.Entity}.{year.Key}"),
            year.Select(claim => claim.Id).Concat(market.Sizes.Select(claim => claim.Id)),
            string.Create(CultureInfo.InvariantCulture, $"{scope.NameOf(market.Sizes[0])}, {year.Key}: about {AmountText.Of(new(Math.Round(size.Value, 1), null, null, UnitScale.UsdBillion))} on the stated path, while {CountText.Of(year.DistinctBy(claim => claim.Entity).Count(), "company", "companies")} alone {(year.DistinctBy(claim => claim.Entity).Count() == 1 ? "spends" : "spend")} {AmountText.Of(new(Math.Round(spent, 1), null, null, UnitScale.UsdBillion))}."));
}
