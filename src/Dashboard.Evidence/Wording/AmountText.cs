using System.Globalization;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The one place where amounts become text that people read.</summary>
public static class AmountText
{
    private const decimal Thousandth = .001m;
    private const string Million = " million";
    private const string Billion = " billion";

    // from here on "$122,000 million" is "$122 billion"
    private const decimal Large = 10_000;

    /// <summary>In full, with hedge and unit: "nearly $2 billion", "$91–93 billion", "up to $72 billion", "4 of 5 stars".</summary>
    public static string Of(Amount amount, string? qualifier = null) => Hedge(amount, qualifier) + (Steps(amount).Factor is 1 or Thousandth ? WithUnit(InSteps(amount, null), Number) : WithUnit(InSteps(amount, 2), Full));

    /// <summary>The words of a sum of money where there is little room: "$316.67 bn".</summary>
    public static string Abbreviated(string text) => text.Replace(" trillion", " tn", StringComparison.Ordinal).Replace(Billion, " bn", StringComparison.Ordinal).Replace(Million, " m", StringComparison.Ordinal);

    /// <summary>Like <see cref="Of"/>, with every decimal that the claim has: "$131.819 billion".</summary>
    public static string InFull(Amount amount, string? qualifier = null) => Hedge(amount, qualifier) + WithUnit(InSteps(amount, null), Full);

    /// <summary>A result before it is rounded: up to six decimals, and a sign where more follow: "$44.551724… billion".</summary>
    public static string Unrounded(Amount amount) => Hedge(amount, null) + WithUnit(InSteps(amount, null), SixDecimals);

    /// <summary>Short, for a label whose unit stands elsewhere, as <see cref="UnitText.Of"/> words it: "64.6", "91–93", "≤ 72".</summary>
    public static string Brief(Amount amount) => Brief(amount, null);

    /// <summary>The same, with the sign for the word that stands before a number: "≈ 90", "&gt; 1,200".</summary>
    public static string Brief(Amount amount, string? qualifier) =>
        amount.Value is not null && AmountBounds.SignOf(qualifier) is { Length: > 0 } sign ? $"{sign} {Stepped(amount)}"
        : amount.Value is not null || amount.IsRange ? Stepped(amount) : (amount.High is null ? "≥ " : "≤ ") + Stepped(amount);

    /// <summary>The same of a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit.</param>
    public static string Brief(decimal value, string unit) => Brief(new Amount(value, null, null, unit));

    /// <summary>A number with thousands commas and up to two decimals, or two digits where these stand behind them: "1,533", "64.6", "0.004", "−3".</summary>
    public static string Number(decimal value) => Full(Rounding.To(value, 2));

    /// <summary>A number with thousands commas and every decimal that it has, up to twelve: "131.819".</summary>
    public static string Full(decimal value) => Signed(Rounding.To(value, 12).ToString("#,0.############################", CultureInfo.InvariantCulture));

    /// <summary>A number with thousands commas and so many decimals, zeros included: "0.50", "−2,500".</summary>
    public static string Fixed(decimal value, int decimals) => Signed(value.ToString($"N{decimals.ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture));

    /// <summary>The number, range or bound without its unit and with every decimal: "91–93", "≤ 72".</summary>
    public static string BriefInFull(Amount amount) =>
        amount.Value is not null || amount.IsRange ? Digits(amount, Full) : (amount.High is null ? "≥ " : "≤ ") + Digits(amount, Full);

    /// <summary>A number of a calculation whose terms stand beside amounts in full: in the steps by which the reader's language counts these, "646" beside 646 亿美元.</summary>
    /// <param name="value">The number, in the unit of <paramref name="beside"/>.</param>
    /// <param name="beside">The amount that the calculation gives, or one of its terms.</param>
    public static string Term(decimal value, Amount beside) => Full(value * Steps(beside).Factor);

    /// <summary>A value, range or bound of a calculation, in the steps by which the reader's language counts it.</summary>
    public static string Term(Amount amount) => BriefInFull(InSteps(amount, null));

    /// <summary>The same of one of several amounts in one unit: in one step for all of them, however large each is, so that what the calculation says comes out.</summary>
    public static string TermAlike(Amount amount) => BriefInFull(CommonStep.Of(amount.Unit).Times(amount));

    /// <summary>The same of a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit.</param>
    public static string TermAlike(decimal value, string unit) => Full(CommonStep.Of(unit).Times(value));

    /// <summary>Where a range begins below zero, a dash between its ends would be taken for a sign, and each end has its unit: "−$5 billion to $5 billion".</summary>
    private static string WithUnit(Amount amount, Func<decimal, string> number) => amount is { IsRange: true, Low: < 0 and { } low, High: { } high }
        ? Say($"{UnitText.With(number(low), amount.Unit)} to {UnitText.With(number(high), amount.Unit)}")
        : UnitText.With(Digits(amount, number), amount.Unit);

    private static Amount InSteps(Amount amount, int? decimals)
    {
        var (factor, unit) = Steps(amount);
        return factor == 1 ? amount : new(Stepped(amount.Value), Stepped(amount.Low), Stepped(amount.High), unit);

        decimal? Stepped(decimal? number) => (decimals is { } kept && number is { } value ? Rounding.To(value, kept) : number) * factor;
    }

    /// <summary>Very many of one step are fewer of the next one. Chinese counts by ten thousand and by a hundred million where English counts by the million and the billion.</summary>
    private static (decimal Factor, string Unit) Steps(Amount amount)
    {
        var (step, unit) = (UnitText.StepOf(amount.Unit), amount.Unit);
        var (least, most) = (Math.Abs(amount.Least ?? amount.Most ?? 0), Math.Abs(amount.Most ?? amount.Least ?? 0));
        return (Languages.Current, step) switch
        {
            (Language.Zh, "billion") => (10, unit),
            (Language.Zh, "million") => most >= 100 ? (.01m, In("billion")) : (100, unit),
            (Language.Zh, "thousand") when most >= 10 => (.1m, In("million")),
            (Language.En, "million") when least >= Large => (Thousandth, In("billion")),
            (Language.En, "billion") when least >= Large => (Thousandth, In("trillion")),
            _ => (1, unit),
        };

        string In(string other) => unit.Replace(step, other, StringComparison.Ordinal);
    }

    /// <summary>Rounded as <see cref="Number"/> rounds, in the unit of the amount, and then in the step of its unit.</summary>
    private static string Stepped(Amount amount) => CommonStep.Of(amount.Unit) is { Factor: not 1 } step ? Digits(amount, number => Full(step.Times(Rounding.To(number, 2)))) : Digits(amount, Number);

    private static string Digits(Amount amount, Func<decimal, string> number) =>
        !amount.IsRange ? number(amount.Least ?? amount.Most ?? 0)
        : amount.Low < 0 ? Say($"{number(amount.Low.Value)} to {number(amount.High!.Value)}")
        : $"{number(amount.Low!.Value)}–{number(amount.High!.Value)}";

    private static string SixDecimals(decimal value) => (value - (value % 0.000_001m)) switch
    {
        var cut when cut == value => Full(value),
        0 => Full(Rounding.To(value, 6)) + "…",
        var cut => Full(cut) + "…",
    };

    /// <summary>A true minus sign, as wide as the plus.</summary>
    private static string Signed(string digits) => digits.Replace('-', '−');

    private static string Hedge(Amount amount, string? qualifier) => qualifier is not null
        ? HedgeText.Of(qualifier) + " "
        : amount switch
        {
            { Value: not null } or { IsRange: true } => "",
            { High: not null } => Say("up to "),
            _ => Say("at least "),
        };
}
