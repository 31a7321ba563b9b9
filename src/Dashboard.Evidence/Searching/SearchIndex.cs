namespace Dashboard.Evidence.Searching;

/// <summary>
/// Finds entries by their words: immutable, built once, safe for many threads. A word answers by being the same, by beginning so, or by a slip of the
/// hand where nothing else answers; an entry that has all the words comes before one that has some.
/// </summary>
public sealed class SearchIndex
{
    private const float ExactName = 8;
    private const float BodyWeight = .45f;

    private readonly SearchEntry[] entries;
    private readonly float[] brevity;
    private readonly string[] terms;
    private readonly int[][] postings;
    private readonly (int Term, ulong Letters)[] forgivable;
    private readonly Dictionary<string, List<int>> names;

    internal SearchIndex(SearchIndexBuilder builder)
    {
        entries = [.. builder.Entries];
        brevity = [.. builder.Brevity];
        names = builder.Names;
        var sorted = builder.Postings.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        terms = [.. sorted.Select(pair => pair.Key)];
        postings = [.. sorted.Select(pair => pair.Value.ToArray())];
        forgivable = [.. terms.Select((term, at) => (at, term)).Where(one => SearchWord.IsForgivable(one.term)).Select(one => (one.at, SearchWord.Letters(one.term)))];
    }

    /// <summary>How many entries there are.</summary>
    public int Count => entries.Length;

    /// <summary>Builds the index.</summary>
    public static SearchIndex Of(IEnumerable<SearchText> texts)
    {
        var builder = new SearchIndexBuilder();
        foreach (var text in texts)
        {
            builder.Add(text);
        }

        return new(builder);
    }

    /// <summary>Searches.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="allows">What the view lets through; null for everything. What it refuses is counted and not shown.</param>
    /// <param name="most">How many hits of each kind are wanted.</param>
    public SearchResult Find(SearchQuery query, Func<SearchEntry, bool>? allows = null, int most = 20)
    {
        if (query.Words.Count == 0)
        {
            return SearchResult.Nothing;
        }

        if (query.Address is { } address && Array.BinarySearch(terms, address.Words[0], StringComparer.Ordinal) >= 0)
        {
            return Find(address, allows, most);
        }

        var words = new SearchWord[query.Words.Count];
        var scores = new SearchScores(entries.Length);
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = Answer(query.Words[at], scores, at, forgives: false);
        }

        // each word may have its answers, and nothing all of them: one may be a slip that is a word by chance
        if (scores.Best < words.Length)
        {
            scores = new SearchScores(entries.Length);
            for (var at = 0; at < words.Length; at++)
            {
                words[at] = Answer(query.Words[at], scores, at, forgives: true);
            }
        }

        Name(query.Name, 1, scores);

        // half of the words is an answer, less is chance
        return scores.Best * 2 < words.Length
            ? new() { Words = words, IsCut = query.IsCut }
            : Ranked(scores, allows, most) with { Words = words, Held = scores.Best, IsCut = query.IsCut };
    }

    private SearchWord Answer(string text, SearchScores scores, int at, bool forgives)
    {
        var word = new SearchWord(text, forgives: false);
        var first = Array.BinarySearch(terms, text, StringComparer.Ordinal);
        var answered = false;
        for (var term = first < 0 ? ~first : first; term < terms.Length && terms[term].StartsWith(text, StringComparison.Ordinal); term++)
        {
            answered = true;
            Credit(term, word.Match(terms[term]), scores, at);
        }

        if (answered && !forgives)
        {
            return word;
        }

        word = new(text, forgives: true);
        if (word.Slips > 0)
        {
            foreach (var (term, letters) in forgivable)
            {
                if (word.Forgiven(terms[term], letters) is > 0 and var quality)
                {
                    Credit(term, quality, scores, at);
                    Name(terms[term], quality, scores);
                }
            }
        }

        return word;
    }

    /// <summary>Raises what bears the name. With a slip in it, it still means that, before rarer words that are as near.</summary>
    private void Name(string name, float quality, SearchScores scores)
    {
        foreach (var named in names.TryGetValue(name, out var found) ? found : [])
        {
            scores.Raise(named, quality * ExactName);
        }
    }

    /// <summary>A rare word says more than a common one.</summary>
    private void Credit(int term, float quality, SearchScores scores, int word)
    {
        var held = postings[term];
        var rarity = .25f + (.75f * (1 - (MathF.Log(held.Length) / MathF.Log(entries.Length + 1))));
        foreach (var posting in held)
        {
            var entry = posting >> 1;
            scores.Add(entry, word, quality * rarity * ((posting & 1) == 1 ? brevity[entry] : BodyWeight * brevity[entry]));
        }
    }

    private SearchResult Ranked(SearchScores scores, Func<SearchEntry, bool>? allows, int most)
    {
        var outside = 0;
        var totals = new int[Enum.GetValues<SearchKind>().Length];
        var queues = new PriorityQueue<int, (float, int)>?[totals.Length];
        foreach (var found in scores.Holders())
        {
            var entry = entries[found];
            if (allows is not null && !allows(entry))
            {
                outside++;
                continue;
            }

            var kind = (int)entry.Kind;
            totals[kind]++;
            var best = queues[kind] ??= new();
            if (best.Count < most)
            {
                best.Enqueue(found, (scores[found], -found));
            }
            else
            {
                best.EnqueueDequeue(found, (scores[found], -found));
            }
        }

        return new()
        {
            Outside = outside,
            Groups = [.. Enum.GetValues<SearchKind>()
                .Where(kind => totals[(int)kind] > 0)
                .Select(kind => new SearchGroup(kind, totals[(int)kind], [.. queues[(int)kind]!.UnorderedItems
                    .OrderByDescending(item => item.Priority)
                    .Select(item => new SearchHit(entries[item.Element], scores[item.Element]))]))
                .OrderByDescending(group => group.Hits[0].Score)
                .ThenBy(group => group.Kind)],
        };
    }
}
