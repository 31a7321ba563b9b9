using Dashboard.Charts;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>A numbered axis of a native chart.</summary>
/// <param name="Min">Where it begins.</param>
/// <param name="Max">Where it ends.</param>
/// <param name="Step">The distance of its ticks; null lets the program choose.</param>
/// <param name="Format">How a sheet would write its numbers.</param>
/// <param name="Title">What it counts, in lines; null where that is plain.</param>
/// <param name="Shown">Whether it is drawn.</param>
/// <param name="Grid">Whether lines cross the chart at its ticks.</param>
/// <param name="Log">Whether equal distances are equal multiples.</param>
internal sealed record AxisScale(decimal Min, decimal Max, decimal? Step, string Format, IReadOnlyList<string>? Title = null, bool Shown = true, bool Grid = true, bool Log = false)
{
    private const decimal DayOfEpoch = 25_569;

    /// <summary>The axis of the values, with the ticks of the spec.</summary>
    /// <param name="axis">The axis of the spec.</param>
    /// <param name="title">What it counts, in lines.</param>
    public static AxisScale Values(ChartAxis axis, IReadOnlyList<string> title)
    {
        if (axis.Log)
        {
            // a native axis counts by tens from where it begins
            return new(Ten(Math.Floor, axis.Min), Ten(Math.Ceiling, axis.Max), null, "General", title, axis.Shown, axis.Shown, Log: true);
        }

        // as many decimals as the ticks of the spec
        var decimals = (axis.Ticks ?? []).Select(tick => tick.Label.IndexOf('.') is >= 0 and var dot ? tick.Label.Length - dot - 1 : 0).DefaultIfEmpty(0).Max();
        var digits = decimals == 0 ? "#,##0" : $"#,##0.{new string('0', decimals)}";
        return new(axis.Min, axis.Max, axis.Step, axis.Ticks is null ? "General" : $"{digits};\u2212{digits};0", title, axis.Shown, axis.Shown);

        static decimal Ten(Func<double, double> round, decimal value) => (decimal)Math.Pow(10, round(Math.Log10((double)value)));
    }

    /// <summary>Where a value stands, as a part of the axis.</summary>
    public double Part(decimal value) => Log
        ? Math.Log((double)value / (double)Min) / Math.Log((double)Max / (double)Min)
        : (double)((value - Min) / (Max - Min));

    /// <summary>An axis of years, with a year to spare at either end for the labels.</summary>
    /// <param name="first">The first year that must be seen.</param>
    /// <param name="last">The last.</param>
    public static AxisScale Years(decimal first, decimal last)
    {
        var (min, max) = (Math.Floor(first) - 1, Math.Ceiling(last) + 1);
        return new(min, max, Math.Ceiling((max - min) / 14), "0", Grid: false);
    }

    /// <summary>An axis of days whose ticks fall on the beginning of months: no step is shorter than its months, so a tick never slips back into the month before.</summary>
    /// <param name="first">The first day that must be seen, since 1970-01-01.</param>
    /// <param name="last">The last.</param>
    public static AxisScale Days(decimal first, decimal last)
    {
        var (months, step) = (last - first) switch
        {
            <= 250 => (1, 31m),
            <= 800 => (3, 92m),
            <= 1600 => (6, 184m),
            _ => (12, 366m),
        };
        var day = DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays((int)first);
        var begin = new DateOnly(day.Year, ((day.Month - 1) / months * months) + 1, 1);
        var min = begin.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber + DayOfEpoch;
        return new(min, min + (Math.Ceiling((last + DayOfEpoch - min) / step) * step), step, SayAs("mmm yyyy", "cell"), Grid: false);
    }
}
