using System.Collections.Frozen;

namespace Dashboard.Ask.Lexicon;

/// <summary>Words that are spelled in several ways, and the one way in which they are looked up.</summary>
internal static class Spelling
{
    private static readonly Lazy<FrozenDictionary<string, IReadOnlyList<Token>>> Same = new(() => Of(words: 1));
    private static readonly Lazy<FrozenDictionary<string, IReadOnlyList<Token>>> SamePair = new(() => Of(words: 2));
    private static readonly Lazy<FrozenDictionary<string, IReadOnlyList<Token>>> SameThree = new(() => Of(words: 3));
    private static readonly Kept<(IReadOnlyList<string> Words, string Key)> Kept = new(text =>
    {
        string[] words = [.. Of(text).Select(token => token.Text)];
        return (words, string.Join(' ', words));
    });

    /// <summary>The words of a text in the one spelling.</summary>
    public static List<Token> Of(string text)
    {
        var (tokens, spelled) = (Tokens.Of(text), new List<Token>());
        for (var at = 0; at < tokens.Count; at++)
        {
            var (start, token, last) = (at, tokens[at], tokens[at]);
            // three words for a day: "New Year’s Eve"
            if (at + 2 < tokens.Count && !tokens[at + 1].IsParted && !tokens[at + 2].IsParted && SameThree.Value.TryGetValue($"{token.Text} {tokens[at + 1].Text} {tokens[at + 2].Text}", out var same))
            {
                last = tokens[at += 2];
            }
            // a picture of two words: "a coin flip"
            else if (at + 1 < tokens.Count && !tokens[at + 1].IsParted && SamePair.Value.TryGetValue($"{token.Text} {tokens[at + 1].Text}", out same))
            {
                last = tokens[++at];
            }
            else if (!Same.Value.TryGetValue(token.Text, out same) || IsOfModel(tokens, at))
            {
                spelled.Add(token);
                continue;
            }

            // "high-bandwidth memory" for "HBM": several words for one are said as they stand
            var said = same.Count == 1 && at > start ? string.Join(' ', tokens.Skip(start).Take(at - start + 1).Select(word => word.Said)) : token.Said;
            spelled.AddRange(same.Select((other, part) => token with { Text = other.Text, Said = said, IsParted = part == 0 && token.IsParted, IsTold = part == same.Count - 1 && last.IsTold }));
        }

        return spelled;
    }

    /// <summary>The letter before the number of a model: "V3".</summary>
    private static bool IsOfModel(IReadOnlyList<Token> tokens, int at) => tokens[at].Text.Length == 1 && at + 1 < tokens.Count && tokens[at + 1].IsAttached;

    /// <summary>The words as the one key by which a phrase is found.</summary>
    public static string Key(string phrase) => Kept.Of(phrase).Key;

    /// <summary>The words of a text in the one spelling, as they are looked up.</summary>
    public static IReadOnlyList<string> Words(string text) => Kept.Of(text).Words;

    private static FrozenDictionary<string, IReadOnlyList<Token>> Of(int words) => Vocabulary.Same
        .Select(pair => (Said: Tokens.Of(pair.Phrase), pair.Word)).Where(pair => pair.Said.Count == words)
        .ToFrozenDictionary(pair => string.Join(' ', pair.Said.Select(token => token.Text)), pair => Tokens.Of(pair.Word), StringComparer.Ordinal);
}
