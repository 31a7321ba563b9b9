namespace Dashboard.Charts;

/// <summary>Axes that begin and end at round numbers.</summary>
internal static class RoundAxis
{
    private const int Steps = 6;

    /// <summary>A linear axis from the least to the most, with zero on it.</summary>
    public static ChartAxis Of(decimal least, decimal most)
    {
        (least, most) = (Math.Min(0, least), Math.Max(0, most));
        var step = 1m;
        // 1, 2, 5, 10, 20, 50 …
        for (var at = 0; (most - least) / step > Steps; at++)
        {
            step *= at % 3 == 1 ? 2.5m : 2;
        }

        var axis = new ChartAxis(Math.Floor(least / step) * step, Math.Ceiling(most / step) * step, step);
        return axis.Min < axis.Max ? axis : axis with { Max = axis.Min + step };
    }

    /// <summary>A logarithmic axis around positive values: it begins and ends at 1, 2 or 5 times a power of ten.</summary>
    public static ChartAxis Log(decimal least, decimal most)
    {
        var below = Around(least).Last(tick => tick <= least);
        var above = Around(most).First(tick => tick >= most);
        return new(below, above > below ? above : above * 2, Log: true);
    }

    /// <summary>1, 2 and 5 times the powers of ten about the value.</summary>
    private static IEnumerable<decimal> Around(decimal value)
    {
        var power = (int)Math.Floor(Math.Log10((double)value));
        for (var at = power - 1; at <= power + 1; at++)
        {
            var ten = (decimal)Math.Pow(10, at);
            yield return ten;
            yield return 2 * ten;
            yield return 5 * ten;
        }
    }
}
