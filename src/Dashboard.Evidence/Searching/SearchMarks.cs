namespace Dashboard.Evidence.Searching;

/// <summary>Shows which words of a text answer a query.</summary>
public static class SearchMarks
{
    /// <summary>The text in pieces; joined they are the text again.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of the query, as <see cref="SearchResult.Words"/> has them.</param>
    public static IReadOnlyList<SearchPart> Of(string text, IReadOnlyList<SearchWord> words)
    {
        var parts = new List<SearchPart>();
        var done = 0;
        foreach (var (start, end) in Ranges(text, words))
        {
            if (start > done)
            {
                parts.Add(new(text[done..start], false));
            }

            parts.Add(new(text[start..end], true));
            done = end;
        }

        if (done < text.Length)
        {
            parts.Add(new(text[done..], false));
        }

        return parts;
    }

    /// <summary>Where the words stand that answer, in order, none running into another.</summary>
    private static List<(int Start, int End)> Ranges(string text, IReadOnlyList<SearchWord> words)
    {
        var ranges = new List<(int Start, int End)>();
        foreach (var token in SearchTokens.Of(text).Where(token => words.Any(word => word.Match(token.Text) > 0)).OrderBy(token => token.Start).ThenByDescending(token => token.Length))
        {
            if (ranges.Count > 0 && token.Start < ranges[^1].End)
            {
                ranges[^1] = (ranges[^1].Start, Math.Max(ranges[^1].End, token.Start + token.Length));
            }
            else
            {
                ranges.Add((token.Start, token.Start + token.Length));
            }
        }

        return ranges;
    }
}
