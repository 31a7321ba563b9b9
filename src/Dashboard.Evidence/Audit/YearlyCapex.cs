namespace Dashboard.Evidence.Audit;

/// <summary>The yearly figures of capital expenditure of a pack, by company and year; markets of several segments are set beside some of them each.</summary>
internal sealed class YearlyCapex
{
    private readonly List<(Claim Claim, decimal Least, int Group)> figures = [];
    private readonly int groups;

    /// <summary>Reads the figures.</summary>
    /// <param name="measured">Figures of capital expenditure, by their ids.</param>
    public YearlyCapex(IEnumerable<Claim> measured)
    {
        var known = new Dictionary<(int Year, string Entity), int>();
        foreach (var claim in measured.Where(IsYearly))
        {
            var key = (claim.Period!.Year, claim.Entity!);
            if (!known.TryGetValue(key, out var group))
            {
                group = known[key] = known.Count;
            }

            figures.Add((claim, Spending.Least(claim), group));
        }

        groups = known.Count;
    }

    /// <summary>Of each company and year the least figure of one of the segments; of equal ones the first by its id.</summary>
    public IEnumerable<Claim> LeastOf(IReadOnlyList<string> segments)
    {
        var (least, order) = (new (Claim? Claim, decimal Least)[groups], new List<int>());
        foreach (var (claim, amount, group) in figures)
        {
            if (!IsOf(claim, segments))
            {
                continue;
            }

            ref var before = ref least[group];
            if (before.Claim is null)
            {
                order.Add(group);
            }

            if (before.Claim is null || amount < before.Least)
            {
                before = (claim, amount);
            }
        }

        return order.ConvertAll(group => least[group].Claim!);
    }

    private static bool IsOf(Claim claim, IReadOnlyList<string> segments)
    {
        for (var at = 0; at < claim.Segments.Count; at++)
        {
            for (var other = 0; other < segments.Count; other++)
            {
                if (claim.Segments[at] == segments[other])
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsYearly(Claim claim) =>
        claim is { Entity: not null, Period.Kind: PeriodKind.CalendarYear or PeriodKind.FiscalYear } && UnitScale.Converts(claim.Amount!.Unit, UnitScale.UsdBillion);
}
