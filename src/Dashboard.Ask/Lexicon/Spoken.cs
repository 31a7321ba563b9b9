using System.Globalization;

namespace Dashboard.Ask.Lexicon;

/// <summary>Numbers in letters become numbers where they are years or amounts: "twenty twenty five", "five billion". In names they stay: "the big four".</summary>
internal static class Spoken
{
    private const int Hundred = 100;
    private const int Thousand = 1000;

    /// <summary>The words with the numbers.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="counts">Whether a unit begins at the place.</param>
    /// <param name="names">Whether the word before the place says that a year follows: "fiscal year".</param>
    public static List<Token> Of(List<Token> tokens, Func<List<Token>, int, bool> counts, Func<Token, bool> names)
    {
        tokens = [.. tokens.Where((_, at) => !IsSomewhatMore(tokens, at, counts))];
        var read = new List<Token>();
        for (var at = 0; at < tokens.Count;)
        {
            // 数百亿 says no number, nor does 多少（百万美元）, nor a unit alone in brackets
            var isVague = at > 0 && Vocabulary.Vague.Contains(tokens[at - 1].Text);
            var isUnit = tokens[at].IsSign && (tokens[at].IsParted || tokens[at].IsBracketed || at == 0 || Vocabulary.Unitly.Contains(tokens[at - 1].Text) || (at > 1 && Vocabulary.Unitly.Contains(tokens[at - 2].Text + tokens[at - 1].Text))) && counts(tokens, at);
            var length = isVague || isUnit ? 0 : tokens.Skip(at).TakeWhile(token => Vocabulary.Numbers.ContainsKey(token.Text)).Count();
            int[] words = [.. tokens.Skip(at).Take(length).Select(token => Vocabulary.Numbers[token.Text])];
            var isCounted = length > 0 && counts(tokens, at + length);
            if ((isCounted ? null : Year(words, at > 0 && names(tokens[at - 1]))) is { } year)
            {
                read.Add(Number(tokens, at, length, year));
            }
            else if (isCounted)
            {
                read.Add(Number(tokens, at, length, Value(words)));
            }
            else
            {
                read.AddRange(tokens.Skip(at).Take(Math.Max(1, length)));
            }

            at += Math.Max(1, length);
        }

        return read;
    }

    /// <summary>四百多亿, 400余亿: a little more than the number, which is what is said.</summary>
    private static bool IsSomewhatMore(List<Token> tokens, int at, Func<List<Token>, int, bool> counts) => at > 0 && Vocabulary.Somewhat.Contains(tokens[at].Text) && !tokens[at].IsParted
        && (tokens[at - 1].IsNumber || (tokens[at - 1].IsSign && Vocabulary.Numbers.ContainsKey(tokens[at - 1].Text))) && counts(tokens, at + 1);

    private static Token Number(List<Token> tokens, int at, int length, int number) => tokens[at] with
    {
        Text = number.ToString(CultureInfo.InvariantCulture),
        Said = string.Join(' ', tokens.Skip(at).Take(length).Select(token => token.Said)),
        IsTold = tokens[at + length - 1].IsTold,
    };

    /// <summary>"Twenty twenty five", "two thousand twenty five"; "twenty five" only behind a word that announces a year.</summary>
    private static int? Year(int[] words, bool isNamed) => words switch
    {
        [(20 or 19) and var century, >= 10 and < Hundred and var ten] => (century * Hundred) + ten,
        [(20 or 19) and var century, >= 20 and < Hundred and var ten, < 10 and var one] => (century * Hundred) + ten + one,
        [2, Thousand, .. { Length: 1 or 2 } rest] when rest.Sum() < Hundred => (2 * Thousand) + rest.Sum(),
        [>= 20 and < Hundred and var ten, < 10 and var one] when isNamed => ten + one,
        [>= 10 and < Hundred and var ten] when isNamed => ten,
        _ => null,
    };

    private static int Value(int[] words)
    {
        var (sum, part) = (0, 0);
        foreach (var word in words)
        {
            (sum, part) = word switch
            {
                Thousand => (Math.Min(sum + (Math.Max(1, part) * Thousand), Thousand * Thousand), 0),
                Hundred => (sum, Math.Min(Math.Max(1, part) * Hundred, Thousand)),
                _ => (sum, Math.Min(part + word, Thousand)),
            };
        }

        return sum + part;
    }
}
