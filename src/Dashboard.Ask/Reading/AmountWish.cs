using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <summary>A number of a question: what it takes for given, or what it sets an answer against.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit; null where none is said.</param>
/// <param name="Bound">On which side of it the answer is asked to lie; null where the question takes the number for given.</param>
public sealed record AmountWish(decimal Value, string? Unit, AmountBound? Bound = null)
{
    private const decimal Million = 1_000_000;
    private const int MostAbout = 20;    // one part in twenty

    /// <summary>Whether the number itself is on the asked side: "at least".</summary>
    public bool IsInclusive { get; init; }

    /// <summary>Whether it is said to be near and no more: "some ninety billion".</summary>
    public bool IsAbout { get; init; }

    /// <summary>Whether it counts years or months, as part of a word: "a 1-year contract". It is no number that a figure must have, unless that counts years as well.</summary>
    public bool IsOfTime { get; init; }

    /// <summary>What it is said to be the number of, where that is named right behind it: "of the 2 billion Series C"; empty where nothing is.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Whether the claim is what the question takes for given: the number itself, or one on the asked side of it.</summary>
    public bool Holds(Claim claim) => Bound is null || claim.Amount is not { } amount || Unit is null || !UnitScale.Converts(amount.Unit, Unit) ? Fits(claim)
        : Bound == AmountBound.Above ? amount.To(Unit).Middle > Value || (IsInclusive && amount.To(Unit).Middle == Value)
        : amount.To(Unit).Middle < Value || (IsInclusive && amount.To(Unit).Middle == Value);

    /// <summary>Whether the claim's amount allows the number, as far as it is printed.</summary>
    public bool Fits(Claim claim) => claim.Amount is { } amount && Fits(amount);

    /// <summary>Whether an amount allows the number, as far as it is printed.</summary>
    public bool Fits(Amount amount)
    {
        if (Unit is null)
        {
            // 812,000 of what is printed as 0.812 million
            var factor = UnitScale.BaseOf(amount.Unit).StartsWith("million ", StringComparison.Ordinal) ? UnitScale.FactorOf(amount.Unit) * Million : 1;
            return new[] { amount.Value, amount.Low, amount.High }.Any(number => number == Value || number * factor == Value);
        }

        if (Counted(amount) is { } counted)
        {
            return counted.Fits(amount);
        }

        if (!UnitScale.Converts(amount.Unit, Unit) && !amount.Unit.StartsWith(Unit, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var unit = UnitScale.Converts(amount.Unit, Unit) ? Unit : amount.Unit;
        var asked = new Amount(Value, null, null, unit);
        return Ends(amount).Any(end => IsAbout ? Math.Abs(end.To(unit).Value!.Value - Value) * MostAbout <= Math.Abs(Value) : AmountBounds.Of(asked).Meets(AmountBounds.Of(end)) && IsNear(end.To(unit).Value!.Value));
    }

    /// <summary>"700 million" of what is counted, and is no money; null where it is money.</summary>
    internal AmountWish? Counted(Amount amount) => UnitScale.Converts(amount.Unit, UnitScale.UsdMillion) ? null : Unit switch
    {
        "USD billion" when !amount.Unit.Contains("illion", StringComparison.Ordinal) => this with { Value = Math.Min(Value * 1000 * Million, AmountLimits.Most), Unit = amount.Unit },
        UnitScale.UsdMillion when !amount.Unit.Contains("illion", StringComparison.Ordinal) => this with { Value = Math.Min(Value * Million, AmountLimits.Most), Unit = amount.Unit },
        _ when !amount.Unit.StartsWith("million ", StringComparison.Ordinal) => null,
        UnitScale.UsdMillion => this with { Unit = amount.Unit },
        "USD billion" => this with { Value = Math.Min(Value * 1000, AmountLimits.Most), Unit = amount.Unit },
        _ => null,
    };

    /// <summary>How far the claim's number lies from it; the largest number where they are of different kinds.</summary>
    public decimal Distance(Claim claim) => claim.Amount is { Middle: not null } amount && Unit is not null && UnitScale.Converts(amount.Unit, Unit)
        ? Math.Abs(amount.To(Unit).Middle!.Value - Value)
        : decimal.MaxValue;

    /// <summary>"2 billion" may be 1.9, and no 2.4 rounds to it in anybody's mouth.</summary>
    private bool IsNear(decimal number) => Math.Abs(number - Value) * 10 <= Math.Abs(Value);

    private static IEnumerable<Amount> Ends(Amount amount) =>
        from number in new[] { amount.Value, amount.Low, amount.High }
        where number is not null
        select new Amount(number, null, null, amount.Unit);
}
