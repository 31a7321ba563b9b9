using System.Globalization;
using Dashboard.Evidence.Wording;

namespace Dashboard.Views;

/// <summary>Places days on a line, from 0 to 100.</summary>
/// <param name="First">The day at 0.</param>
/// <param name="Last">The day at 100.</param>
public sealed record TimeScale(DateOnly First, DateOnly Last)
{
    private const int MostTicks = 5;

    /// <summary>Months between two ticks.</summary>
    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1_200, 6_000, 60_000];

    /// <summary>A scale that holds the days, with some room on either side.</summary>
    /// <param name="days">The days; at least one.</param>
    public static TimeScale Around(IReadOnlyList<DateOnly> days)
    {
        var (first, last) = (days.Min(), days.Max());
        var room = Math.Max(45, (last.DayNumber - first.DayNumber) / 16);
        return new(Shifted(first, -room), Shifted(last, room));
    }

    /// <summary>Where the day lies; a day outside lies at the end that is nearer.</summary>
    public double At(DateOnly day) => 100.0 * (Math.Clamp(day.DayNumber, First.DayNumber, Last.DayNumber) - First.DayNumber) / Math.Max(1, Last.DayNumber - First.DayNumber);

    /// <summary>Round days to be read along the line, a handful, each with its label.</summary>
    public IReadOnlyList<(string Label, double At)> Ticks()
    {
        var step = Steps.First(months => Count(months) <= MostTicks);
        return
        [
            .. Enumerable.Range(0, Count(step)).Select(number =>
            {
                var month = (number * step) + Begin(step);
                var day = new DateOnly(month / 12, (month % 12) + 1, 1);
                return (step < 12 ? PeriodText.ShortMonth(day) : day.Year.ToString(CultureInfo.InvariantCulture), At(day));
            }),
        ];
    }

    /// <summary>The first tick, counted in months since the year 0.</summary>
    private int Begin(int step) => (Math.Max(12, Month(First) + (First.Day == 1 ? 0 : 1)) + step - 1) / step * step;

    private int Count(int step) => Math.Max(0, ((Month(Last) - Begin(step)) / step) + (Month(Last) >= Begin(step) ? 1 : 0));

    private static int Month(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static DateOnly Shifted(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
