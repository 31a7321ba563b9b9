using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Vintages;

namespace Dashboard.Evidence.Audit;

/// <summary>What one author says of the size of one market over the years: stated in some, on the way at a steady growth between them.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Entity">The market.</param>
/// <param name="Definition">What is counted; null where that is not said.</param>
/// <param name="Sizes">The stated sizes, one a year, the earliest first. Never empty.</param>
internal sealed record MarketPath(string Pack, string Entity, string? Definition, IReadOnlyList<Claim> Sizes)
{
    /// <summary>The segments of which the market is told.</summary>
    public IReadOnlyList<string> Segments { get; } = Sizes is [var only] ? only.Segments : [.. Sizes.SelectMany(claim => claim.Segments).Distinct()];

    /// <summary>
    /// Every market with a stated size, by author and by what it counts: two authors who put one market at two sizes are on no common path, and neither is
    /// what one author said on two days.
    /// </summary>
    public static IReadOnlyList<MarketPath> Of(AuditScope scope) =>
    [
        .. from market in scope.StatementsOf(Metrics.MarketSize)
               .Where(claim => claim is { Metric: Metrics.MarketSize, Entity: not null, Amount.Value: > 0, Period: not null })
               .GroupBy(claim => (claim.Pack, claim.Entity, claim.Definition, Unit: AmountBounds.BaseOf(claim.Amount!.Unit), Author: Mouth.Of(scope.Snapshot, claim).Id))
           from said in AtOnce([.. market])
           select new MarketPath(market.Key.Pack, market.Key.Entity!, market.Key.Definition,
               said is [_] ? said : [.. said.OrderBy(claim => claim.Period!.Year).ThenBy(claim => claim.Id, StringComparer.Ordinal).DistinctBy(claim => claim.Period!.Year)]),
    ];

    /// <summary>The size in the year, in billions of US dollars; null outside of what is stated.</summary>
    public decimal? In(int year)
    {
        if (Sizes.Count == 1)
        {
            return Sizes[0].Period!.Year == year ? Billions(Sizes[0]) : null;
        }

        var before = Sizes.LastOrDefault(claim => claim.Period!.Year <= year);
        var after = Sizes.FirstOrDefault(claim => claim.Period!.Year >= year);
        if (before is null || after is null)
        {
            return null;
        }

        var (from, to) = (Billions(before), Billions(after));
        var years = after.Period!.Year - before.Period!.Year;
        return years == 0 ? from : CompoundGrowth.Project(from, CompoundGrowth.Rate(from, to, years), year - before.Period.Year);
    }

    /// <summary>What one author says of one market, apart where it was said on several days.</summary>
    private static IEnumerable<List<Claim>> AtOnce(List<Claim> told) => told.Count == 1 || told.Select(claim => claim.Stated).OfType<PartialDate>().Distinct().Count() < 2
        ? [told]
        : told.GroupBy(claim => claim.Citations.Count == 0 ? null : claim.Citations[0].Source).Select(document => document.ToList());

    private static decimal Billions(Claim claim) => claim.Amount!.To(UnitScale.UsdBillion).Value!.Value;
}
