using System.Globalization;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Drawing;

/// <summary>Where an axis has its ticks, and what they say.</summary>
internal static class Ticks
{
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    /// <summary>Round numbers, about as many as asked for.</summary>
    public static IReadOnlyList<Tick> Numbers(ChartAxis axis, int count)
    {
        if (axis.Log)
        {
            return Multiples(axis, count);
        }

        var span = (double)(axis.Max - axis.Min);
        var step = axis.Step is { } given && given > 0 && span / (double)given <= Math.Max(count, 2) * 2 ? (double)given : RoundStep(span, count);
        return [.. Every(step, axis).Select(at => new Tick(at, AmountText.Full((decimal)Math.Round(at, 6))))];
    }

    /// <summary>1, 2 and 5 times the powers of ten; where these are too many, the powers alone.</summary>
    private static IReadOnlyList<Tick> Multiples(ChartAxis axis, int count)
    {
        var all = new List<decimal>();
        for (var ten = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)axis.Min))); ten <= axis.Max; ten *= 10)
        {
            all.AddRange(new[] { ten, 2 * ten, 5 * ten }.Where(at => at >= axis.Min && at <= axis.Max));
        }

        var tens = all.FindAll(at => Math.Log10((double)at) % 1 == 0);
        return [.. (all.Count > Math.Max(count, 2) && tens.Count > 1 ? tens : all).Select(at => new Tick((double)at, AmountText.Full(at)))];
    }

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

    private static double RoundStep(double span, int count)
    {
        var rough = span / Math.Max(count, 1);
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return new[] { 1, 2, 2.5, 5, 10 }.Select(factor => factor * power).First(step => step >= rough * .999);
    }

    private static IEnumerable<double> Every(double step, ChartAxis axis)
    {
        var slack = step * 1e-6;
        for (var index = (long)Math.Ceiling(((double)axis.Min - slack) / step); index * step <= (double)axis.Max + slack; index++)
        {
            yield return index * step;
        }
    }
}
