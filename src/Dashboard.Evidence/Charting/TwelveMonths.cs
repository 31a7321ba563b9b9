namespace Dashboard.Evidence.Charting;

/// <summary>
/// Twelve months of one subject up to a day: stated as a year, or made of what is stated. Quarters that follow each other are added; a year is carried on by the
/// quarters after it, less those of a year before. So companies whose years end on other days can be set beside each other.
/// </summary>
/// <param name="Subject">The id of the subject.</param>
/// <param name="End">The last day.</param>
/// <param name="Parts">What is added, and behind it what is taken off, by time.</param>
public sealed record TwelveMonths(string Subject, DateOnly End, IReadOnlyList<TwelveMonthsPart> Parts)
{
    /// <summary>What a chart asks for in place of a kind of period.</summary>
    public const string Asked = "twelve-months";

    // four quarters, or a year and up to two quarters at either end: with more parts nobody could check the sum
    private const int MostParts = 5;

    /// <summary>Whether somebody says the figure: it is a year as reported.</summary>
    public bool IsStated => Parts.Count == 1;

    /// <summary>Whether a quarter and more lies between the twelve months before and these.</summary>
    /// <param name="before">The twelve months before.</param>
    public bool IsApartFrom(TwelveMonths before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return YearBefore(End).DayNumber - before.End.DayNumber > Paces.LeastDaysOfQuarter;
    }

    /// <summary>The figures of a chart, by subject and day.</summary>
    public static IReadOnlyList<TwelveMonths> Of(ChartFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            .. figures.Claims
                .Where(claim => claim is { Status: ClaimStatus.Actual, Amount.Value: not null, Period: { } period } && period.End > period.Start)
                .GroupBy(claim => claim.Entity!)
                .OrderBy(subject => subject.Key, StringComparer.Ordinal)
                .SelectMany(subject => OfOne(figures.Snapshot, subject.Key, [.. subject])),
        ];
    }

    /// <summary>The number in the unit of the figures.</summary>
    public decimal SizeOf(ChartFigures figures) => Parts.Sum(part => part.Sign * figures.SizeOf(part.Claim));

    private static IEnumerable<TwelveMonths> OfOne(EvidenceSnapshot snapshot, string subject, List<Claim> told)
    {
        // a period is a step from the day before it to its last day
        var steps = told.GroupBy(claim => (claim.Period!.Start, claim.Period.End)).Select(same => Standing.Newest(snapshot, same))
            .SelectMany(claim => new[] { (From: Before(claim), To: claim.Period!.End, Part: new TwelveMonthsPart(claim, 1)), (From: claim.Period!.End, To: Before(claim), Part: new TwelveMonthsPart(claim, -1)) })
            .OrderByDescending(step => Days(step.Part.Claim)).ThenBy(step => step.Part.Claim.Id, StringComparer.Ordinal)
            .ToLookup(step => step.From);
        foreach (var end in told.Select(claim => claim.Period!.End).Distinct().Order())
        {
            if (Way(steps, YearBefore(end), end) is { } way)
            {
                yield return new(subject, end, [.. way.OrderByDescending(part => part.Sign).ThenBy(part => part.Claim.Period!.Start)]);
            }
        }
    }

    /// <summary>The fewest steps from one day to the other; null where none lead there.</summary>
    private static List<TwelveMonthsPart>? Way(ILookup<DateOnly, (DateOnly From, DateOnly To, TwelveMonthsPart Part)> steps, DateOnly from, DateOnly to)
    {
        var (ways, seen) = (new Queue<(DateOnly Day, List<TwelveMonthsPart> Parts)>([(from, [])]), new HashSet<DateOnly> { from });
        while (ways.TryDequeue(out var way))
        {
            foreach (var step in way.Parts.Count == MostParts ? [] : steps[way.Day])
            {
                List<TwelveMonthsPart> parts = [.. way.Parts, step.Part];
                if (step.To == to)
                {
                    return parts;
                }

                if (seen.Add(step.To))
                {
                    ways.Enqueue((step.To, parts));
                }
            }
        }

        return null;
    }

    private static DateOnly Before(Claim claim) => claim.Period!.Start.DayNumber == 0 ? claim.Period.Start : claim.Period.Start.AddDays(-1);

    /// <summary>The last day of the month a year before: 29 February 2024 and 28 February 2025 are twelve months apart.</summary>
    private static DateOnly YearBefore(DateOnly end) => end.Year == 1 ? DateOnly.MinValue
        : end.Day == DateTime.DaysInMonth(end.Year, end.Month) ? new(end.Year - 1, end.Month, DateTime.DaysInMonth(end.Year - 1, end.Month))
        : end.AddYears(-1);

    private static int Days(Claim claim) => claim.Period!.End.DayNumber - claim.Period.Start.DayNumber;
}
