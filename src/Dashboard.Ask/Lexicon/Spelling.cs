using System.Collections.Frozen;

namespace Dashboard.Ask.Lexicon;

/// <summary>Words that are spelled in several ways, and the one way in which they are looked up.</summary>
internal static class Spelling
{
    private static readonly Lazy<FrozenDictionary<string, IReadOnlyList<Token>>> Same = new(() => Vocabulary.Same
        .Where(pair => Tokens.Of(pair.Phrase).Count == 1)
        .ToFrozenDictionary(pair => Tokens.Of(pair.Phrase)[0].Text, pair => Tokens.Of(pair.Word), StringComparer.Ordinal));

    /// <summary>The words of a text in the one spelling.</summary>
    public static List<Token> Of(string text) =>
        [.. Tokens.Of(text).SelectMany(token => Same.Value.TryGetValue(token.Text, out var same) ? same.Select((other, at) => token with { Text = other.Text, IsParted = at == 0 && token.IsParted, IsTold = at == same.Count - 1 && token.IsTold }) : [token])];

    /// <summary>The words as the one key by which a phrase is found.</summary>
    public static string Key(string phrase) => string.Join(' ', Of(phrase).Select(token => token.Text));
}
