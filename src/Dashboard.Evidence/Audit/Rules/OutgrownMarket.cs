using System.Globalization;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A market that is said to be smaller than what is spent on it.</summary>
public sealed class OutgrownMarket : AuditRule
{
    /// <summary>A sum over more companies than these is about the market, and not about each of them.</summary>
    private const int MostTold = 50;

    /// <inheritdoc />
    public override string Id => "outgrown-market";

    /// <inheritdoc />
    public override string Name => Say("Spending beyond its market");

    /// <inheritdoc />
    public override string Explanation => Say("For one year the capital expenditure that is named for a segment is more than the whole market of that segment is said to be, or is on the way between two stated sizes. Either the two count different things, or one of them is wrong.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope)
    {
        // markets of the same segments meet the same spending
        var known = new Dictionary<string, List<(int Year, decimal Spent, int Companies, IReadOnlyList<string> Claims)>>();
        foreach (var market in MarketPath.Of(scope))
        {
            var key = string.Join(' ', market.Segments.Order(StringComparer.Ordinal).Prepend(market.Pack));
            if (!known.TryGetValue(key, out var years))
            {
                known[key] = years = [.. Spending(scope, market)];
            }

            foreach (var (year, spent, companies, claims) in years)
            {
                if (market.In(year) is { } size && spent > size)
                {
                    yield return About(
                        string.Create(CultureInfo.InvariantCulture, $"{market.Pack}.{market.Entity}.{year}"),
                        claims.Concat(market.Sizes.Take(MostTold).Select(claim => claim.Id)),
                        companies == 1
                            ? Say($"{scope.NameOf(market.Sizes[0])}, {year}: about {Billions(size)} on the stated path, while {CountText.Of(companies, "company", "companies")} alone spends {Billions(spent)}.")
                            : Say($"{scope.NameOf(market.Sizes[0])}, {year}: about {Billions(size)} on the stated path, while {CountText.Of(companies, "company", "companies")} alone spend {Billions(spent)}."));
                }
            }
        }
    }

    /// <summary>What the companies spend on the segments of the market, by year; of several figures of one company the least counts.</summary>
    private static IEnumerable<(int Year, decimal Spent, int Companies, IReadOnlyList<string> Claims)> Spending(AuditScope scope, MarketPath market) =>
        from year in scope.MeasuredIn(market.Pack, Metrics.Capex)
            .Where(claim => claim is { Entity: not null, Period: not null } && UnitScale.Converts(claim.Amount!.Unit, UnitScale.UsdBillion) && claim.Segments.Any(market.Segments.Contains))
            .GroupBy(claim => claim.Period!.Year)
        let companies = year.GroupBy(claim => claim.Entity).ToList()
        let spent = companies.Sum(company => company.Min(claim => claim.Amount!.To(UnitScale.UsdBillion) is var amount ? amount.Least ?? amount.Most ?? 0 : 0))
        select (year.Key, spent, companies.Count, companies.Count > MostTold ? [] : (IReadOnlyList<string>)[.. year.Select(claim => claim.Id)]);

    private static string Billions(decimal amount) => AmountText.Of(new(Rounding.To(amount, 1), null, null, UnitScale.UsdBillion));
}
