namespace Dashboard.Evidence.Audit;

/// <summary>The yearly figures of one measure that a text sets side by side.</summary>
/// <param name="Pack">The text.</param>
/// <param name="Metric">What is measured.</param>
/// <param name="Years">The years, the earliest first.</param>
/// <param name="Subjects">How many subjects there are in all.</param>
/// <param name="Claims">The figures of all years, by their ids.</param>
internal sealed record YearList(string Pack, string Metric, IReadOnlyList<YearOfList> Years, int Subjects, IReadOnlyList<Claim> Claims)
{
    /// <summary>The lists, of claims in the order of their ids.</summary>
    public static IEnumerable<YearList> Of(IEnumerable<Claim> statements) =>
        from measure in statements
            .Where(claim => claim is { Metric: not null, Entity: not null, Amount: not null, Period.Kind: PeriodKind.CalendarYear or PeriodKind.FiscalYear })
            .GroupBy(claim => (claim.Pack, claim.Metric))
        select new YearList(
            measure.Key.Pack,
            measure.Key.Metric!,
            [.. measure.GroupBy(claim => claim.Period!.Year).Select(year => new YearOfList(year.Key, [.. year])).OrderBy(year => year.Year)],
            measure.Select(claim => claim.Entity).ToHashSet().Count,
            [.. measure]);

    /// <summary>The figures of some of the years, by their ids.</summary>
    public IEnumerable<Claim> Of(IEnumerable<YearOfList> years)
    {
        var chosen = years.Select(year => year.Year).ToHashSet();
        return Claims.Where(claim => chosen.Contains(claim.Period!.Year));
    }
}
