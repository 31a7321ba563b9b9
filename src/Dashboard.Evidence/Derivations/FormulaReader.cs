using System.Globalization;
using System.Text;

namespace Dashboard.Evidence.Derivations;

/// <summary>Reads and evaluates one formula in one pass, from the loosest binding down. The first fault ends the reading.</summary>
/// <param name="text">The formula.</param>
internal sealed class FormulaReader(string text)
{
    private int place;
    private int depth;

    /// <summary>What is wrong; null where nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>The result; 0 where there is a fault.</summary>
    public decimal Read()
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Fail(FormulaFault.Empty);
        }

        var result = Sum();
        if (Fault is null && Next() is { } more)
        {
            return Fail(more == ')' ? FormulaFault.NeverOpened(place) : FormulaFault.NoOperator(Sign(), place));
        }

        return Fault is null ? result : 0;
    }

    private decimal Sum()
    {
        var result = Product();
        while (Next() is '+' or '-' or '−')
        {
            var (sign, at) = Take();
            var right = Product();
            result = Apply(at, () => sign == '+' ? result + right : result - right);
        }

        return result;
    }

    private decimal Product()
    {
        var result = Signed();
        while (Next() is '*' or '×' or '/' or '÷')
        {
            var (sign, at) = Take();
            var right = Signed();
            var divides = sign is '/' or '÷';
            if (divides && right == 0)
            {
                return Fail(FormulaFault.DividesByZero(at));
            }

            result = Apply(at, () => divides ? result / right : result * right);
        }

        return result;
    }

    private decimal Signed() => Next() switch
    {
        '-' or '−' => -Nested(Take().Place, Signed),
        '+' => Nested(Take().Place, Signed),
        _ => Power(),
    };

    private decimal Power()
    {
        var number = Percent();
        if (Next() != '^')
        {
            return number;
        }

        var at = Take().Place;
        var exponent = Nested(at, Signed);
        if (number == 0 && exponent < 0)
        {
            return Fail(FormulaFault.DividesByZero(at));
        }

        return number < 0 && !decimal.IsInteger(exponent) ? Fail(FormulaFault.NoRoot(at)) : Apply(at, () => FormulaPower.Of(number, exponent));
    }

    private decimal Percent()
    {
        var number = Primary();
        while (Next() == '%')
        {
            Take();
            number /= 100;
        }

        return number;
    }

    private decimal Primary()
    {
        var next = Next();
        if (next is { } digit && char.IsAsciiDigit(digit))
        {
            return Number();
        }

        if (next != '(')
        {
            return Fail(next is null ? FormulaFault.BreaksOff : FormulaFault.NoNumber(Sign(), place));
        }

        var at = Take().Place;
        var inside = Nested(at, Sum);
        if (Next() == ')')
        {
            Take();
            return inside;
        }

        return Fail(Next() is null ? FormulaFault.NeverClosed(at) : FormulaFault.NoOperator(Sign(), place));
    }

    private decimal Number()
    {
        var start = place;
        SkipDigits();
        if (place + 1 < text.Length && text[place] == '.' && char.IsAsciiDigit(text[place + 1]))
        {
            place++;
            SkipDigits();
        }

        var number = text.AsSpan(start..place);
        return number.Length - number.Count('.') > Formula.MostDigits
            ? Fail(FormulaFault.TooManyDigits(start))
            : decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private void SkipDigits()
    {
        while (place < text.Length && char.IsAsciiDigit(text[place]))
        {
            place++;
        }
    }

    private decimal Nested(int at, Func<decimal> read)
    {
        if (++depth > Formula.MostDepth)
        {
            return Fail(FormulaFault.TooDeep(at));
        }

        var result = read();
        depth--;
        return result;
    }

    private decimal Apply(int at, Func<decimal> operation)
    {
        try
        {
            return Fault is null ? operation() : 0;
        }
        catch (OverflowException)
        {
            return Fail(FormulaFault.TooLarge(at));
        }
    }

    /// <summary>The next character that is not blank; null at the end, and where a fault has ended the reading.</summary>
    private char? Next()
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]))
        {
            place++;
        }

        return Fault is null && place < text.Length ? text[place] : null;
    }

    private (char Sign, int Place) Take() => (text[place], place++);

    /// <summary>What stands here, whole where it takes two characters.</summary>
    private string Sign() => Rune.TryGetRuneAt(text, place, out var rune) ? rune.ToString() : "\uFFFD";

    /// <summary>Keeps the first fault: what follows it is only its consequence.</summary>
    private decimal Fail(string fault)
    {
        Fault ??= fault;
        return 0;
    }
}
