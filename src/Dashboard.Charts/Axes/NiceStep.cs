namespace Dashboard.Charts.Axes;

/// <summary>Steps that people count by: 1, 2, 2.5 and 5 times a power of ten.</summary>
internal static class NiceStep
{
    private const int MostSteps = 6;
    private static readonly decimal[] Factors = [1, 2, 2.5m, 5];

    /// <summary>The smallest step by which at most seven ticks reach around the values.</summary>
    public static decimal For(decimal least, decimal most)
    {
        // halves: the distance of two huge values would not fit
        var half = (most / 2) - (least / 2);
        return half == 0 ? 1 : All(Power.Below(half / MostSteps)).First(step => Math.Ceiling(most / step) - Math.Floor(least / step) <= MostSteps);
    }

    /// <summary>The number without zeros behind its last decimal, as a file writes it.</summary>
    public static decimal Plain(decimal value)
    {
        const decimal One = 1.0000000000000000000000000000m;
        return value / One;
    }

    /// <summary>How many decimals tell the multiples of the step apart.</summary>
    public static int Decimals(decimal step)
    {
        var decimals = 0;
        for (; step != Math.Floor(step); step *= 10)
        {
            decimals++;
        }

        return decimals;
    }

    private static IEnumerable<decimal> All(decimal ten)
    {
        for (; ; ten *= 10)
        {
            foreach (var factor in Factors)
            {
                yield return Plain(factor * ten);
            }
        }
    }
}
