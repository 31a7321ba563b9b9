using System.Globalization;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Drawing;

/// <summary>Where an axis has its ticks, and what they say.</summary>
internal static class Ticks
{
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    /// <summary>The ticks of an axis of values, as the spec has them.</summary>
    public static IReadOnlyList<Tick> Values(ChartAxis axis) => axis.Shown ? [.. (axis.Ticks ?? []).Select(tick => new Tick((double)tick.At, tick.Label))] : [];

    /// <summary>Whole years.</summary>
    public static IReadOnlyList<Tick> Years(ChartAxis axis, int count)
    {
        var (min, max) = ((double)axis.Min, (double)axis.Max);
        var step = Math.Max(1, (int)Math.Round(axis.Step ?? 1));
        while ((max - min) / step > Math.Max(count, 1))
        {
            step = YearSteps.Cast<int?>().FirstOrDefault(next => next > step) ?? step * 2;
        }

        var ticks = new List<Tick>();
        for (var at = (int)Math.Ceiling(min); at <= max; at += step)
        {
            ticks.Add(new(at, at.ToString(CultureInfo.InvariantCulture)));
        }

        return ticks;
    }

    /// <summary>Days since 1970-01-01 to ticks on round days, months or years; the year stands below the first tick and each January.</summary>
    public static IReadOnlyList<Tick> Dates(ChartAxis axis, int count)
    {
        var days = (double)(axis.Max - axis.Min);
        var step = DaySteps.Cast<int?>().FirstOrDefault(wanted => days / wanted <= count);
        var dates = step is { } few ? [.. Every(few, axis).Select(at => DateOf((int)at))] : Months(axis, count);
        var whole = dates.TrueForAll(date => date is { Month: 1, Day: 1 });
        var (ticks, year) = (new List<Tick>(), 0);
        foreach (var date in dates)
        {
            var its = date.Year.ToString(CultureInfo.InvariantCulture);
            var name = date.ToString(step is null ? Say("MMM") : Say("MMM d"), CultureInfo.InvariantCulture);
            ticks.Add(whole ? new(DayOf(date), its) : date.Year == year ? new(DayOf(date), name) : new(DayOf(date), name, its));
            year = date.Year;
        }

        return ticks;
    }

    private static List<DateOnly> Months(ChartAxis axis, int count)
    {
        var (first, last) = (DateOf((int)Math.Ceiling(axis.Min)), DateOf((int)Math.Floor(axis.Max)));
        var span = (double)(axis.Max - axis.Min) / 30.4;
        var step = MonthSteps.FirstOrDefault(wanted => span / wanted <= count, MonthSteps[^1]);
        var dates = new List<DateOnly>();
        for (var date = new DateOnly(first.Year, 1, 1); date <= last; date = date.AddMonths(step))
        {
            if (date >= first)
            {
                dates.Add(date);
            }
        }

        return dates;
    }

    private static DateOnly DateOf(int day) => DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays(day);

    private static double DayOf(DateOnly date) => date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    private static IEnumerable<double> Every(double step, ChartAxis axis)
    {
        var slack = step * 1e-6;
        for (var index = (long)Math.Ceiling(((double)axis.Min - slack) / step); index * step <= (double)axis.Max + slack; index++)
        {
            yield return index * step;
        }
    }
}
