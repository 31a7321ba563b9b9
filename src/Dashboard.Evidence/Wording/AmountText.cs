using System.Globalization;

namespace Dashboard.Evidence.Wording;

/// <summary>The one place where amounts become text that people read.</summary>
public static class AmountText
{
    /// <summary>In full, with hedge and unit: "nearly $2 billion", "$91–93 billion", "up to $72 billion", "4 of 5 stars".</summary>
    public static string Of(Amount amount, string? qualifier = null) => Hedge(amount, qualifier) + WithUnit(Digits(amount), amount.Unit);

    /// <summary>Like <see cref="Of"/>, with every decimal that the claim has: "$131.819 billion".</summary>
    public static string InFull(Amount amount, string? qualifier = null) => Hedge(amount, qualifier) + WithUnit(Digits(amount, Full), amount.Unit);

    /// <summary>A result before it is rounded: up to six decimals, and a sign where more follow: "$44.551724… billion".</summary>
    public static string Unrounded(Amount amount) => Hedge(amount, null) + WithUnit(Digits(amount, SixDecimals), amount.Unit);

    /// <summary>Short, for a label where the unit stands in the subtitle: "64.6", "91–93", "≤ 72".</summary>
    public static string Brief(Amount amount) =>
        amount.Value is not null || amount.IsRange ? Digits(amount) : (amount.High is null ? "≥ " : "≤ ") + Digits(amount);

    /// <summary>A number with thousands commas and up to two decimals: "1,533", "64.6".</summary>
    public static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A number with thousands commas and every decimal that it has: "131.819".</summary>
    public static string Full(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>The number, range or bound without its unit and with every decimal: "91–93", "≤ 72".</summary>
    public static string BriefInFull(Amount amount) =>
        amount.Value is not null || amount.IsRange ? Digits(amount, Full) : (amount.High is null ? "≥ " : "≤ ") + Digits(amount, Full);

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

    private static string Digits(Amount amount) => Digits(amount, Number);

    private static string Digits(Amount amount, Func<decimal, string> number) =>
        amount.IsRange ? $"{number(amount.Low!.Value)}–{number(amount.High!.Value)}" : number(amount.Least ?? amount.Most ?? 0);

    private static string SixDecimals(decimal value) => Math.Truncate(value * 1_000_000) / 1_000_000 is var cut && cut == value ? Full(value) : Full(cut) + "…";

    private static string Hedge(Amount amount, string? qualifier) => qualifier is not null
        ? qualifier + " "
        : amount switch
        {
            { Value: not null } or { IsRange: true } => "",
            { High: not null } => "up to ",
            _ => "at least ",
        };
}
