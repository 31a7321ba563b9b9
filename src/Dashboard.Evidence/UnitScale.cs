using System.Collections.Concurrent;

namespace Dashboard.Evidence;

/// <summary>
/// Money is printed in millions, billions and trillions, power in MW and GW; a chart shows one of them. Units of one kind convert, and no currency into
/// another.
/// </summary>
public static class UnitScale
{
    /// <summary>Millions of US dollars.</summary>
    public const string UsdMillion = "USD million";

    /// <summary>Billions of US dollars.</summary>
    public const string UsdBillion = "USD billion";

    /// <summary>Trillions of US dollars.</summary>
    public const string UsdTrillion = "USD trillion";

    private const decimal Thousand = 1_000;

    // packs bring a few dozen: a stranger's pack may bring any number
    private const int MostKnown = 1_000;

    private static readonly (string Word, decimal Factor)[] Counts = [(" thousand", .001m), (" million", 1), (" billion", 1_000), (" trillion", 1_000_000)];

    private static readonly Dictionary<string, (string Base, decimal Factor)> Steps = new()
    {
        ["kW"] = ("MW", .001m),
        ["MW"] = ("MW", 1),
        ["GW"] = ("MW", 1_000),
        ["TW"] = ("MW", 1_000_000),
        ["kWh"] = ("MWh", .001m),
        ["MWh"] = ("MWh", 1),
        ["GWh"] = ("MWh", 1_000),
        ["TWh"] = ("MWh", 1_000_000),
    };

    // asked for with every amount that is compared, and read off the words of a unit once
    private static readonly ConcurrentDictionary<string, (string Base, decimal Factor)> Known = [];

    /// <summary>The unit into which all units of the kind can be turned: <c>USD million</c>, <c>MW</c>; the unit itself where it stands alone.</summary>
    public static string BaseOf(string unit) => PartsOf(unit).Base;

    /// <summary>How many of <see cref="BaseOf"/> one of the unit is.</summary>
    public static decimal FactorOf(string unit) => PartsOf(unit).Factor;

    /// <summary>The same amount in another unit of the same kind.</summary>
    /// <exception cref="ArgumentException">The units are of different kinds.</exception>
    public static Amount To(this Amount amount, string unit)
    {
        if (amount.Unit == unit)
        {
            return amount;
        }

        if (!Converts(amount.Unit, unit))
        {
            throw new ArgumentException($"'{amount.Unit}' cannot be turned into '{unit}'.", nameof(unit));
        }

        var (from, to) = (FactorOf(amount.Unit), FactorOf(unit));
        return new(amount.Value * from / to, amount.Low * from / to, amount.High * from / to, unit);
    }

    /// <summary>The step of the unit's kind in which a number reads best: $4,000 million as billions, 12,000 MW as GW.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="most">The largest number in it.</param>
    public static string ReadableFor(string unit, decimal most)
    {
        var next = Stepped(unit);
        // trillions and terawatts are read less easily than thousands of the step below
        var bound = FactorOf(unit) >= Thousand ? Thousand * 10 : Thousand;
        return next is null || most < bound ? unit : ReadableFor(next, most / Thousand);
    }

    /// <summary>How a unit that is known is spelled; null where it is spelled so, or not known.</summary>
    public static string? SpellingOf(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        foreach (var (word, _) in Counts.Where(count => unit.EndsWith(count.Word, StringComparison.OrdinalIgnoreCase)))
        {
            var counted = unit[..^word.Length];
            // three letters are a currency
            var usual = (counted.Length == 3 && counted.All(char.IsAsciiLetter) ? counted.ToUpperInvariant() : counted) + word;
            return usual == unit ? null : usual;
        }

        return Steps.ContainsKey(unit) ? null : Steps.Keys.FirstOrDefault(known => known.Equals(unit, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether an amount in the one unit can be turned into the other.</summary>
    public static bool Converts(string from, string to) => from == to || BaseOf(from) == BaseOf(to);

    /// <summary>The next larger step of the unit; null where there is none.</summary>
    private static string? Stepped(string unit)
    {
        var (whole, factor) = PartsOf(unit);
        if (Steps.ContainsKey(unit))
        {
            return Steps.FirstOrDefault(step => step.Value == (whole, factor * Thousand)).Key;
        }

        var (word, larger) = (Array.Find(Counts, count => count.Factor == factor).Word, Array.Find(Counts, count => count.Factor == factor * Thousand).Word);
        return larger is null ? null
            : unit.EndsWith(word, StringComparison.Ordinal) ? unit[..^word.Length] + larger
            : unit.StartsWith(word[1..] + " ", StringComparison.Ordinal) ? larger[1..] + unit[(word.Length - 1)..]
            : null;
    }

    private static (string Base, decimal Factor) PartsOf(string unit)
    {
        if (Known.TryGetValue(unit, out var known))
        {
            return known;
        }

        if (Known.Count >= MostKnown)
        {
            Known.Clear();
        }

        return Known[unit] = Read(unit);
    }

    private static (string Base, decimal Factor) Read(string unit)
    {
        if (Steps.TryGetValue(unit, out var step))
        {
            return step;
        }

        // "USD million", and "million users"
        foreach (var (word, factor) in Counts)
        {
            if (unit.Length > word.Length && unit.EndsWith(word, StringComparison.Ordinal))
            {
                return (unit[..^word.Length] + " million", factor);
            }

            if (unit.Length > word.Length && unit.StartsWith(word[1..] + " ", StringComparison.Ordinal))
            {
                return ("million" + unit[(word.Length - 1)..], factor);
            }
        }

        return (unit, 1);
    }
}
