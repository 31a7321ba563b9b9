using Dashboard.Evidence.Derivations;

namespace Dashboard.Evidence.Audit;

/// <summary>What a pack says of the size of one market over the years: stated in some, on the way at a steady growth between them.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Entity">The market.</param>
/// <param name="Sizes">The stated sizes, in billions of US dollars, earliest first. Never empty.</param>
internal sealed record MarketPath(string Pack, string Entity, IReadOnlyList<Claim> Sizes)
{
    /// <summary>The segments of which the market is told.</summary>
    public IReadOnlyList<string> Segments { get; } = [.. Sizes.SelectMany(claim => claim.Segments).Distinct()];

    /// <summary>Every market with a stated size.</summary>
    public static IEnumerable<MarketPath> Of(AuditScope scope) =>
        from market in scope.Statements
            .Where(claim => claim is { Metric: Metrics.MarketSize, Entity: not null, Amount.Value: > 0, Period: not null } && UnitScale.Converts(claim.Amount.Unit, UnitScale.UsdBillion))
            .GroupBy(claim => (claim.Pack, claim.Entity))
        select new MarketPath(market.Key.Pack, market.Key.Entity!, [.. market.OrderBy(claim => claim.Period!.Year).ThenBy(claim => claim.Id, StringComparer.Ordinal).DistinctBy(claim => claim.Period!.Year)]);

    /// <summary>The size in the year, in billions of US dollars; null outside of what is stated.</summary>
    public decimal? In(int year)
    {
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

    private static decimal Billions(Claim claim) => claim.Amount!.To(UnitScale.UsdBillion).Value!.Value;
}
