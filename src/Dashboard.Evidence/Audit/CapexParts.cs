namespace Dashboard.Evidence.Audit;

/// <summary>What a pack names of a stated total of capital expenditure: one figure for each company and year, in billions of US dollars.</summary>
/// <param name="Whole">The stated total.</param>
/// <param name="Named">The figures, by their ids.</param>
/// <param name="Years">The years of the total.</param>
internal sealed record CapexParts(decimal Whole, IReadOnlyList<Claim> Named, IReadOnlyList<int> Years)
{
    /// <summary>The least that the figures add up to.</summary>
    public decimal Low => Named.Sum(claim => Billions(claim).Least ?? Billions(claim).Most ?? 0);

    /// <summary>The most that the figures add up to.</summary>
    public decimal High => Named.Sum(claim => Billions(claim).Most ?? Billions(claim).Least ?? 0);

    /// <summary>What the figures add up to.</summary>
    public Amount Sum => Low == High ? new(Math.Round(Low, 1), null, null, UnitScale.UsdBillion) : new(null, Math.Round(Low, 1), Math.Round(High, 1), UnitScale.UsdBillion);

    /// <summary>
    /// The growth a year, as a share, at which the named companies would reach the total, were they all there is: each figure that is not named is the
    /// nearest named one grown or shrunk. Null where there is nothing to grow. Of the two ends of ranges the one is taken that needs less.
    /// </summary>
    public double? NeededGrowth
    {
        get
        {
            var from = Growth(claim => Billions(claim).Most ?? Billions(claim).Least ?? 0);
            return from is < 0 ? Math.Min(0, Growth(claim => Billions(claim).Least ?? Billions(claim).Most ?? 0) ?? 0) : from;
        }
    }

    /// <summary>The parts of a total that has an amount of money and a period, from its own pack.</summary>
    public static CapexParts Of(AuditScope scope, Claim total)
    {
        var years = Enumerable.Range(total.Period!.Start.Year, total.Period.End.Year - total.Period.Start.Year + 1).Take(100).ToList();
        var named = scope.MeasuredIn(total.Pack, Metrics.Capex)
            .Where(claim => claim is { Entity: not null, Period: not null } && UnitScale.Converts(claim.Amount!.Unit, UnitScale.UsdBillion) && years.Contains(claim.Period.Year))
            .OrderBy(claim => claim.Definition == total.Definition ? 0 : 1)
            .ThenBy(claim => claim.Status)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .DistinctBy(claim => (claim.Entity, claim.Period!.Year))
            .OrderBy(claim => claim.Id, StringComparer.Ordinal)
            .ToList();
        var whole = total.Amount!.To(UnitScale.UsdBillion);
        return new(whole.Most ?? whole.Least ?? 0, named, years);
    }

    private static Amount Billions(Claim claim) => claim.Amount!.To(UnitScale.UsdBillion);

    private double? Growth(Func<Claim, decimal> value)
    {
        var companies = Named.GroupBy(claim => claim.Entity).Select(company => company.ToDictionary(claim => claim.Period!.Year, claim => (double)value(claim))).ToList();
        if (companies.TrueForAll(company => company.Count == Years.Count))
        {
            return null;
        }

        var (low, high) = (0.05, 20.0);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = companies.Sum(company => Total(company, middle)) < (double)Whole ? (middle, high) : (low, middle);
        }

        return ((low + high) / 2) - 1;
    }

    private double Total(Dictionary<int, double> company, double factor) =>
        Years.Sum(year => company.TryGetValue(year, out var named) ? named : Nearest(company, year) is var near ? company[near] * Math.Pow(factor, year - near) : 0);

    private static int Nearest(Dictionary<int, double> company, int year) => company.Keys.OrderBy(known => Math.Abs(known - year)).ThenBy(known => known).First();
}
