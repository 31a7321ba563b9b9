namespace Dashboard.Evidence.Audit;

/// <summary>The capital expenditure that a pack names for some years: one figure for each company and year, in billions of US dollars.</summary>
internal sealed class NamedCapex
{
    private readonly SortedDictionary<int, decimal> mostAtDistance = [];
    private readonly SortedDictionary<int, decimal> leastAtDistance = [];

    /// <summary>Chooses the figures.</summary>
    /// <param name="years">The figures that there are.</param>
    /// <param name="definition">The definition that is preferred where a company gives several for a year.</param>
    public NamedCapex(CapexYears years, string? definition)
    {
        Claims = years.Chosen(definition);
        Definitions = [.. Claims.Select(claim => claim.Definition).Distinct().Order(StringComparer.Ordinal)];
        Low = Claims.Sum(Least);
        High = Claims.Sum(Most);
        foreach (var company in Claims.GroupBy(claim => claim.Entity))
        {
            Extend([.. company.OrderBy(claim => claim.Period!.Year)], years);
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

    /// <summary>Each year of a company that is not named is as far from the nearest that is; of two as near the earlier.</summary>
    /// <param name="named">The figures of the company, one a year, by the years.</param>
    /// <param name="years">The years.</param>
    private void Extend(List<Claim> named, CapexYears years)
    {
        if (named.Count > years.Last - years.First)
        {
            return;
        }

        var at = 0;
        for (var year = years.First; year <= years.Last; year++)
        {
            while (at + 1 < named.Count && Math.Abs(named[at + 1].Period!.Year - year) < Math.Abs(named[at].Period!.Year - year))
            {
                at++;
            }

            var distance = year - named[at].Period!.Year;
            if (distance != 0)
            {
                mostAtDistance[distance] = mostAtDistance.GetValueOrDefault(distance) + Most(named[at]);
                leastAtDistance[distance] = leastAtDistance.GetValueOrDefault(distance) + Least(named[at]);
            }
        }
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
