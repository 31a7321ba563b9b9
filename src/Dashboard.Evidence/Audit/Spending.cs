using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit;

/// <summary>What companies spend on the segments of a market in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Largest">The company figure that is largest at the least; of several figures of one company the least counts.</param>
/// <param name="Alike">Like figures of several companies: one status, one kind of year, one definition, no bounds. Empty where none are alike.</param>
internal sealed record Spending(int Year, Claim Largest, IReadOnlyList<Claim> Alike)
{
    private readonly decimal largest = Least(Largest);
    private readonly decimal together = SumOf(Alike);

    /// <summary>The figures that are beyond a market of the size, in billions of US dollars: one company alone, else several that are alike; none where neither is.</summary>
    public IReadOnlyList<Claim> Beyond(decimal size) => largest > size ? [Largest] : together > size ? Alike : [];

    /// <summary>The least that the figures beyond the size add up to.</summary>
    public decimal SumBeyond(decimal size) => largest > size ? largest : together;

    /// <summary>The least that the figures add up to, in billions of US dollars.</summary>
    public static decimal SumOf(IEnumerable<Claim> figures) => figures.Sum(Least);

    /// <summary>"Amazon alone is put at $125 billion", "three companies together spend $220 billion".</summary>
    public static string Words(AuditScope scope, IReadOnlyList<Claim> figures) => figures.Count == 1
        ? Say($"{scope.NameOf(figures[0])} alone is put at {AmountText.Of(figures[0].Amount!, figures[0].Qualifier)} ({StatusText.Of(figures[0].Status)}, {PeriodText.Label(figures[0].Period!)})")
        : Say($"{CountText.Of(figures.Count, "company", "companies")} together spend {AmountText.Of(new(Rounding.To(SumOf(figures), 1), null, null, UnitScale.UsdBillion))} ({StatusText.Of(figures[0].Status)})");

    /// <summary>The spending by year, as far as a pack names it for the segments.</summary>
    public static IReadOnlyList<Spending> Of(AuditScope scope, string pack, IReadOnlyList<string> segments) =>
    [
        // of several figures of one company and year the least counts
        .. from year in scope.YearlyCapexOf(pack).LeastOf(segments).Where(claim => IsBuyer(scope, claim.Entity!, segments)).GroupBy(claim => claim.Period!.Year)
           let companies = year.ToList()
           select new Spending(year.Key, Greatest(companies), LargestAlike(companies)),
    ];

    private static Claim Greatest(List<Claim> companies)
    {
        var most = companies[0];
        foreach (var claim in companies)
        {
            var order = Least(claim).CompareTo(Least(most));
            if (order > 0 || (order == 0 && string.CompareOrdinal(claim.Id, most.Id) < 0))
            {
                most = claim;
            }
        }

        return most;
    }

    /// <summary>Whether it is one company, and not one that earns its revenue in the segments: what the sellers spend is no purchase in their market.</summary>
    private static bool IsBuyer(AuditScope scope, string entity, IReadOnlyList<string> segments) =>
        scope.Snapshot.FindEntity(entity)!.Kind == EntityKind.Company && !segments.Any(segment => scope.IsSeller(entity, segment));

    /// <summary>Of the groups of like figures of several companies the one that adds up to most; of equal ones that with the first id.</summary>
    private static List<Claim> LargestAlike(List<Claim> companies)
    {
        var alike = companies
            .Where(claim => claim.Amount is { Value: not null } or { IsRange: true })
            .GroupBy(claim => (claim.Status, claim.Period!.Kind, claim.Definition))
            .Select(group => group.ToList())
            .Where(group => group.Count > 1)
            .OrderByDescending(SumOf)
            .ThenBy(group => group.MinBy(claim => claim.Id, StringComparer.Ordinal)!.Id, StringComparer.Ordinal)
            .FirstOrDefault() ?? [];
        alike.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        return alike;
    }

    /// <summary>The least that the claim allows, in billions of US dollars.</summary>
    internal static decimal Least(Claim claim) => claim.Amount!.To(UnitScale.UsdBillion) is var amount ? amount.Least ?? amount.Most ?? 0 : 0;
}
