namespace Dashboard.Evidence;

/// <summary>Finds what somebody may have meant by an id that is not there.</summary>
public static class NearestIds
{
    /// <summary>An id longer than this is not one of ours, and is not worth the comparison.</summary>
    private const int LongestId = 80;

    /// <summary>The ids nearest to the wanted one, best first: those that hold it or are held by it, then by edit distance.</summary>
    /// <param name="wanted">The id that was not found.</param>
    /// <param name="known">The ids that exist.</param>
    /// <param name="most">How many at the most.</param>
    public static IReadOnlyList<string> Of(string wanted, IEnumerable<string> known, int most = 5)
    {
        if (wanted.Length is 0 or > LongestId)
        {
            return [.. known.Take(most)];
        }

        return [.. known
            .Select(id => (id, distance: Contains(id, wanted) || Contains(wanted, id) ? 0 : Distance(id, wanted)))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.id, StringComparer.Ordinal)
            .Take(most)
            .Select(pair => pair.id)];
    }

    private static bool Contains(string text, string part) => part.Length > 2 && text.Contains(part, StringComparison.OrdinalIgnoreCase);

    /// <summary>The Levenshtein distance, without regard to case.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitute = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitute, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
