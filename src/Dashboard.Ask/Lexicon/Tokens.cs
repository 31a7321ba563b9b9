using System.Globalization;
using System.Text;

namespace Dashboard.Ask.Lexicon;

/// <summary>
/// Takes a question, or a phrase of the vocabulary, apart. Letters and digits part (<c>FY2025</c> is <c>fy</c> and <c>2025</c>), <c>1,533.5</c> is one number,
/// each Chinese sign is a word. Half of a pair of surrogates stands for nothing.
/// </summary>
public static class Tokens
{
    private const decimal Thousand = 1000;
    private const decimal MostInThousands = 100_000;

    // what is filed and has such a name: 10-K, 8-K
    private static readonly string[] Forms = ["8", "10"];

    /// <summary>The words of the text, as they are looked up.</summary>
    public static IReadOnlyList<Token> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Token>();
        var (joined, dashed, parted, isOpened, isPaused) = (false, false, false, false, false);
        for (var at = 0; at < text.Length;)
        {
            var kind = KindAt(text, at, out var length);
            if (kind == Sort.None)
            {
                dashed = found.Count > 0 && (text[at] is '-' or '–' || (dashed && text[at] is ' '));
                joined = found.Count > 0 && text[at] is '-' or '–' or '—' or '−' or '~' or '～' or '/';
                isOpened |= text[at] is '（' or '(';
                // "Grid Strategies' tally"
                if (found.Count > 0 && at > 0 && at + 1 < text.Length && (text[at] is '\'' or '’') && text[at - 1] is 's' && text[at + 1] is ' ')
                {
                    found[^1] = found[^1] with { IsPossessive = true };
                }

                parted |= found.Count > 0 && text[at] is ',' or ';' or ':' or '.' or '!' or '?' or '，' or '、' or '；' or '：' or '。' or '！' or '？';
                parted |= found.Count > 0 && IsPause(text, at);
                isPaused |= found.Count > 0 && text[at] is '，' or '；' or '。';
                if (found is [.., { Text.Length: > 1 }] && (text[at] is '。' or '！' || (text[at] is '.' or '!' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])))))
                {
                    found[^1] = found[^1] with { IsTold = true };
                }

                // "Q1+Q2", "Microsoft + Amazon"
                if (text[at] is '+' && found.Count > 0 && at + 1 < text.Length && char.IsWhiteSpace(text[at - 1]) == char.IsWhiteSpace(text[at + 1]) && text.AsSpan(at + 1).TrimStart() is [var behind, ..] && char.IsAsciiLetter(behind))
                {
                    found.Add(new("plus", "+", false));
                }

                // "24 → 25", "Jul 25 -> May 26"
                if (found.Count > 0 && (text[at] is '→' || (text[at] is '>' && text[at - 1] is '-')))
                {
                    found.Add(new("to", "→", false));
                    joined = dashed = parted = false;
                }

                at += length;
                continue;
            }

            var end = kind is Sort.Sign ? at + length : EndOf(text, at, kind);
            // what stands behind an apostrophe is no word: Nscale's
            if (!(kind == Sort.Word && end - at == 1 && at > 0 && text[at - 1] is '\'' or '’'))
            {
                Add(found, kind == Sort.Word ? OfInitials(text[at..end]) : text[at..end], kind, joined, parted, kind == Sort.Number && at > 0 && char.IsAsciiLetter(text[at - 1]), at > 0 && text[at - 1] is '$' or '€' or '£' or '¥' or '￥');
                if (kind == Sort.Number && found.Count > 0 && Written(text, at, end) is { } meant)
                {
                    found[^1] = found[^1] with { Text = meant };
                    end += IsInThousands(text, end) ? 1 : 0;
                }

                if (found.Count > 0)
                {
                    found[^1] = found[^1] with { IsBracketed = isOpened, IsDashed = dashed && !joined, IsPaused = isPaused, IsBehindNumber = IsOfNumber(text, at, end) };
                }

                (parted, isOpened, isPaused) = (false, false, false);
            }
            else if (found.Count > 0)
            {
                found[^1] = found[^1] with { IsPossessive = true };
            }

            (at, joined, dashed) = (end, false, false);
        }

        return found;
    }

    /// <summary>"EPRIs forecast", "GPUs": initials without the letter behind them.</summary>
    private static string OfInitials(string word) => word.Length > 2 && word[^1] == 's' && word.AsSpan(0, word.Length - 1).IndexOfAnyExceptInRange('A', 'Z') < 0 ? word[..^1] : word;

    /// <summary>"From ’24 to ’28", "200k GPUs": a year by its last digits behind an apostrophe, and a number in thousands; null where it is neither.</summary>
    private static string? Written(string text, int at, int end)
    {
        var said = text[at..end];
        var isYear = said.Length == 2 && at > 0 && text[at - 1] is '\'' or '’' && (end == text.Length || !char.IsLetter(text[end])) && (said[0] is >= '0' and <= '4' or '9');
        return isYear ? (said[0] == '9' ? "19" : "20") + said
            : IsInThousands(text, end) && !Forms.Contains(said) && decimal.TryParse(said.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < MostInThousands
                ? (number * Thousand).ToString("0.####", CultureInfo.InvariantCulture) : null;
    }

    private static bool IsInThousands(string text, int end) => end < text.Length && text[end] is 'k' or 'K' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]));

    /// <summary>One capital right behind the digits of a model: 910C.</summary>
    private static bool IsOfNumber(string text, int at, int end) => end - at == 1 && at > 0 && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiLetterUpper(text[at]);

    /// <summary>A dash between words, and not between the ends of a range.</summary>
    private static bool IsPause(string text, int at) => text[at] is '—' or '–' or '-' && at > 0 && at + 2 < text.Length && (text[at] is '—' || (text[at - 1] is ' ' && text[at + 1] is ' '))
        && text.AsSpan(at + 1).TrimStart() is [var next, ..] && !char.IsAsciiDigit(next);

    internal static bool IsUnspaced(char sign) => sign is >= '\u3400' and <= '\u9fff';

    private static void Add(List<Token> found, string said, Sort kind, bool joined, bool parted, bool isAttached, bool isMoney)
    {
        var text = kind == Sort.Word ? Stems.Of(Folded(said)) : kind == Sort.Number ? said.Normalize(NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal) : said;
        if (text.Length > 0)
        {
            found.Add(new(text, said, joined) { IsParted = parted, IsMoney = isMoney, IsAttached = isAttached });
        }
    }

    private static Sort KindAt(string text, int at, out int length)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            length = 1;
            return Sort.None;
        }

        length = rune.Utf16SequenceLength;
        return rune.Value is '%' or '％' or '€' or '£' or (>= 0x3400 and <= 0x9fff) ? Sort.Sign
            : Rune.IsDigit(rune) && rune.Value < 0x80 ? Sort.Number
            : Rune.IsLetter(rune) || IsMark(rune) ? Sort.Word
            : Sort.None;
    }

    private static int EndOf(string text, int start, Sort kind)
    {
        var at = start;
        while (at < text.Length)
        {
            if (KindAt(text, at, out var length) == kind)
            {
                at += length;
            }
            else if (kind == Sort.Number && (text[at] == '.' ? DigitsAt(text, at + 1) > 0 : text[at] == ',' && DigitsAt(text, at + 1) == 3))
            {
                at++;
            }
            else if (kind == Sort.Word && text[at] is '\'' or '’' && at + 1 < text.Length && text[at + 1] is 't' or 'T' or 'r' or 'v' or 'l')
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>How many digits stand there; a comma before three of them parts thousands, and before others it parts numbers.</summary>
    private static int DigitsAt(string text, int at) => text.Skip(at).TakeWhile(char.IsAsciiDigit).Count();

    private static string Folded(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            {
                if (!IsMark(part) && Rune.IsLetterOrDigit(part))
                {
                    folded.Append(Rune.ToLowerInvariant(part).ToString());
                }
            }
        }

        return folded.ToString();
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private enum Sort
    {
        None,
        Word,
        Number,
        Sign,
    }
}
