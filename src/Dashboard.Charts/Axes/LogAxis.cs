namespace Dashboard.Charts.Axes;

/// <summary>Axes on which equal distances are equal multiples: they begin and end at 1, 2 or 5 times a power of ten.</summary>
internal static class LogAxis
{
    private const int MostTicks = 7;
    private static readonly decimal[] Factors = [1, 2, 5];

    /// <summary>The axis around values above zero.</summary>
    /// <param name="least">The least of them.</param>
    /// <param name="most">The greatest.</param>
    /// <param name="factor">By which ticks are multiplied: see <see cref="Evidence.Wording.CommonStep.Factor"/>.</param>
    public static ChartAxis Of(decimal least, decimal most, decimal factor)
    {
        var all = From(least, most).ToList();
        var tens = all.FindAll(at => Power.Below(at) == at);
        var every = (tens.Count + MostTicks - 1) / MostTicks;
        var shown = all.Count <= MostTicks ? all : tens.Count > 2 ? [.. tens.Where((_, at) => at % every == 0)] : [.. all.Where((_, at) => at % 2 == 0)];
        return new(all[0], all[^1], Log: true) { Ticks = [.. shown.Select(at => new ChartTick(at, TickText.Of(at * factor, NiceStep.Decimals(at * factor))))] };
    }

    /// <summary>From the last of them that is not above the least value to the first that is not below the greatest, two at least.</summary>
    private static IEnumerable<decimal> From(decimal least, decimal most)
    {
        var before = Factors.Select(factor => factor * Power.Below(least)).LastOrDefault(at => at <= least, Power.Below(least));
        var first = true;
        foreach (var at in Multiples(Power.Below(least)).Where(at => at >= before))
        {
            yield return at;
            if (at >= most && !first)
            {
                yield break;
            }

            first = false;
        }
    }

    private static IEnumerable<decimal> Multiples(decimal ten)
    {
        for (; ; ten *= 10)
        {
            foreach (var factor in Factors)
            {
                yield return NiceStep.Plain(factor * ten);
            }
        }
    }
}
