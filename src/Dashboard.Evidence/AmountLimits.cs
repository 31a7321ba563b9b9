namespace Dashboard.Evidence;

/// <summary>
/// How large and how fine an amount may be. The bounds lie far above anything that is measured, and low enough that decimal arithmetic (28 digits) holds whatever is
/// done with amounts at the bound: sums of all claims of a pack, conversions between units, ratios, percentages, growth rates and axes.
/// </summary>
public static class AmountLimits
{
    /// <summary>The most decimal places.</summary>
    public const int MostDecimals = 9;

    /// <summary>The largest number of a unit that has no bound of its own, and the largest result of a formula.</summary>
    public const decimal Most = 1_000_000_000_000;

    /// <summary>The largest number of millions: of a currency, or of what is counted.</summary>
    public const decimal MostMillions = 1_000_000_000;

    /// <summary>The largest percentage.</summary>
    public const decimal MostPercent = 1_000_000;

    /// <summary>The largest number of the unit, above zero and below: money goes to one quadrillion dollars, whatever it is counted in.</summary>
    public static decimal Of(string unit) => unit switch
    {
        "%" => MostPercent,
        _ when UnitScale.BaseOf(unit) is var whole && (whole.EndsWith(" million", StringComparison.Ordinal) || whole.StartsWith("million ", StringComparison.Ordinal)) => MostMillions / UnitScale.FactorOf(unit),
        _ => Most / UnitScale.FactorOf(unit),
    };
}
