namespace Dashboard.Charts.Explore;

/// <summary>Places of a chart as the engine counts time: milliseconds since 1970-01-01.</summary>
internal static class ExplorePlace
{
    private const long Day = 86_400_000;

    private static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <summary>When a place is: a year and the part of it that has passed, or days since 1970-01-01.</summary>
    public static long Of(ChartKind kind, decimal place)
    {
        if (kind != ChartKind.Line)
        {
            return (long)Math.Round(place * Day);
        }

        var year = (int)Math.Floor(place);
        return Of(new(year, 1, 1)) + (long)Math.Round((place - year) * (DateTime.IsLeapYear(year) ? 366 : 365) * Day);
    }

    /// <summary>When a day begins.</summary>
    public static long Of(DateOnly day) => (day.DayNumber - Epoch.DayNumber) * Day;
}
