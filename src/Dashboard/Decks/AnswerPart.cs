using System.Globalization;
using System.Text;

namespace Dashboard.Decks;

/// <summary>
/// An answer as a part of a deck that is made on the spot: the chart that shows it, if any, a colon, and the question in letters that an address and a comma
/// list can hold: <c>capex:What_was_Amazon~27s_capex_in_2025~3f</c>.
/// </summary>
/// <param name="Chart">The slug of the chart; empty for an answer in words alone.</param>
/// <param name="Question">The question.</param>
public sealed record AnswerPart(string Chart, string Question)
{
    /// <summary>The longest question that becomes a slide: the address of a deck holds several.</summary>
    public const int LongestQuestion = 300;

    private const char Escape = '~';
    private const char Blank = '_';

    /// <summary>The part as it stands in the id of a deck.</summary>
    public string Id => $"{Chart}:{string.Concat(Encoding.UTF8.GetBytes(Question.Trim()).Select(Written))}";

    /// <summary>Whether the question can be a part of a deck.</summary>
    public static bool Takes(string question) => !string.IsNullOrWhiteSpace(question) && question.Trim().Length <= LongestQuestion;

    /// <summary>The part of a deck's id; null where it is no answer, or none that was written here.</summary>
    public static AnswerPart? Read(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || Bytes(part[(colon + 1)..]) is not { } bytes)
        {
            return null;
        }

        var question = Encoding.UTF8.GetString(bytes);
        return Takes(question) ? new(part[..colon], question) : null;
    }

    private static string Written(byte letter) => letter switch
    {
        (byte)' ' => Blank.ToString(),
        _ when char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'-' or (byte)'.' => ((char)letter).ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Escape}{letter:x2}"),
    };

    private static byte[]? Bytes(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != Escape)
            {
                if (text[at] != Blank && !char.IsAsciiLetterOrDigit(text[at]) && text[at] is not ('-' or '.'))
                {
                    return null;
                }

                bytes.Add((byte)(text[at] == Blank ? ' ' : text[at]));
            }
            else if (at + 2 < text.Length && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var letter))
            {
                bytes.Add(letter);
                at += 2;
            }
            else
            {
                return null;
            }
        }

        return [.. bytes];
    }
}
