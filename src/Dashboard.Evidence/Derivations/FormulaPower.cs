namespace Dashboard.Evidence.Derivations;

/// <summary>Powers of decimal numbers.</summary>
internal static class FormulaPower
{
    /// <summary>Whole powers up to this one are multiplied out; beyond it, rounding has eaten the exact digits anyway.</summary>
    private const int MostExact = 100;

    /// <summary>The power: exact for whole exponents from 0 to 100, to 15 digits for others.</summary>
    /// <param name="number">The base; not negative where the exponent is not whole, not 0 where it is negative.</param>
    /// <param name="exponent">The exponent.</param>
    /// <exception cref="OverflowException">The result is too large.</exception>
    public static decimal Of(decimal number, decimal exponent)
    {
        if (!decimal.IsInteger(exponent) || exponent is < 0 or > MostExact)
        {
            return (decimal)Math.Pow((double)number, (double)exponent);
        }

        var result = 1m;
        for (var times = 0; times < exponent; times++)
        {
            result *= number;
        }

        return result;
    }
}
