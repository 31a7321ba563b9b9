using Dashboard.Ask.Lexicon;

namespace Dashboard.Ask.Reading;

/// <summary>Cuts a question into known phrases, numbers and unknown words.</summary>
internal static class Elements
{
    /// <summary>The pieces, with what slips of the hand were read as.</summary>
    public static IReadOnlyList<Element> Of(string text, Phrasebook phrases, List<(string Said, string Read)> slips)
    {
        var tokens = Spelling.Of(text);
        tokens = [.. tokens.Select((token, at) => Mended(tokens, at, phrases, slips))];
        var elements = new List<Element>();
        for (var at = 0; at < tokens.Count;)
        {
            var (terms, length) = phrases.Longest(tokens, at);
            length = Math.Max(length, 1);
            elements.Add(new(terms, [.. tokens.Skip(at).Take(length)]));
            at += length;
        }

        return elements;
    }

    /// <summary>A word that begins no known phrase and is in none may be a slip for one that is.</summary>
    private static Token Mended(List<Token> tokens, int at, Phrasebook phrases, List<(string Said, string Read)> slips)
    {
        var token = tokens[at];
        if (token.IsSign || token.IsNumber || phrases.Words.Contains(token.Text) || phrases.Longest([token], 0).Length > 0 || Slips.Nearest(token.Text, phrases.WordsOf(token.Text[0])) is not { } meant)
        {
            return token;
        }

        slips.Add((token.Said, meant));
        return token with { Text = meant };
    }
}
