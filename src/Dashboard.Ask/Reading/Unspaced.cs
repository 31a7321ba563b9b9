using Dashboard.Ask.Lexicon;

namespace Dashboard.Ask.Reading;

/// <summary>Finds where a word ends in writing that sets no blanks: the longest phrase is not always what was meant.</summary>
internal static class Unspaced
{
    private const int LongestStrange = 5;
    private const int LongestNumeral = 2;
    private const int LongestMeasure = 2;
    private const int LongestInterposed = 2;
    private const int LeastHead = 2;
    private const int LongestHead = 5;
    private const int LongestTail = 4;
    private static readonly Term Whether = new(TermKind.Intent, ["confirm"]);
    private static readonly Term Nothing = new(TermKind.Skip, ["skip"]);

    /// <summary>The phrase that begins at the place; no terms where there is none.</summary>
    public static (IReadOnlyList<Term> Terms, int Length) Phrase(IReadOnlyList<Token> tokens, int at, Phrasebook phrases)
    {
        var (terms, length) = phrases.Longest(tokens, at);
        if (!tokens[at].IsSign)
        {
            return (terms, length);
        }

        if (Strange(tokens, at) is var strange && strange > length)
        {
            return ([], strange);
        }

        // 落没落, 涨不涨: whether
        if (at + 2 < tokens.Count && Vocabulary.Whethers.Contains(tokens[at + 1].Text) && tokens[at + 2].Text == tokens[at].Text && length < 3)
        {
            return ([Whether], 2);
        }

        if (Counted(tokens, at) is var counted && counted > length)
        {
            return ([Nothing], counted);
        }

        return length > 1 ? Shorter(tokens, at, phrases, terms, length) : (terms, length);
    }

    /// <summary>F、G、H三轮, A和B这两轮: the letters name the rounds, and how many they are says nothing more.</summary>
    public static List<Token> Uncounted(List<Token> tokens)
    {
        for (var at = 2; at + 1 < tokens.Count; at++)
        {
            for (var length = LongestNumeral; length > 0; length--)
            {
                if (tokens[at - 1] is { IsSign: false, Text: [>= 'a' and <= 'z'] } && at + length < tokens.Count && tokens[at + length].Text is "轮" && Vocabulary.Numerals.Contains(Said(tokens, at, length)))
                {
                    return [.. tokens.Take(at), .. tokens.Skip(at + length)];
                }
            }
        }

        return tokens;
    }

    /// <summary>净利润分别增厚, 签约新增负荷: the signs of the name of a measure stand together, and the word inside it before them.</summary>
    public static List<Token> Together(List<Token> tokens, Phrasebook phrases)
    {
        for (var at = LeastHead; at + 1 < tokens.Count; at++)
        {
            var length = tokens[at].IsSign ? Inside(tokens, at, phrases) : 0;
            if (length > 0 && at + length < tokens.Count && Around(tokens, at, length, phrases) is { } head)
            {
                tokens = [.. tokens.Take(at - head), .. tokens.Skip(at).Take(length), .. tokens.Skip(at - head).Take(head), .. tokens.Skip(at + length)];
                at += length;
            }
        }

        return tokens;
    }

    /// <summary>How long the word is that may stand inside the name of a measure: 分别, or a part of the value chain behind a particle, as in 签约的数据中心负荷; 0 for none.</summary>
    private static int Inside(List<Token> tokens, int at, Phrasebook phrases)
    {
        for (var length = LongestInterposed; length > 0; length--)
        {
            if (Vocabulary.Interposed.Contains(Said(tokens, at, length)))
            {
                return length;
            }
        }

        return Vocabulary.Linking.Contains(tokens[at].Text) && at + 1 < tokens.Count && phrases.Longest(tokens, at + 1) is var (terms, behind) && terms.Any(term => term.Kind == TermKind.Segment) ? behind + 1 : 0;
    }

    /// <summary>How many signs before the place begin the name of a measure that those behind end; null where they are none, or where what stands before is one already.</summary>
    private static int? Around(List<Token> tokens, int at, int length, Phrasebook phrases)
    {
        for (var head = Math.Min(LongestHead, at); head >= LeastHead; head--)
        {
            for (var tail = Math.Min(LongestTail, tokens.Count - at - length); tail > 1; tail--)
            {
                if (tokens.Skip(at - head + 1).Take(head + length + tail - 1).All(token => token is { IsSign: true, IsParted: false }) && (tokens[at - head].IsSign || !tokens[at - head].IsNumber)
                    && !phrases.Knows(Said(tokens, at - head, head), TermKind.Metric) && !phrases.Knows(Said(tokens, at + length, tail), TermKind.Intent)
                    && phrases.Knows(Said(tokens, at - head, head) + Said(tokens, at + length, tail), TermKind.Metric))
                {
                    return head;
                }
            }
        }

        return null;
    }

    /// <summary>A word that is known to say something else.</summary>
    private static int Strange(IReadOnlyList<Token> tokens, int at)
    {
        for (var length = Math.Min(LongestStrange, tokens.Count - at); length > 1; length--)
        {
            if (Vocabulary.Strange.Contains(Said(tokens, at, length)))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>A number with a word of count: 三笔, 每一版.</summary>
    private static int Counted(IReadOnlyList<Token> tokens, int at)
    {
        for (var numeral = LongestNumeral; numeral > 0; numeral--)
        {
            for (var measure = LongestMeasure; measure > 0; measure--)
            {
                if (at + numeral + measure <= tokens.Count && Vocabulary.Numerals.Contains(Said(tokens, at, numeral)) && Vocabulary.Measures.Contains(Said(tokens, at + numeral, measure)))
                {
                    return numeral + measure;
                }
            }
        }

        return 0;
    }

    /// <summary>A shorter phrase where the longest leaves a sign behind that nothing knows, or takes the first sign of what is asked for and says nothing itself.</summary>
    private static (IReadOnlyList<Term> Terms, int Length) Shorter(IReadOnlyList<Token> tokens, int at, Phrasebook phrases, IReadOnlyList<Term> terms, int length)
    {
        var isStranded = at + length < tokens.Count && tokens[at + length].IsSign && phrases.Longest(tokens, at + length).Length == 0;
        if (!isStranded && !SaysNothing(terms))
        {
            return (terms, length);
        }

        for (var shorter = length - 1; shorter > 0; shorter--)
        {
            // 2024年中国: a word of the world that begins inside
            if (isStranded && shorter + Strange(tokens, at + shorter) > length && phrases.Longest([.. tokens.Skip(at).Take(shorter)], 0) is var (before, beforeLength) && beforeLength == shorter)
            {
                return (before, beforeLength);
            }

            var (others, otherLength) = phrases.Longest(tokens, at + shorter);
            if (otherLength > 1 && shorter + otherLength > length && (isStranded || !SaysNothing(others))
                && phrases.Longest([.. tokens.Skip(at).Take(shorter)], 0) is var (first, firstLength) && firstLength == shorter)
            {
                return (first, firstLength);
            }
        }

        return (terms, length);
    }

    private static bool SaysNothing(IReadOnlyList<Term> terms) => terms.All(term => term.Kind is TermKind.Skip or TermKind.Weak);

    private static string Said(IReadOnlyList<Token> tokens, int at, int length) => string.Concat(tokens.Skip(at).Take(length).Select(token => token.Text));
}
