using System.Globalization;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>Counts with their noun.</summary>
public static class CountText
{
    /// <summary>"no source", "1 source", "2 sources". In another language the entry <c>noun [counted]</c> says it with the count.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for several; null adds an s.</param>
    public static string Of(int count, string one, string? many = null) => count switch
    {
        _ when Languages.Current != Language.En && Translation.Find($"{one} [counted]") is { } said => string.Format(CultureInfo.InvariantCulture, said, AmountText.Number(count)),
        0 => $"no {one}",
        1 => $"1 {one}",
        _ => $"{AmountText.Number(count)} {many ?? one + "s"}",
    };

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Join(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => Say($"{string.Join(SayAs(", ", "list"), words.SkipLast(1).Select(Isolated.Of))} and {words[^1]}"),
    };

    /// <summary>The words as the beginning of a sentence.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"two", "three", … "ten"; digits above, and in a language that counts with digits.</summary>
    public static string Word(int count) => count switch
    {
        _ when Languages.Current != Language.En => AmountText.Number(count),
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        10 => "ten",
        _ => AmountText.Number(count),
    };
}
