using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for units.</summary>
public static class UnitText
{
    /// <summary>What lies between two percentages.</summary>
    public const string PercentagePoints = "percentage points";

    /// <summary>The unit alone, as it stands at an axis or over a column of <see cref="AmountText.Brief(Amount)"/> numbers: "USD billion", "deals"; in the step of <see cref="CommonStep"/>.</summary>
    public static string Of(string unit) => CommonStep.Of(unit) is { Factor: not 1 } step ? With("", step.Unit).Trim() : Stated(unit);

    /// <summary>The unit of numbers that stand as the pack has them, in a file or in a question.</summary>
    public static string Stated(string unit) => unit switch
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
        _ => Parts(unit) switch
        {
            ("million", true, var what) => Say($"{Currency(what)} million"),
            ("billion", true, var what) => Say($"{Currency(what)} billion"),
            ("trillion", true, var what) => Say($"{Currency(what)} trillion"),
            ("million", false, var what) => Say($"million {Of(what)}"),
            ("billion", false, var what) => Say($"billion {Of(what)}"),
            _ => unit,
        },
    };

    /// <summary>The digits with their unit: "$64.6 billion", "−$44.5 billion", "45 %", "4 of 5 stars".</summary>
    /// <param name="digits">A number or a range; of dollars in the steps by which the reader's language counts.</param>
    /// <param name="unit">The unit.</param>
    public static string With(string digits, string unit) => (digits == "1" ? One(digits, unit) : null) ?? unit switch
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
        "year" => digits.Replace(",", "", StringComparison.Ordinal),
        _ => Counted(digits, unit),
    };

    /// <summary>"1 year": a single one of what is counted; null for a unit that has no plural of its own.</summary>
    private static string? One(string digits, string unit) => unit switch
    {
        PercentagePoints => Say($"{digits} percentage point"),
        "deals" => Say($"{digits} deal"),
        "companies" => Say($"{digits} company"),
        "rounds" => Say($"{digits} round"),
        "years" => Say($"{digits} year"),
        "GPUs" => Say($"{digits} GPU"),
        _ => null,
    };

    /// <summary>The step in which a unit counts: "billion" of "EUR billion", "million" of "million users"; empty where it counts in none.</summary>
    public static string StepOf(string unit) => Parts(unit).Step;

    /// <summary>"EUR 138 billion", "5 million users"; the unit behind the digits where it counts in no such steps.</summary>
    private static string Counted(string digits, string unit) => Parts(unit) switch
    {
        ("million", true, var what) => Say($"{Currency(what)} {digits} million"),
        ("billion", true, var what) => Say($"{Currency(what)} {digits} billion"),
        ("trillion", true, var what) => Say($"{Currency(what)} {digits} trillion"),
        ("thousand", false, var what) => Say($"{digits} thousand {Of(what)}"),
        ("million", false, var what) => Say($"{digits} million {Of(what)}"),
        ("billion", false, var what) => Say($"{digits} billion {Of(what)}"),
        _ => $"{digits} {unit}",
    };

    /// <summary>The step in which a unit counts, whether it is a currency, and what is counted.</summary>
    private static (string Step, bool IsCurrency, string What) Parts(string unit)
    {
        var step = unit[(unit.LastIndexOf(' ') + 1)..];
        if (step is "thousand" or "million" or "billion" or "trillion" && step.Length < unit.Length)
        {
            var what = unit[..^(step.Length + 1)];
            return (step, what.Length == 3 && what.All(char.IsAsciiLetterUpper), what);
        }

        // "million users"
        var first = unit.Split(' ', 2);
        return first is ["thousand" or "million" or "billion", _] ? (first[0], false, first[1]) : ("", false, unit);
    }

    private static string Currency(string code) => code switch
    {
        "CNY" => SayAs("CNY", "currency"),
        "EUR" => SayAs("EUR", "currency"),
        "GBP" => SayAs("GBP", "currency"),
        "JPY" => SayAs("JPY", "currency"),
        "KRW" => SayAs("KRW", "currency"),
        "NOK" => SayAs("NOK", "currency"),
        "TWD" => SayAs("TWD", "currency"),
        _ => code,
    };
}
