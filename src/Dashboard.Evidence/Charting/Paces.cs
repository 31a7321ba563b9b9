namespace Dashboard.Evidence.Charting;

/// <summary>Tells the pace of periods.</summary>
public static class Paces
{
    /// <summary>No quarter has fewer days.</summary>
    internal const int LeastDaysOfQuarter = 80;

    private const int LeastDaysOfYear = 350;
    private const int MostDaysOfYear = 380;

    /// <summary>The pace of the period; null for a span that is no twelve months.</summary>
    public static Pace? Of(Period period) => period.Kind switch
    {
        PeriodKind.CalendarYear or PeriodKind.FiscalYear => Pace.Year,
        PeriodKind.Quarter => Pace.Quarter,
        PeriodKind.Month => Pace.Month,
        PeriodKind.Day => Pace.Day,
        // a delivery year from June to May, or a season, is a year too
        _ => period.End.DayNumber - period.Start.DayNumber is > LeastDaysOfYear and < MostDaysOfYear ? Pace.Year : null,
    };

    /// <summary>Whether a quarter or a year and more lies between two quarters or two years of a line. Months and days are told when there is something to tell.</summary>
    public static bool AreApart(Period before, Period after) => (Of(before), Of(after)) switch
    {
        (Pace.Quarter, Pace.Quarter) => after.Start.DayNumber - before.End.DayNumber > LeastDaysOfQuarter,
        (Pace.Year, Pace.Year) => after.Start.DayNumber - before.End.DayNumber > LeastDaysOfYear,
        _ => false,
    };

    /// <summary>Whether a year has that many of them, so that the commonest pace of equal counts is the finer one.</summary>
    public static int InAYear(Pace pace) => pace switch { Pace.Year => 1, Pace.Quarter => 4, Pace.Month => 12, _ => 365 };
}
