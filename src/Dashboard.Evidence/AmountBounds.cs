namespace Dashboard.Evidence;

/// <summary>
/// The numbers that a printed amount leaves possible: its rounding, its range and the word that hedges it. Two amounts disagree only where nothing is
/// possible for both. Money counts in millions, power in MW, and what has no kind in its own unit.
/// </summary>
/// <param name="Low">The least that is possible.</param>
/// <param name="High">The most that is possible.</param>
public readonly record struct AmountBounds(decimal Low, decimal High)
{
    /// <summary>How far "about" reaches, as a share of the number: no source says it, so this is generous.</summary>
    private const decimal About = 0.05m;

    private static readonly string[] AtLeast = ["over", "more than", "above", "at least", "exceeding", "beyond"];

    private static readonly string[] AtMost = ["up to", "as high as", "as much as", "at most", "no more than", "under", "below", "less than"];

    private static readonly string[] Nearly = ["nearly", "almost", "close to", "just under", "about", "around", "approximately", "roughly", "some", "circa", "c."];

    /// <summary>The sign for the word before a number: "≈" for "about", "&gt;" for "more than", "≤" for "up to"; empty for a word without one.</summary>
    public static string SignOf(string? qualifier) => qualifier?.Trim().ToLowerInvariant() switch
    {
        null => "",
        "at least" => "≥",
        "under" or "below" or "less than" => "<",
        var word when AtLeast.Contains(word) => ">",
        var word when AtMost.Contains(word) => "≤",
        var word => Nearly.Contains(word) ? "≈" : "",
    };

    /// <summary>The bounds of a claim that has an amount.</summary>
    public static AmountBounds Of(Claim claim) => Of(claim.Amount!, claim.Qualifier);

    /// <summary>The bounds of an amount with the word that hedges it.</summary>
    public static AmountBounds Of(Amount amount, string? qualifier = null)
    {
        var (low, high) = amount.Value is { } value
            ? (value - Rounding(value), value + Rounding(value))
            : (amount.Low is { } least ? least - Rounding(least) : decimal.MinValue, amount.High is { } most ? most + Rounding(most) : decimal.MaxValue);
        var word = qualifier?.Trim().ToLowerInvariant();
        if (word is not null && AtLeast.Contains(word))
        {
            high = decimal.MaxValue;
        }
        else if (word is not null && AtMost.Contains(word))
        {
            low = decimal.MinValue;
        }
        else if (word is not null && Nearly.Contains(word) && amount.Value is { } about)
        {
            (low, high) = (about - (Math.Abs(about) * About), about + (Math.Abs(about) * About));
        }

        var factor = Factor(amount.Unit);
        return new(low == decimal.MinValue ? low : low * factor, high == decimal.MaxValue ? high : high * factor);
    }

    /// <summary>The unit in which the bounds of such amounts count.</summary>
    public static string BaseOf(string unit) => UnitScale.BaseOf(unit);

    /// <summary>Whether some number is possible for both.</summary>
    public bool Meets(AmountBounds other) => Low <= other.High && other.Low <= High;

    private static decimal Factor(string unit) => UnitScale.FactorOf(unit);

    /// <summary>Half of the last digit that is printed: 64.6 may be 64.55 to 64.65.</summary>
    private static decimal Rounding(decimal number) => 0.5m * new decimal(1, 0, 0, isNegative: false, number.Scale);
}
