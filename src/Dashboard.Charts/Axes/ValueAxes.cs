using Dashboard.Evidence.Wording;

namespace Dashboard.Charts.Axes;

/// <summary>The one place where axes of values are made: from the values, at any size. Page, file, presentation and table take what stands here.</summary>
public static class ValueAxes
{
    // lines whose values lie this near to each other, as a part of the greatest, are flat on an axis from zero
    private const decimal Near = .25m;

    // below this part of their size values count as equal: their ticks would need too many digits
    private const decimal Equal = 1e-6m;

    /// <summary>The axis of marks that are drawn: with zero on it where bars or running totals are measured from it, and wherever values are not close to each other.</summary>
    /// <param name="series">The marks.</param>
    /// <param name="unit">The unit of their values: ticks count in its <see cref="CommonStep"/>.</param>
    /// <param name="log">Whether equal distances are equal multiples; followed only where all values are above zero.</param>
    public static ChartAxis Of(IEnumerable<ChartSeries> series, string unit = "", bool log = false)
    {
        var all = series.ToList();
        var values = all.SelectMany(one => one.Marks).SelectMany(mark => new[] { mark.Start, mark.End }.Concat(EndsOf(mark))).OfType<decimal>().ToList();
        var based = all.Exists(one => one.Form is ChartForm.Step || one.Marks.Any(mark => mark.Start is not null));
        var factor = CommonStep.Of(unit).Factor;
        return values.Count == 0 ? Linear(0, 0, factor) : log && values.Min() > 0 ? LogAxis.Of(values.Min(), values.Max(), factor) : Of(values.Min(), values.Max(), based, factor);
    }

    /// <summary>A linear axis around values.</summary>
    /// <param name="least">The least of them.</param>
    /// <param name="most">The greatest.</param>
    /// <param name="based">Whether zero has to be on it.</param>
    /// <param name="factor">By which ticks are multiplied: see <see cref="CommonStep.Factor"/>.</param>
    public static ChartAxis Of(decimal least, decimal most, bool based = true, decimal factor = 1)
    {
        var size = Math.Max(Math.Abs(least), Math.Abs(most));
        var close = !based && (least > 0 || most < 0) && (most / 4) - (least / 4) < size / 4 * Near && (most / 4) - (least / 4) > size * Equal;
        return close ? Linear(least, most, factor) : Linear(Math.Min(0, least), Math.Max(0, most), factor);
    }

    /// <summary>A range at a place is drawn from end to end.</summary>
    private static IEnumerable<decimal?> EndsOf(ChartMark mark) => mark is { Place: not null, Figure: { IsRange: true } range } ? [range.Low, range.High] : [];

    private static ChartAxis Linear(decimal least, decimal most, decimal factor)
    {
        var step = NiceStep.For(least, most);
        var (first, last) = (Math.Floor(least / step), Math.Ceiling(most / step));
        last = Math.Max(last, first + 1);
        // half a step for an axis that would have its two ends alone
        if (last - first < 2)
        {
            (step, first, last) = (step / 2, first * 2, last * 2);
        }

        var decimals = NiceStep.Decimals(step * factor);
        var ticks = Enumerable.Range(0, (int)(last - first) + 1).Select(at => NiceStep.Plain((first + at) * step)).Select(at => new ChartTick(at, TickText.Of(at * factor, decimals))).ToList();
        return new(ticks[0].At, ticks[^1].At, step) { Ticks = ticks };
    }
}
