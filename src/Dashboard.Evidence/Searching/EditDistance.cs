namespace Dashboard.Evidence.Searching;

/// <summary>How many slips of the hand lie between two words: a letter too many, too few, another, or two that changed places.</summary>
public static class EditDistance
{
    private const int Longest = 64;

    /// <summary>The distance (optimal string alignment), or more than <paramref name="most"/> where it is more.</summary>
    /// <param name="typed">The word as it was typed.</param>
    /// <param name="word">The word that may have been meant.</param>
    /// <param name="most">The distance that still counts.</param>
    /// <param name="beginning">The distance to the nearest beginning of the word: somebody may still be typing.</param>
    public static int Of(string typed, string word, int most, out int beginning)
    {
        beginning = most + 1;
        if (typed.Length > Longest || word.Length < typed.Length - most)
        {
            return most + 1;
        }

        // what lies behind this cannot be part of a beginning that is near enough
        var width = Math.Min(word.Length, typed.Length + most);
        Span<int> earlier = stackalloc int[Longest + 8];
        Span<int> above = stackalloc int[Longest + 8];
        Span<int> row = stackalloc int[Longest + 8];
        for (var j = 0; j <= width; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= typed.Length; i++)
        {
            var swap = earlier;
            earlier = above;
            above = row;
            row = swap;
            row[0] = i;
            var least = i;
            for (var j = 1; j <= width; j++)
            {
                var cost = typed[i - 1] == word[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                {
                    best = Math.Min(best, earlier[j - 2] + 1);
                }

                row[j] = best;
                least = Math.Min(least, best);
            }

            if (least > most)
            {
                return most + 1;
            }
        }

        for (var j = 0; j <= width; j++)
        {
            beginning = Math.Min(beginning, row[j]);
        }

        return width < word.Length ? most + 1 : row[width];
    }
}
