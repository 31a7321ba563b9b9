using System.Text;
using Dashboard.Evidence.Wording;

namespace Dashboard.Charts.Drawing;

/// <summary>Breaks text into lines: between words, between the signs of scripts that are written without blanks, and within a word that is wider than the room.</summary>
internal static class TextFolding
{
    // closing marks begin no line, opening ones end none; the signs of findings belong to the label that they end
    private const string Closing = "。，、；：？！）》】」』〉”’…—·%‰)]}.,;:!?▲△";
    private const string Opening = "（《【「『〈“‘([{$¥≤≥+−";

    // a no-break space is none of them
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    /// <summary>The lines; what does not fit into the most lines that may be is cut, with an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, double room, int most, Func<string, double> width)
    {
        var lines = Fold(text, room, width);
        if (lines.Count <= most)
        {
            return lines.Count > 1 ? Balanced(lines, text, room, width) : lines;
        }

        var kept = lines.Take(most).ToList();
        kept[^1] = Shorten(kept[^1] + (IsParted(kept[^1], lines[most]) ? " " : "") + lines[most], room, width, cut: true);
        return kept;
    }

    /// <summary>The text, cut to the room.</summary>
    public static string Shorten(string line, double room, Func<string, double> width, bool cut = false)
    {
        if (!cut && width(line) <= room)
        {
            return line;
        }

        var signs = TextCut.Characters(line).ToList();
        while (signs.Count > 1 && width(string.Concat(signs).TrimEnd() + TextCut.Sign) > room)
        {
            signs.RemoveAt(signs.Count - 1);
        }

        return string.Concat(signs).TrimEnd() + TextCut.Sign;
    }

    /// <summary>As many lines, but no lonely last word.</summary>
    private static List<string> Balanced(List<string> lines, string text, double room, Func<string, double> width)
    {
        if (width(lines[^1]) > room * .55)
        {
            return lines;
        }

        var other = Fold(text, lines.Max(width) * .9, width);
        return other.Count == lines.Count ? other : lines;
    }

    private static List<string> Fold(string text, double room, Func<string, double> width)
    {
        var lines = new List<string>();
        foreach (var (piece, joined) in Pieces(text, room, width))
        {
            var longer = lines.Count == 0 ? piece : lines[^1] + (joined ? "" : " ") + piece;
            if (lines.Count > 0 && width(longer) <= room)
            {
                lines[^1] = longer;
            }
            else
            {
                lines.Add(piece);
            }
        }

        return lines;
    }

    private static IEnumerable<(string Piece, bool Joined)> Pieces(string text, double room, Func<string, double> width)
    {
        foreach (var word in text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (width(word) <= room && !word.EnumerateRunes().Any(TextWidth.IsWide))
            {
                yield return (word, false);
                continue;
            }

            var (run, joined) = (new StringBuilder(), false);
            foreach (var sign in TextCut.Characters(word))
            {
                if (run.Length > 0 && (MayBreak(Last(run.ToString()), First(sign)) || width(run + sign) > room))
                {
                    yield return (run.ToString(), joined);
                    (joined, _) = (true, run.Clear());
                }

                run.Append(sign);
            }

            yield return (run.ToString(), joined);
        }
    }

    /// <summary>Whether a line may end between two signs that no blank parts.</summary>
    private static bool MayBreak(Rune before, Rune after) =>
        (TextWidth.IsWide(before) || TextWidth.IsWide(after)) && !IsOneOf(Opening, before) && !IsOneOf(Closing, after);

    private static bool IsOneOf(string signs, Rune rune) => rune.IsBmp && signs.Contains((char)rune.Value, StringComparison.Ordinal);

    /// <summary>Whether a blank stood between two lines, as it does between words.</summary>
    private static bool IsParted(string line, string next) => !TextWidth.IsWide(Last(line)) && !TextWidth.IsWide(First(next));

    private static Rune First(string text) => Rune.TryGetRuneAt(text, 0, out var first) ? first : Rune.ReplacementChar;

    private static Rune Last(string text) => Rune.DecodeLastFromUtf16(text, out var last, out _) == System.Buffers.OperationStatus.Done ? last : Rune.ReplacementChar;
}
