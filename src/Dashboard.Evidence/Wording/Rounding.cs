namespace Dashboard.Evidence.Wording;

/// <summary>The one place where numbers are rounded for readers: to decimals, but never to nothing.</summary>
public static class Rounding
{
    private const int MostDecimals = 27;

    /// <summary>
    /// The value with so many decimals; where these would leave it less than two digits, with two digits: 0.004 to two decimals is 0.004, 0.0149 is 0.015.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="decimals">How many decimals are kept at least, from 0 to 27.</param>
    public static decimal To(decimal value, int decimals)
    {
        var (size, last) = (Math.Abs(value), new decimal(1, 0, 0, false, (byte)decimals));
        // with one decimal or none, one digit is what is asked for
        return size == 0 || size >= (decimals < 2 ? last : last * 10)
            ? Math.Round(value, decimals, MidpointRounding.AwayFromZero)
            : Math.Round(value, Math.Min(DecimalOf(size, last, decimals) + 1, MostDecimals + 1), MidpointRounding.AwayFromZero);
    }

    /// <summary>The decimal at which the first digit stands.</summary>
    private static int DecimalOf(decimal size, decimal last, int decimals)
    {
        for (; size < last && decimals < MostDecimals; last /= 10)
        {
            decimals++;
        }

        return decimals;
    }
}
