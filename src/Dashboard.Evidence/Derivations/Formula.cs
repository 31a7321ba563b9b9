using System.Diagnostics.CodeAnalysis;

namespace Dashboard.Evidence.Derivations;

/// <summary>
/// Evaluates what a pack writes as the formula of a derivation: decimal numbers with + − × ÷ ^, per cent and parentheses, e.g.
/// <c>64.6 ÷ (1 + 45 %)</c>; the ASCII signs - * / are taken as well. A pack may come from a stranger: no text makes it fail or take long.
/// </summary>
/// <remarks>
/// Powers bind before products, products before sums; <c>^</c> goes from right to left and before a sign (<c>-2^2</c> is −4), and <c>%</c> is a
/// hundredth of what it stands behind. Sums, products and whole powers are decimal, other powers have 15 digits.
/// </remarks>
public static class Formula
{
    /// <summary>The longest formula, in characters.</summary>
    public const int MostCharacters = 1_000;

    /// <summary>How deep parentheses, signs and powers may be nested.</summary>
    public const int MostDepth = 50;

    /// <summary>More digits in a number than these would be rounded in silence.</summary>
    public const int MostDigits = 28;

    /// <summary>Evaluates a formula. Its result goes no further than an amount may: what is computed from it holds as well.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="result">The result; 0 where there is none.</param>
    /// <param name="fault">What is wrong and where, to follow "the formula": <c>divides by zero at character 5</c>. Characters count from 1.</param>
    /// <returns>Whether there is a result.</returns>
    public static bool TryEvaluate(string text, out decimal result, [NotNullWhen(false)] out string? fault)
    {
        if (text.Length > MostCharacters)
        {
            (result, fault) = (0, FormulaFault.TooLong);
            return false;
        }

        var reader = new FormulaReader(text);
        result = reader.Read();
        fault = reader.Fault ?? (Math.Abs(result) > AmountLimits.Most ? FormulaFault.LargeResult : null);
        return fault is null;
    }
}
