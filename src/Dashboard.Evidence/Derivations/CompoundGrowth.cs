namespace Dashboard.Evidence.Derivations;

/// <summary>Compound annual growth between two stated amounts: <c>(end ÷ start)^(1 ÷ years) − 1</c>.</summary>
/// <remarks>Formula: compound annual growth rate (CAGR) as defined by the CFA Institute and every market study that quotes one.</remarks>
public static class CompoundGrowth
{
    /// <summary>The growth rate as a share: 0.257 is 25.7 % a year.</summary>
    /// <param name="start">The amount in the first year; above zero.</param>
    /// <param name="end">The amount in the last year; above zero.</param>
    /// <param name="years">The number of years between them; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount or the number of years is zero or below.</exception>
    public static double Rate(decimal start, decimal end, int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(start);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(end);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(years);
        return Math.Pow((double)(end / start), 1.0 / years) - 1;
    }

    /// <summary>The amount that the rate gives after a number of years.</summary>
    /// <param name="start">The amount in the first year.</param>
    /// <param name="rate">The growth rate as a share.</param>
    /// <param name="years">The number of years after the first.</param>
    public static decimal Project(decimal start, double rate, int years) => start * (decimal)Math.Pow(1 + rate, years);
}
