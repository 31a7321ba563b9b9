using System.Globalization;
using System.Text;
using System.Xml;
using Dashboard.Evidence.Wording;

namespace Dashboard.Documents.Office;

/// <summary>Makes any text fit for an Office file: what XML cannot hold is left out, everything else is kept as it is.</summary>
public static class OfficeText
{
    /// <summary>What a cell holds at the most, in UTF-16 units: programs for sheets refuse the whole file else.</summary>
    private const int LongestCell = 32_767;

    /// <summary>The language of the file's texts, as Office files name it.</summary>
    public static string Language => Languages.Current == Evidence.Wording.Language.Zh ? "zh-CN" : "en-GB";

    /// <summary>The text in one line, without control characters and halves of characters.</summary>
    public static string Clean(string text) => Clean(text, keepsLines: false);

    private static string Clean(string text, bool keepsLines)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (keepsLines && rune.Value == '\n')
            {
                clean.Append('\n');
            }
            else if (rune.Value is '\t' or '\n' or '\r')
            {
                clean.Append(' ');
            }
            else if (rune.Value > 0xFFFF || (XmlConvert.IsXmlChar((char)rune.Value) && !Rune.IsControl(rune)))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    /// <summary>The text for the cell of a sheet with its line breaks, where <c>_x0041_</c> would be read as an A.</summary>
    public static string Cell(string text)
    {
        var cut = TextCut.Within(Clean(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), keepsLines: true), LongestCell);
        return cut.Contains("_x", StringComparison.Ordinal) ? Escaped(cut) : cut;
    }

    /// <summary>A number as files hold it.</summary>
    public static string Number(decimal value) => value.ToString("0.####################", CultureInfo.InvariantCulture);

    /// <summary>Whether the text begins in a script that is written from right to left.</summary>
    public static bool IsRightToLeft(string text) =>
        text.EnumerateRunes().FirstOrDefault(Rune.IsLetter).Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsEscape(text.AsSpan(at)))
            {
                escaped.Append("_x005F");
            }

            escaped.Append(text[at]);
        }

        return escaped.ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text is ['_', 'x', var one, var two, var three, var four, '_', ..] && char.IsAsciiHexDigit(one) && char.IsAsciiHexDigit(two) && char.IsAsciiHexDigit(three) && char.IsAsciiHexDigit(four);
}
