using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit;

/// <summary>What companies spend on the segments of a market in a year: one company alone, or several whose figures are alike.</summary>
/// <param name="Year">The year.</param>
/// <param name="Spent">The least that is spent, in billions of US dollars.</param>
/// <param name="Claims">The figures that it is made of.</param>
internal sealed record Spending(int Year, decimal Spent, IReadOnlyList<Claim> Claims)
{
    /// <summary>"Amazon alone is put at $125 billion", "three companies together spend $220 billion".</summary>
    public string Words(AuditScope scope) => Claims.Count == 1
        ? Say($"{scope.NameOf(Claims[0])} alone is put at {AmountText.Of(Claims[0].Amount!, Claims[0].Qualifier)} ({StatusText.Of(Claims[0].Status)}, {PeriodText.Label(Claims[0].Period!)})")
        : Say($"{CountText.Of(Claims.Count, "company", "companies")} together spend {AmountText.Of(new(Rounding.To(Spent, 1), null, null, UnitScale.UsdBillion))} ({StatusText.Of(Claims[0].Status)})");

    /// <summary>By year: the largest figure of a company, or the sum of like figures where that is more. Of several figures of one company the least counts.</summary>
    public static IReadOnlyList<Spending> Of(AuditScope scope, MarketPath market) =>
    [
        .. from year in scope.MeasuredIn(market.Pack, Metrics.Capex)
               .Where(claim => claim is { Entity: not null, Period: not null } && UnitScale.Converts(claim.Amount!.Unit, UnitScale.UsdBillion) && claim.Segments.Any(market.Segments.Contains))
               .GroupBy(claim => claim.Period!.Year)
           let companies = year.GroupBy(claim => claim.Entity).Select(company => company.OrderBy(Least).ThenBy(claim => claim.Id, StringComparer.Ordinal).First()).ToList()
           let largest = companies.OrderByDescending(Least).ThenBy(claim => claim.Id, StringComparer.Ordinal).First()
           let size = market.In(year.Key)
           // a sum is told only where no company alone is beyond the market
           select size is { } whole && Least(largest) > whole
               ? new Spending(year.Key, Least(largest), [largest])
               : Alike(year.Key, companies),
    ];

    private static Spending Alike(int year, List<Claim> companies)
    {
        var alike = companies.Where(claim => claim.Amount is { Value: not null } or { IsRange: true })
            .GroupBy(claim => (claim.Status, claim.Period!.Kind, claim.Definition))
            .Select(group => group.OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList())
            .OrderByDescending(group => group.Sum(Least))
            .FirstOrDefault() ?? [];
        return new(year, alike.Sum(Least), alike);
    }

    private static decimal Least(Claim claim) => claim.Amount!.To(UnitScale.UsdBillion) is var amount ? amount.Least ?? amount.Most ?? 0 : 0;
}
