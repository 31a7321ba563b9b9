using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Measures;

namespace Dashboard.Ask.Answering;

/// <summary>The years or quarters that make up the time that is asked for, of one subject, counted alike and reported.</summary>
internal static class Parts
{
    private const int Months = 3;

    /// <summary>A series for each way of counting that has all of them, what says how it counts first; empty where one of them is missing, or the measure cannot be added.</summary>
    public static IReadOnlyList<IReadOnlyList<Claim>> Of(Asked asked, IReadOnlyList<Claim> pool, bool average = false)
    {
        var isOpen = asked.Question.Asks("ytd");
        var wishes = asked.Question.Last is null ? Wished(asked.Question) : [];
        // "add up the years of the path that it laid out in September"
        var isPath = wishes.Count == 0 && asked.Question is { SaidIn: not null, Periods.Count: 0 };
        if ((wishes.Count < 2 && asked.Question.Last is null && !isPath) || pool.Where(IsAdded).Select(Asked.RowOf).Distinct().Count() != 1)
        {
            return [];
        }

        var isReported = !isPath && asked.Question.Statuses.Count == 0 ? pool.Any(claim => claim.Status == ClaimStatus.Actual) : asked.Question.Statuses.Contains(ClaimStatus.Actual);
        return
        [
            .. Pool.Standing(asked, pool).Where(claim => (claim.Status == ClaimStatus.Actual || !isReported) && (claim.Status != ClaimStatus.Actual || !isPath) && claim is { Amount.Middle: not null, Period: not null } && IsAdded(claim))
                // what is expected is added up as one mouth said it at one time
                .GroupBy(claim => (claim.Metric, claim.Status, Mouth: claim.Status == ClaimStatus.Actual ? null : claim.By, Stated: claim.Status == ClaimStatus.Actual ? null : claim.Stated, claim.Definition, Kind: claim.Period!.Kind == PeriodKind.Day ? PeriodKind.Month : claim.Period.Kind, AmountBounds.BaseOf(claim.Amount!.Unit)))
                .Select(alike => alike.OrderBy(claim => claim.Period!.End).ThenBy(claim => claim.Id, StringComparer.Ordinal).DistinctBy(claim => claim.Period!.End).ToList())
                .Select(series => isPath ? (series.TrueForAll(Aligned.IsYear) && AreUnbroken(series) ? series : []) : asked.Question.Last is { } last ? (series.Count == last.Count && AreUnbroken(series) ? series : []) : Fitting(series, wishes, isOpen))
                .Where(series => series.Count > 1)
                .OrderBy(series => series[0].Definition is null).ThenBy(series => series[0].Definition, StringComparer.Ordinal).ThenBy(series => series[0].Period!.Kind),
        ];

        // prices, and what stands on a day, are no parts of a sum
        bool IsAdded(Claim claim) => average || asked.Snapshot.FindMetric(claim.Metric ?? "") is null or { Nature: null or MetricNature.Flow };
    }

    /// <summary>The claim of each time; of a year that is not over, those of its first quarters.</summary>
    private static List<Claim> Fitting(List<Claim> series, List<PeriodWish> wishes, bool isOpen)
    {
        var found = wishes.Select(wish => series.Find(claim => IsLong(claim, wish) && wish.Fits(claim.Period) > (wish.Sort == PeriodSort.Month ? 0 : 1))).TakeWhile(claim => claim is not null).OfType<Claim>().Distinct().ToList();
        return found.Count == wishes.Count || (isOpen && found.Count == series.Count(claim => claim.Period!.End > wishes[0].Start && claim.Period.End <= wishes[^1].End)) ? found : [];
    }

    private static bool IsLong(Claim claim, PeriodWish wish) => wish.Sort is PeriodSort.Month or PeriodSort.Day ? claim.Period!.IsWithinMonth() : wish.IsYear || wish.IsPairOfYears ? Aligned.IsYear(claim) : claim.Period!.IsQuarter();

    /// <summary>Whether each begins where the one before it ends.</summary>
    internal static bool AreUnbroken(IReadOnlyList<Claim> series) => series.Zip(series.Skip(1)).All(pair => Lengths.AreNear(pair.Second.Period!.Start, pair.First.Period!.End));

    private static List<PeriodWish> Wished(Question question) => question.Periods switch
    {
        [{ Sort: PeriodSort.Span, From: { IsYear: true } first, To: { IsYear: true } last }] => [.. Enumerable.Range(first.Year, last.Year - first.Year + 1).Select(year => PeriodWish.OfYear(year, first.Sort))],
        [{ Sort: PeriodSort.Half } or { Sort: PeriodSort.Span, From.Sort: PeriodSort.Quarter, To.Sort: PeriodSort.Quarter }] => [.. QuartersOf(question.Periods[0])],
        [{ IsYear: true } year] when question.Asks("ytd") => Quarters(year.Start, year.End),
        // the four quarters of a year
        [{ IsYear: true } year] when question.Asks("quarterly") => [.. QuartersOf(year)],
        { Count: > 1 } several when several.All(wish => wish.Sort is PeriodSort.Month or PeriodSort.Day) => [.. several.OrderBy(wish => wish.Order)],
        { Count: > 1 } several when several.All(wish => wish.IsYear) || several.All(wish => wish.IsPairOfYears) || several.All(wish => wish.Sort is PeriodSort.Quarter or PeriodSort.FiscalQuarter) => [.. several.OrderBy(wish => wish.Order)],
        _ => [],
    };

    /// <summary>The quarters of a time; empty where it is not made of them.</summary>
    internal static IReadOnlyList<PeriodWish> QuartersOf(PeriodWish wish) => wish switch
    {
        { Sort: PeriodSort.Quarter or PeriodSort.FiscalQuarter } => [wish],
        { Sort: PeriodSort.Fiscal } => [.. Enumerable.Range(1, 12 / Months).Select(part => wish with { Sort = PeriodSort.FiscalQuarter, Part = part })],
        { IsYear: true } or { Sort: PeriodSort.Half } or { Sort: PeriodSort.Span, From.Sort: PeriodSort.Quarter, To.Sort: PeriodSort.Quarter } => Quarters(wish.Start, wish.End),
        _ => [],
    };

    private static List<PeriodWish> Quarters(DateOnly start, DateOnly end)
    {
        var quarters = new List<PeriodWish>();
        for (var from = start; from < end; from = from.AddMonths(Months))
        {
            quarters.Add(new(PeriodSort.Quarter, from, from.AddMonths(Months).AddDays(-1)));
        }

        return quarters;
    }
}
