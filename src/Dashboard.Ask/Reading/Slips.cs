using Dashboard.Ask.Lexicon;
using Dashboard.Evidence.Searching;

namespace Dashboard.Ask.Reading;

/// <summary>Finds the word that somebody meant to write.</summary>
internal static class Slips
{
    private const int ShortestWord = 5;
    private const int LongestWord = 40;
    private const int TwoSlips = 8;

    /// <summary>The one word that lies nearest, with the same first letter; null where none is near, or two are as near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length is < ShortestWord or > LongestWord)
        {
            return null;
        }

        var most = word.Length >= TwoSlips ? 2 : 1;
        var near = known
            .Where(other => other.Length >= ShortestWord && other[0] == word[0] && Math.Abs(other.Length - word.Length) <= most)
            .Select(other => (Word: other, Distance: EditDistance.Of(word, other, most, out _)))
            .Where(pair => pair.Distance <= most)
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Word, StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return near.Count == 0 || (near.Count == 2 && near[0].Distance == near[1].Distance) ? null : near[0].Word;
    }

    /// <summary>A name in unspaced writing of which one sign is another: 甲古文. Its first sign stands, and what is a name itself is no slip for one.</summary>
    public static List<Token> Mended(List<Token> tokens, Phrasebook phrases, List<(string Said, string Read)> slips)
    {
        foreach (var name in phrases.UnspacedNames)
        {
            for (var at = 0; at + name.Length <= tokens.Count; at++)
            {
                if (tokens[at].Text == name[0] && IsNear(tokens, at, name) && !phrases.Longest(tokens, at).Terms.Any(term => term.Kind is TermKind.Entity or TermKind.Segment))
                {
                    var said = string.Concat(tokens.Skip(at).Take(name.Length).Select(token => token.Said));
                    slips.Add((said, string.Concat(name)));
                    tokens = [.. tokens.Take(at), .. tokens.Skip(at).Take(name.Length).Select((token, place) => token with { Text = name[place] }), .. tokens.Skip(at + name.Length)];
                }
            }
        }

        return tokens;
    }

    /// <summary>Whether one sign is another, and no two.</summary>
    private static bool IsNear(List<Token> tokens, int at, string[] name)
    {
        var others = 0;
        for (var place = 0; place < name.Length; place++)
        {
            var token = tokens[at + place];
            if (!token.IsSign || (place > 0 && token.IsParted))
            {
                return false;
            }

            others += token.Text == name[place] ? 0 : 1;
        }

        return others == 1;
    }
}
