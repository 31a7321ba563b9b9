namespace Dashboard.Evidence.Derivations;

/// <summary>The earlier amount that a stated growth implies: <c>value ÷ (1 + growth)</c>.</summary>
public static class ImpliedBase
{
    /// <summary>The amount one period earlier.</summary>
    /// <param name="value">The later amount.</param>
    /// <param name="growthPercent">The growth in per cent; above −100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The growth is −100 % or below: nothing can have shrunk by that much.</exception>
    public static decimal Of(decimal value, decimal growthPercent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(growthPercent, -100);
        return value / (1 + (growthPercent / 100));
    }
}
