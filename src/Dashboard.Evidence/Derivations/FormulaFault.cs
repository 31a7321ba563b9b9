using System.Globalization;

namespace Dashboard.Evidence.Derivations;

/// <summary>The words for what is wrong with a formula. Each follows "the formula".</summary>
internal static class FormulaFault
{
    /// <summary>There is nothing.</summary>
    public const string Empty = "is empty";

    /// <summary>It breaks off.</summary>
    public const string BreaksOff = "ends where a number should stand";

    /// <summary>It is too long to be looked at.</summary>
    public static readonly string TooLong = string.Create(CultureInfo.InvariantCulture, $"is longer than {Formula.MostCharacters} characters");

    /// <summary>The result is larger than any amount may be.</summary>
    public static readonly string LargeResult = string.Create(CultureInfo.InvariantCulture, $"has a result beyond {AmountLimits.Most:#,0}, the largest number that is taken");

    /// <summary>Something else stands where a number should.</summary>
    public static string NoNumber(string sign, int place) => At($"has '{sign}' where a number should stand", place);

    /// <summary>Something stands behind a complete formula that does not go on with it.</summary>
    public static string NoOperator(string sign, int place) => At($"has '{sign}' where + − × ÷ ^ or % should stand", place);

    /// <summary>A parenthesis is opened and never closed.</summary>
    public static string NeverClosed(int place) => At("never closes the parenthesis", place);

    /// <summary>A parenthesis closes nothing.</summary>
    public static string NeverOpened(int place) => At("never opened the parenthesis that it closes", place);

    /// <summary>A number has more digits than can be kept.</summary>
    public static string TooManyDigits(int place) =>
        At(string.Create(CultureInfo.InvariantCulture, $"has more than {Formula.MostDigits} digits in the number"), place);

    /// <summary>The nesting is too deep.</summary>
    public static string TooDeep(int place) => At(string.Create(CultureInfo.InvariantCulture, $"is nested deeper than {Formula.MostDepth}"), place);

    /// <summary>A divisor is zero, or zero has a negative power.</summary>
    public static string DividesByZero(int place) => At("divides by zero", place);

    /// <summary>A result is too large.</summary>
    public static string TooLarge(int place) => At("becomes too large", place);

    /// <summary>A negative number has a power that is not whole.</summary>
    public static string NoRoot(int place) => At("takes a root of a negative number", place);

    private static string At(string what, int place) => string.Create(CultureInfo.InvariantCulture, $"{what} at character {place + 1}");
}
