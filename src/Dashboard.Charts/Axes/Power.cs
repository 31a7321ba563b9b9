namespace Dashboard.Charts.Axes;

/// <summary>Powers of ten, exactly.</summary>
internal static class Power
{
    // where decimal numbers still have digits to spare for halves of a step
    private const decimal Least = 1e-26m;
    private const decimal Most = 1e26m;

    /// <summary>The greatest power of ten that is not above the value; the value is above zero.</summary>
    public static decimal Below(decimal value)
    {
        var ten = 1m;
        for (; ten > value && ten > Least; ten /= 10)
        {
        }

        for (; ten < Most && ten * 10 <= value; ten *= 10)
        {
        }

        return ten;
    }
}
