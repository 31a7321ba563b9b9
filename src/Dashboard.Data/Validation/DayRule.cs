namespace Dashboard.Data.Validation;

/// <summary>The bounds on days: what is computed from a day (axes, the day before, the year after) stays a day, and a time axis stays one that can be read.</summary>
internal static class DayRule
{
    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    /// <summary>What is wrong with the day; null where nothing is.</summary>
    public static string? Fault(DateOnly day) => day.Year is >= FirstYear and <= LastYear
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} is not in the years {FirstYear} to {LastYear}");
}
