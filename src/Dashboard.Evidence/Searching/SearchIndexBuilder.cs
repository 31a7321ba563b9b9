namespace Dashboard.Evidence.Searching;

/// <summary>Collects what an index is made of.</summary>
internal sealed class SearchIndexBuilder
{
    /// <summary>A name longer than this is a sentence, which nobody types in full.</summary>
    private const int LongestName = 80;

    /// <summary>The entries.</summary>
    public List<SearchEntry> Entries { get; } = [];

    /// <summary>For each entry how much a word of its title says: the shorter the title, the more.</summary>
    public List<float> Brevity { get; } = [];

    /// <summary>For each word the entries that have it, each twice its number, and one more where the word stands in the title.</summary>
    public Dictionary<string, List<int>> Postings { get; } = [];

    /// <summary>For each name, as its words joined by blanks, the entries that bear it.</summary>
    public Dictionary<string, List<int>> Names { get; } = [];

    /// <summary>Adds an entry.</summary>
    public void Add(SearchText text)
    {
        var entry = Entries.Count;
        Entries.Add(text.Entry);
        var words = 0;
        foreach (var title in (IEnumerable<string>)[text.Entry.Title, text.Entry.Id, .. text.Names])
        {
            var inTitle = Words(entry, title, isTitle: true);
            words = Math.Max(words, ReferenceEquals(title, text.Entry.Title) ? inTitle : 0);
            if (title.Length <= LongestName)
            {
                Bears(string.Join(' ', SearchTokens.OfQuery(title).Select(token => token.Text).Distinct()), entry);
            }
        }

        Brevity.Add(1 / (1 + (.15f * MathF.Log(1 + words))));
        foreach (var body in text.Body)
        {
            Words(entry, body, isTitle: false);
        }
    }

    private int Words(int entry, string text, bool isTitle)
    {
        var count = 0;
        foreach (var token in SearchTokens.Of(text))
        {
            count++;
            if (!Postings.TryGetValue(token.Text, out var held))
            {
                Postings[token.Text] = held = [];
            }

            // titles come first: what stands in both counts as title
            if (held.Count == 0 || held[^1] >> 1 != entry)
            {
                held.Add((entry << 1) | (isTitle ? 1 : 0));
            }
        }

        return count;
    }

    private void Bears(string name, int entry)
    {
        if (name.Length == 0)
        {
            return;
        }

        if (!Names.TryGetValue(name, out var bearers))
        {
            Names[name] = bearers = [];
        }

        if (bearers.Count == 0 || bearers[^1] != entry)
        {
            bearers.Add(entry);
        }
    }
}
