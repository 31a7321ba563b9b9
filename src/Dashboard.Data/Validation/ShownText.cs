using System.Text;
using Dashboard.Evidence.Wording;

namespace Dashboard.Data.Validation;

/// <summary>Makes text from a file safe to stand in one line of a message: a pack may come from a stranger and end up in a terminal.</summary>
internal static class ShownText
{
    private const int Longest = 80;
    private const int LongestSentence = 500;

    /// <summary>The text in single quotes, cut at 80 characters, with control and format characters as escapes.</summary>
    public static string Quote(string text) => $"'{Of(text)}'";

    /// <summary>A sentence of our own that holds words of the file, cut at 500 characters.</summary>
    public static string Sentence(string text) => Of(text, LongestSentence);

    /// <summary>The text, cut at 80 characters, with control and format characters as escapes.</summary>
    public static string Of(string text) => Of(text, Longest);

    private static string Of(string text, int longest)
    {
        var shown = new StringBuilder(Math.Min(text.Length, longest) + 1);
        var taken = 0;
        foreach (var sign in TextCut.Characters(text))
        {
            taken += sign.EnumerateRunes().Count();
            if (taken > longest)
            {
                return $"{shown}{TextCut.Sign}";
            }

            foreach (var rune in sign.EnumerateRunes())
            {
                Append(shown, rune);
            }
        }

        return shown.ToString();
    }

    private static void Append(StringBuilder shown, Rune rune)
    {
        _ = rune.Value switch
        {
            '\n' => shown.Append("\\n"),
            '\r' => shown.Append("\\r"),
            '\t' => shown.Append("\\t"),
            _ when IsInvisible(rune) => shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
            _ => shown.Append(rune.ToString()),
        };
    }

    /// <summary>Format characters are in it because those that turn the direction of writing can make a message say something else.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || TextRule.Fault(rune.ToString()) is not null;
}
