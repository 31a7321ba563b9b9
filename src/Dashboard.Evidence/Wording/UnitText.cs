using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for units.</summary>
public static class UnitText
{
    /// <summary>What lies between two percentages.</summary>
    public const string PercentagePoints = "percentage points";

    /// <summary>The unit alone, as it stands at an axis or over a column: "USD billion", "deals".</summary>
    public static string Of(string unit) => unit switch
    {
        UnitScale.UsdMillion => Say("USD million"),
        UnitScale.UsdBillion => Say("USD billion"),
        UnitScale.UsdTrillion => Say("USD trillion"),
        "stars" => SayAs("stars", "unit"),
        "times" => SayAs("times", "unit"),
        "deals" => SayAs("deals", "unit"),
        "companies" => SayAs("companies", "unit"),
        "rounds" => SayAs("rounds", "unit"),
        "users" => SayAs("users", "unit"),
        "units" => SayAs("units", "unit"),
        "seats" => SayAs("seats", "unit"),
        "year" => SayAs("year", "unit"),
        "years" => SayAs("years", "unit"),
        PercentagePoints => Say("percentage points"),
        _ => unit,
    };

    /// <summary>The digits with their unit: "$64.6 billion", "−$44.5 billion", "45 %", "4 of 5 stars".</summary>
    /// <param name="digits">A number or a range; of dollars in the steps by which the reader's language counts.</param>
    /// <param name="unit">The unit.</param>
    public static string With(string digits, string unit) => unit switch
    {
        // English sets the currency between the sign and the digits
        UnitScale.UsdMillion or UnitScale.UsdBillion or UnitScale.UsdTrillion when Languages.Current == Language.En && digits.StartsWith('−') => "−" + With(digits[1..], unit),
        UnitScale.UsdMillion => Say($"${digits} million"),
        UnitScale.UsdBillion => Say($"${digits} billion"),
        UnitScale.UsdTrillion => Say($"${digits} trillion"),
        "%" => Say($"{digits} %"),
        PercentagePoints => Say($"{digits} percentage points"),
        "stars" => Say($"{digits} of 5 stars"),
        "times" => Say($"{digits} times"),
        "deals" => Say($"{digits} deals"),
        "companies" => Say($"{digits} companies"),
        "rounds" => Say($"{digits} rounds"),
        "years" => Say($"{digits} years"),
        "GPUs" => Say($"{digits} GPUs"),
        "year" => digits,
        _ => Counted(digits, unit),
    };

    /// <summary>"EUR 138 billion", "5 million users"; the unit behind the digits where it counts in no such steps.</summary>
    private static string Counted(string digits, string unit)
    {
        var (what, step) = unit.LastIndexOf(' ') is var at and > 0 ? (unit[..at], unit[(at + 1)..]) : (unit, "");
        var currency = what.Length == 3 && what.All(char.IsAsciiLetterUpper);
        return (step, currency) switch
        {
            ("million", true) => Say($"{what} {digits} million"),
            ("billion", true) => Say($"{what} {digits} billion"),
            ("trillion", true) => Say($"{what} {digits} trillion"),
            ("thousand", false) => Say($"{digits} thousand {Of(what)}"),
            ("million", false) => Say($"{digits} million {Of(what)}"),
            ("billion", false) => Say($"{digits} billion {Of(what)}"),
            _ => $"{digits} {unit}",
        };
    }
}
