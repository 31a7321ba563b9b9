using System.Globalization;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Evidence.Derivations;

public class FormulaTests
{
    [Theory]
    [InlineData("1.1 + 0.433", "1.533")]
    [InlineData("2000 - 433", "1567")]
    [InlineData("2000 − 433", "1567")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("2 + 3 * 4", "14")]
    [InlineData("(2 + 3) × 4", "20")]
    [InlineData("100 / 10 / 2", "5")]
    [InlineData("10 ÷ 4 - 1 - 1", "0.5")]
    [InlineData("45 %", "0.45")]
    [InlineData("58 * (1 + 45%)", "84.1")]
    [InlineData("200 * 10%", "20")]
    [InlineData("2 ^ 3 ^ 2", "512")]
    [InlineData("2 ^ -1", "0.5")]
    [InlineData("-2 ^ 2", "-4")]
    [InlineData("(-2) ^ 2", "4")]
    [InlineData("9 ^ 50 %", "3")]
    [InlineData("0 ^ 0", "1")]
    [InlineData("- 3 + + 5", "2")]
    [InlineData("3 * -2", "-6")]
    [InlineData("7", "7")]
    [InlineData("\t( ( 7 ) )\u00a0", "7")]
    [InlineData("0.000000000000000000000000001 * 10", "0.00000000000000000000000001")]
    public void TryEvaluate_Formula_IsItsValue(string text, string expected)
    {
        Assert.True(Formula.TryEvaluate(text, out var result, out var fault), fault);
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), result);
        Assert.Null(fault);
    }

    [Theory]
    [InlineData("64.6 ÷ (1 + 45 %)", "44.552")]
    [InlineData("((125.8 ÷ 12.8)^(1 ÷ 10) − 1) * 100", "25.674")]
    [InlineData("(64.551 / 44.477 - 1) * 100", "45.133")]
    [InlineData("1 / 3 * 3", "1")]
    public void TryEvaluate_FormulaThatNeverEnds_IsItsValueRounded(string text, string expected)
    {
        Assert.True(Formula.TryEvaluate(text, out var result, out _));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Math.Round(result, 3));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \t", "is empty")]
    [InlineData("1 +", "ends where a number should stand")]
    [InlineData("(", "ends where a number should stand")]
    [InlineData("2 ^", "ends where a number should stand")]
    [InlineData("a / b - 1", "has 'a' where a number should stand at character 1")]
    [InlineData("1 + Series B", "has 'S' where a number should stand at character 5")]
    [InlineData("1 * / 2", "has '/' where a number should stand at character 5")]
    [InlineData(".5", "has '.' where a number should stand at character 1")]
    [InlineData("% 5", "has '%' where a number should stand at character 1")]
    [InlineData("()", "has ')' where a number should stand at character 2")]
    [InlineData("1 + 😀", "has '😀' where a number should stand at character 5")]
    [InlineData("1,100 + 433", "has ',' where + − × ÷ ^ or % should stand at character 2")]
    [InlineData("1.", "has '.' where + − × ÷ ^ or % should stand at character 2")]
    [InlineData("1.2.3", "has '.' where + − × ÷ ^ or % should stand at character 4")]
    [InlineData("2 3", "has '3' where + − × ÷ ^ or % should stand at character 3")]
    [InlineData("2(3)", "has '(' where + − × ÷ ^ or % should stand at character 2")]
    [InlineData("1e3", "has 'e' where + − × ÷ ^ or % should stand at character 2")]
    [InlineData("1 = 1", "has '=' where + − × ÷ ^ or % should stand at character 3")]
    [InlineData("(2 3)", "has '3' where + − × ÷ ^ or % should stand at character 4")]
    [InlineData("٣ + 1", "has '٣' where a number should stand at character 1")]
    [InlineData("4 * (1 + 2", "never closes the parenthesis at character 5")]
    [InlineData("1 + 2)", "never opened the parenthesis that it closes at character 6")]
    [InlineData("1 / 0", "divides by zero at character 3")]
    [InlineData("5 ÷ (2 - 2)", "divides by zero at character 3")]
    [InlineData("0 ^ -1", "divides by zero at character 3")]
    [InlineData("1 / 0 + x", "divides by zero at character 3")]
    [InlineData("10 ^ 28 * 10", "becomes too large at character 9")]
    [InlineData("10 ^ 29", "becomes too large at character 4")]
    [InlineData("99 ^ 9999", "becomes too large at character 4")]
    [InlineData("79228162514264337593543950 * 1000 + 1000 ^ 9", "becomes too large at character 35")]
    [InlineData("(1 - 2) ^ 0.5", "takes a root of a negative number at character 9")]
    [InlineData("2 + 12345678901234567890123456789", "has more than 28 digits in the number at character 5")]
    [InlineData("0.1234567890123456789012345678", "has more than 28 digits in the number at character 1")]
    public void TryEvaluate_FaultyFormula_SaysWhatIsWrongAndWhere(string text, string expected)
    {
        Assert.False(Formula.TryEvaluate(text, out var result, out var fault));
        Assert.Equal(expected, fault);
        Assert.Equal(0, result);
    }

    [Fact]
    public void TryEvaluate_AsDeepAsAllowed_IsEvaluated()
    {
        Assert.True(Formula.TryEvaluate(Nested(Formula.MostDepth), out var result, out _));
        Assert.Equal(1, result);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("2^")]
    public void TryEvaluate_Deeper_SaysWhere(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, Formula.MostDepth + 1)) + "1";

        Assert.False(Formula.TryEvaluate(text, out _, out var fault));
        Assert.StartsWith("is nested deeper than 50 at character ", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void TryEvaluate_OneCharacterTooMany_IsRefused()
    {
        var text = new string('1', 1).PadRight(Formula.MostCharacters);

        Assert.True(Formula.TryEvaluate(text, out _, out _));
        Assert.False(Formula.TryEvaluate(text + " ", out _, out var fault));
        Assert.Equal("is longer than 1000 characters", fault);
    }

    /// <summary>Pieces of formulas in any order: a text may be refused, but nothing is thrown and every refusal says why.</summary>
    [Fact]
    public void TryEvaluate_AnyPieces_GivesAResultOrAReason()
    {
        string[] pieces = ["1", "0", "2.5", "+", "-", "−", "*", "/", "÷", "^", "%", "(", ")", " ", ".", "x", "9999999999999999999999999999", "\ud83d", "\0"];
        var random = new Random(20261122);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(random.GetItems(pieces, random.Next(1, 15)));

            Assert.Equal(Formula.TryEvaluate(text, out _, out var fault), fault is null);
        }
    }

    private static string Nested(int depth) => $"{new string('(', depth)}1{new string(')', depth)}";
}

[InCulture("de-DE")]
public class FormulaInGermanTests : FormulaTests;
