using System.Globalization;
using System.Text;

namespace Dashboard.Evidence.Wording;

/// <summary>
/// The one place where text is cut. It never parts what is read as one character, the grapheme cluster of Unicode (UAX 29): no half of a surrogate pair, no letter
/// without its accents, no emoji of a family out of it, no half of a flag.
/// </summary>
public static class TextCut
{
    /// <summary>What says that something was cut off.</summary>
    public const string Sign = "…";

    /// <summary>The text; a longer one is cut and ends with "…".</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many UTF-16 units may be kept; the sign comes on top.</param>
    public static string To(string text, int most) => text.Length <= most ? text : Start(text, most).TrimEnd() + Sign;

    /// <summary>The text; a longer one is cut and ends with "…", which counts as well.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many UTF-16 units there may be; at least one.</param>
    public static string Within(string text, int most) => text.Length <= most ? text : Start(text, most - Sign.Length) + Sign;

    /// <summary>The beginning of the text in whole characters; all of it where it is no longer.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many UTF-16 units there may be.</param>
    public static string Start(string text, int most) => text.Length <= most ? text : text[..Place(text, most)];

    /// <summary>The characters as a reader counts them, one after the other.</summary>
    public static IEnumerable<string> Characters(string text)
    {
        for (int at = 0, length; at < text.Length; at += length)
        {
            length = StringInfo.GetNextTextElementLength(text, at);
            yield return text[at..(at + length)];
        }
    }

    private static int Place(string text, int most)
    {
        var at = 0;
        for (int length; at < text.Length && at + (length = StringInfo.GetNextTextElementLength(text, at)) <= most; at += length)
        {
        }

        // one letter under thousands of accents: whole code points then
        return at > 0 || most <= 0 ? at : CodePoints(text, most);
    }

    private static int CodePoints(string text, int most)
    {
        var at = 0;
        while (Rune.DecodeFromUtf16(text.AsSpan(at), out _, out var length) is var status && at + length <= most && length > 0 && status is not System.Buffers.OperationStatus.NeedMoreData)
        {
            at += length;
        }

        return at;
    }
}
