using System.Text;

namespace Dashboard.Evidence.Searching;

/// <summary>
/// Takes a text apart into the words by which it is found. Case, accents and wide forms do not count (<c>Nvidia</c> is <c>nvidia</c>, <c>Œuvre</c> is
/// <c>oeuvre</c>); <c>1,533.5</c> is the one word <c>1533.5</c>; scripts without blanks are cut into pairs of characters; a picture is a word.
/// </summary>
public static class SearchTokens
{
    /// <summary>The words of a text that is searched: besides each word its parts, <c>fy</c> and <c>2025</c> for <c>FY2025</c>, and single signs of scripts without blanks.</summary>
    public static IEnumerable<SearchToken> Of(string text) => Read(text, withParts: true);

    /// <summary>The words of a query.</summary>
    public static IEnumerable<SearchToken> OfQuery(string text) => Read(text, withParts: false);

    private static IEnumerable<SearchToken> Read(string text, bool withParts)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = RuneAt(text, at, out var rune);
            if (SearchFold.IsUnspaced(rune))
            {
                var end = End(text, at, SearchFold.IsUnspaced);
                foreach (var pair in Pairs(text, at, end, withParts))
                {
                    yield return pair;
                }

                at = end;
            }
            else if (SearchFold.IsWord(rune))
            {
                var end = WordEnd(text, at);
                foreach (var word in Words(text, at, end, withParts))
                {
                    yield return word;
                }

                at = end;
            }
            else
            {
                if (SearchFold.IsPicture(rune))
                {
                    yield return new(rune.ToString(), at, length);
                }

                at += length;
            }
        }
    }

    private static IEnumerable<SearchToken> Words(string text, int start, int end, bool withParts)
    {
        var whole = Folded(text, start, end);
        if (whole.Length == 0)
        {
            yield break;
        }

        yield return new(whole, start, end - start);
        if (!withParts)
        {
            yield break;
        }

        var cut = start;
        for (var at = start + 1; at < end; at++)
        {
            if (char.IsAsciiLetter(text[at - 1]) == char.IsAsciiLetter(text[at]) || !char.IsAsciiLetterOrDigit(text[at - 1]) || !char.IsAsciiLetterOrDigit(text[at]))
            {
                continue;
            }

            yield return new(Folded(text, cut, at), cut, at - cut);
            cut = at;
        }

        if (cut > start)
        {
            yield return new(Folded(text, cut, end), cut, end - cut);
        }
    }

    private static IEnumerable<SearchToken> Pairs(string text, int start, int end, bool withParts)
    {
        var isAlone = start + RuneAt(text, start, out _) == end;
        for (var at = start; at < end;)
        {
            var length = RuneAt(text, at, out _);
            var next = at + length;
            if (withParts || isAlone)
            {
                yield return new(text[at..next], at, length);
            }

            if (next < end)
            {
                var pair = next + RuneAt(text, next, out _);
                yield return new(text[at..pair], at, pair - at);
            }

            at = next;
        }
    }

    /// <summary>A point or comma between two digits belongs to the number.</summary>
    private static int WordEnd(string text, int start)
    {
        var end = End(text, start, rune => SearchFold.IsWord(rune) && !SearchFold.IsUnspaced(rune));
        while (end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end + 1]))
        {
            end = End(text, end + 1, rune => SearchFold.IsWord(rune) && !SearchFold.IsUnspaced(rune));
        }

        return end;
    }

    private static int End(string text, int start, Func<Rune, bool> belongs)
    {
        var at = start;
        while (at < text.Length)
        {
            var length = RuneAt(text, at, out var rune);
            if (!belongs(rune))
            {
                break;
            }

            at += length;
        }

        return at;
    }

    private static string Folded(string text, int start, int end)
    {
        var folded = new StringBuilder(end - start);
        for (var at = start; at < end;)
        {
            at += RuneAt(text, at, out var rune);
            if (rune.Value != ',')
            {
                folded.Append(rune.Value == '.' ? "." : SearchFold.Of(rune));
            }
        }

        return folded.ToString();
    }

    /// <summary>Half of a pair of surrogates stands for nothing.</summary>
    private static int RuneAt(string text, int at, out Rune rune)
    {
        if (!Rune.TryGetRuneAt(text, at, out rune))
        {
            rune = Rune.ReplacementChar;
            return 1;
        }

        return rune.Utf16SequenceLength;
    }
}
