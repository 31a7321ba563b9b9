namespace Dashboard.Evidence.Audit;

/// <summary>The capital expenditure that a pack names for some years: one figure for each company and year, in billions of US dollars.</summary>
internal sealed class NamedCapex
{
    private readonly SortedDictionary<int, decimal> mostAtDistance = [];
    private readonly SortedDictionary<int, decimal> leastAtDistance = [];

    /// <summary>Chooses the figures.</summary>
    /// <param name="claims">Figures of capital expenditure that are money, of a company and of a time; by their ids.</param>
    /// <param name="years">The years.</param>
    /// <param name="definition">The definition that is preferred where a company gives several for a year.</param>
    public NamedCapex(IEnumerable<Claim> claims, IReadOnlyList<int> years, string? definition)
    {
        Claims = Chosen([.. claims.Where(claim => claim.Period!.Year >= years[0] && claim.Period.Year <= years[^1])], definition);
        Definitions = [.. Claims.Select(claim => claim.Definition).Distinct().Order(StringComparer.Ordinal)];
        Low = Claims.Sum(Least);
        High = Claims.Sum(Most);
        foreach (var company in Claims.GroupBy(claim => claim.Entity))
        {
            var named = company.ToDictionary(claim => claim.Period!.Year);
            foreach (var year in years.Where(year => !named.ContainsKey(year)))
            {
                var near = named.Keys.OrderBy(known => Math.Abs(known - year)).ThenBy(known => known).First();
                mostAtDistance[year - near] = mostAtDistance.GetValueOrDefault(year - near) + Most(named[near]);
                leastAtDistance[year - near] = leastAtDistance.GetValueOrDefault(year - near) + Least(named[near]);
            }
        }
    }

    /// <summary>The figures, by their ids.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>What the figures count, each once; null stands for those that do not say.</summary>
    public IReadOnlyList<string?> Definitions { get; }

    /// <summary>What is unlike among the figures, as words; many totals of a pack are set beside the same figures.</summary>
    public string Mixed => field ??= Unlike.Of(Claims);

    /// <summary>The least that the figures add up to.</summary>
    public decimal Low { get; }

    /// <summary>The most that the figures add up to.</summary>
    public decimal High { get; }

    /// <summary>
    /// The growth a year, as a share, at which the companies would reach the whole, were they all there is: each figure that is not named is the nearest
    /// named one, grown or shrunk. Null where every figure is named. Of the two ends of ranges the one is taken that needs less.
    /// </summary>
    public double? GrowthTo(decimal whole) =>
        mostAtDistance.Count == 0 ? null
        : Growth(whole, High, mostAtDistance) is var growth and >= 0 ? growth
        : Math.Min(0, Growth(whole, Low, leastAtDistance));

    /// <summary>Of each company and year the figure that counts as preferred, then the firmest, then the first; in the order of the ids.</summary>
    private static List<Claim> Chosen(List<Claim> claims, string? definition)
    {
        var best = new Dictionary<(string?, int), Claim>();
        foreach (var claim in claims)
        {
            var key = (claim.Entity, claim.Period!.Year);
            if (!best.TryGetValue(key, out var other) || Rank(claim).CompareTo(Rank(other)) < 0)
            {
                best[key] = claim;
            }
        }

        return claims.FindAll(claim => ReferenceEquals(best[(claim.Entity, claim.Period!.Year)], claim));

        (int, ClaimStatus) Rank(Claim claim) => (claim.Definition == definition ? 0 : 1, claim.Status);
    }

    private static double Growth(decimal whole, decimal named, SortedDictionary<int, decimal> atDistance)
    {
        var (low, high) = (0.05, 20.0);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            var total = (double)named + atDistance.Sum(part => (double)part.Value * Math.Pow(middle, part.Key));
            (low, high) = total < (double)whole ? (middle, high) : (low, middle);
        }

        return ((low + high) / 2) - 1;
    }

    private static decimal Least(Claim claim) => claim.Amount!.To(UnitScale.UsdBillion) is var amount ? amount.Least ?? amount.Most ?? 0 : 0;

    private static decimal Most(Claim claim) => claim.Amount!.To(UnitScale.UsdBillion) is var amount ? amount.Most ?? amount.Least ?? 0 : 0;
}
