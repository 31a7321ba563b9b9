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
}
