using System.Globalization;

namespace Dashboard.Evidence.Charting;

/// <summary>The figures of several subjects for one period, the largest first.</summary>
/// <param name="Claims">One figure a subject.</param>
/// <param name="Groups">How many groups are left out, because they would stand beside their members.</param>
public sealed record RankedFigures(IReadOnlyList<Claim> Claims, int Groups)
{
    /// <summary>The period that the chart asks for; where it asks for none, the one with the most subjects, of equals the latest.</summary>
    public static RankedFigures Of(ChartFigures figures)
    {
        var kind = PeriodKinds.Find(figures.Chart.Periods);
        var timed = figures.Claims.Where(claim => claim is { Period: not null, Status: not ClaimStatus.Sought } && claim.Amount!.Middle is not null && (kind is null || claim.Period.Kind == kind));
        var periods = kind is null && figures.Chart.Periods is { } label
            ? [timed.Where(claim => IsLabelled(claim.Period!, label)).ToList()]
            : timed.GroupBy(claim => KeyOf(claim.Period!)).Select(period => period.ToList());
        return periods.Select(period => Ranked(figures, period))
            .OrderByDescending(ranked => ranked.Claims.Count)
            .ThenByDescending(ranked => ranked.Claims.Max(claim => claim.Period?.End))
            // the year before its last quarter
            .ThenBy(ranked => ranked.Claims.Max(claim => claim.Period?.Start))
            .FirstOrDefault(new RankedFigures([], 0));
    }

    /// <summary>Whether the period goes by the label: a year's number stands for the calendar year and for the fiscal years that end in it.</summary>
    public static bool IsLabelled(Period period, string label) =>
        period.Label == label || (Paces.Of(period) == Pace.Year && (period.Kind != PeriodKind.Span || IsCalendar(period)) && label.Length == 4 && int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && period.Year == year);

    private static RankedFigures Ranked(ChartFigures figures, List<Claim> period)
    {
        var subjects = Standing.Of(figures.Snapshot, period).GroupBy(claim => claim.Entity!)
            .Select(subject => Standing.Newest(figures.Snapshot, Calendar(Firmest([.. subject]))))
            .OrderByDescending(figures.SizeOf).ThenBy(claim => claim.Entity, StringComparer.Ordinal)
            .ToList();
        var alone = subjects.FindAll(claim => figures.Snapshot.FindEntity(claim.Entity!)?.Kind != EntityKind.Group);
        return alone.Count == 0 ? new(subjects, 0) : new(alone, subjects.Count - alone.Count);
    }

    private static List<Claim> Firmest(List<Claim> claims) => claims.Exists(claim => claim.Status == ClaimStatus.Actual) ? claims.FindAll(claim => claim.Status == ClaimStatus.Actual) : claims;

    /// <summary>Twelve months from January to December stand beside other calendar years better than a fiscal year does.</summary>
    private static List<Claim> Calendar(List<Claim> claims) => claims.Exists(claim => IsCalendar(claim.Period!)) ? claims.FindAll(claim => IsCalendar(claim.Period!)) : claims;

    private static bool IsCalendar(Period period) => period.Start == new DateOnly(period.End.Year, 1, 1) && period.End == new DateOnly(period.End.Year, 12, 31);

    private static (int Kind, DateOnly Start, DateOnly End) KeyOf(Period period) => Paces.Of(period) == Pace.Year && (period.Kind != PeriodKind.Span || IsCalendar(period))
        ? ((int)Pace.Year, new(period.Year, 1, 1), new(period.Year, 12, 31))
        : ((int)period.Kind + 10, period.Start, period.End);
}
