using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <summary>How long the periods of claims are, whatever calendar they are of.</summary>
internal static class Lengths
{
    private const int FewDays = 9;

    /// <summary>The days from the first to the last.</summary>
    public static int Days(this Period period) => period.End.DayNumber - period.Start.DayNumber;

    /// <summary>A day, a week or a month.</summary>
    public static bool IsWithinMonth(this Period period) => period.Days() < 32;

    /// <summary>About three months.</summary>
    public static bool IsQuarter(this Period period) => period.Days() is > 80 and < 100;

    /// <summary>A quarter, or less.</summary>
    public static bool IsWithinQuarter(this Period period) => period.Days() < 100;

    /// <summary>About a year.</summary>
    public static bool IsYear(this Period period) => period.Days() is > 350 and < 380;

    /// <summary>Whether two days are one for calendars that part by a week.</summary>
    public static bool AreNear(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber) < FewDays;
}
