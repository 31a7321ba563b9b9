using System.Globalization;
using System.Text;

namespace Dashboard.Documents.Reports;

/// <summary>Makes text that is text in Markdown too: nothing in it becomes a heading, a link, a list, markup, a formula or a mail address.</summary>
public static class MarkdownText
{
    private const string Signs = "\\`*_[]<>~|";

    /// <summary>The text, on one line.</summary>
    public static string Of(string text)
    {
        var line = OneLine(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var at = 0; at < line.Length; at++)
        {
            var sign = line[at];
            if (Signs.Contains(sign, StringComparison.Ordinal) || StartsBlock(line, at) || StartsLink(line, at) || IsFormula(line, at))
            {
                escaped.Append('\\');
            }

            escaped.Append(sign == '&' ? "&amp;" : sign);
        }

        return escaped.ToString();
    }

    /// <summary>An address, as a link that shows itself.</summary>
    public static string Of(Uri address) => $"<{address.AbsoluteUri}>";

    /// <summary>What makes a heading, a list or a rule at the start of a line: the text may stand there.</summary>
    private static bool StartsBlock(string line, int at) => line[at] switch
    {
        '#' or '+' or '-' or '=' or ':' => at == 0,
        '.' or ')' => at > 0 && (at + 1 == line.Length || line[at + 1] == ' ') && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };

    /// <summary>Some readers turn bare addresses into links.</summary>
    private static bool StartsLink(string line, int at) => line[at] switch
    {
        ':' => line.AsSpan(at).StartsWith("://"),
        '.' => at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        '@' => true,
        _ => false,
    };

    /// <summary>Some readers set what stands between two dollar signs as a formula; before a digit it is money.</summary>
    private static bool IsFormula(string line, int at) => line[at] == '$' && !(at + 1 < line.Length && char.IsAsciiDigit(line[at + 1]));

    private static string OneLine(string text) => string.Join(' ', new string([.. text.Select(sign => IsBreak(sign) ? ' ' : sign)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool IsBreak(char sign) => char.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
