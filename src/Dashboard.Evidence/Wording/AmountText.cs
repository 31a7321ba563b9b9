using System.Globalization;

namespace Dashboard.Evidence.Wording;

/// <summary>The one place where amounts become text that people read.</summary>
public static class AmountText
{
    /// <summary>In full, with hedge and unit: "nearly $2 billion", "$91–93 billion", "up to $72 billion", "4 of 5 stars".</summary>
    public static string Of(Amount amount, string? qualifier = null) => Hedge(amount, qualifier) + WithUnit(Digits(amount), amount.Unit);

    /// <summary>Short, for a label where the unit stands in the subtitle: "64.6", "91–93", "≤ 72".</summary>
    public static string Brief(Amount amount) =>
        amount.Value is not null || amount.IsRange ? Digits(amount) : (amount.High is null ? "≥ " : "≤ ") + Digits(amount);

    /// <summary>A number with thousands commas and up to two decimals: "1,533", "64.6".</summary>
    public static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>The digits with their unit: "$64.6 billion", "45 %".</summary>
    public static string WithUnit(string digits, string unit) => unit switch
    {
        UnitScale.UsdMillion => $"${digits} million",
        UnitScale.UsdBillion => $"${digits} billion",
        UnitScale.UsdTrillion => $"${digits} trillion",
        "%" => $"{digits} %",
        "stars" => $"{digits} of 5 stars",
        "year" => digits,
        _ => $"{digits} {unit}",
    };

    private static string Digits(Amount amount) =>
        amount.IsRange ? $"{Number(amount.Low!.Value)}–{Number(amount.High!.Value)}" : Number(amount.Least ?? amount.Most ?? 0);

    private static string Hedge(Amount amount, string? qualifier) => qualifier is not null
        ? qualifier + " "
        : amount switch
        {
            { Value: not null } or { IsRange: true } => "",
            { High: not null } => "up to ",
            _ => "at least ",
        };
}
