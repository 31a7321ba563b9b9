using System.Globalization;
using System.Text;

namespace Dashboard.Evidence.Wording;

/// <summary>Fills words into a Chinese text: with a space where Chinese characters meet Latin letters or digits, and without one where they meet each other.</summary>
internal static class Filling
{
    /// <summary>The text with its values in place of <c>{0}</c>, <c>{1}</c> …</summary>
    /// <param name="text">The text, with doubled braces where one is meant.</param>
    /// <param name="values">What is filled in.</param>
    public static string Of(string text, ReadOnlySpan<object?> values)
    {
        var filled = new StringBuilder(text.Length * 2);
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('{' or '}'))
            {
                continue;
            }

            Join(filled, text.AsSpan(start..at));
            if (text[at] == '}' || text[at + 1] == '{')
            {
                filled.Append(text[at++]);
                start = at + 1;
                continue;
            }

            var end = text.IndexOf('}', at);
            Join(filled, Convert.ToString(values[int.Parse(text.AsSpan(at + 1, end - at - 1), NumberStyles.None, CultureInfo.InvariantCulture)], CultureInfo.InvariantCulture));
            (start, at) = (end + 1, end);
        }

        Join(filled, text.AsSpan(start));
        return filled.ToString();
    }

    private static void Join(StringBuilder filled, ReadOnlySpan<char> piece)
    {
        if (filled.Length > 0 && piece.Length > 0)
        {
            if (filled[^1] == ' ' && filled.Length > 1 && IsHan(filled[^2]) && IsHan(piece[0]))
            {
                filled.Length--;
            }
            else if (piece[0] == ' ' && piece.Length > 1 && IsHan(filled[^1]) && IsHan(piece[1]))
            {
                piece = piece[1..];
            }
            else if ((IsHan(filled[^1]) && (IsLatin(piece[0]) || piece[0] is '[' or '$' or '≤' or '≥')) || ((IsLatin(filled[^1]) || filled[^1] is ']' or '%') && IsHan(piece[0])))
            {
                filled.Append(' ');
            }
        }

        filled.Append(piece);
    }

    private static bool IsHan(char sign) => sign is >= '\u4e00' and <= '\u9fff';

    private static bool IsLatin(char sign) => sign < '\u2000' && char.IsLetterOrDigit(sign);
}
