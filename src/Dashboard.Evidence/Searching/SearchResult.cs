namespace Dashboard.Evidence.Searching;

/// <summary>What a search found.</summary>
public sealed record SearchResult
{
    /// <summary>Nothing.</summary>
    public static SearchResult Nothing { get; } = new();

    /// <summary>What was found, by kind, the group with the best hit first.</summary>
    public IReadOnlyList<SearchGroup> Groups { get; init; } = [];

    /// <summary>How many hits there are in all.</summary>
    public int Total => Groups.Sum(group => group.Total);

    /// <summary>How many words a hit has; fewer than were asked for where nothing has all of them.</summary>
    public int Held { get; init; }

    /// <summary>How many more there are that the view leaves out.</summary>
    public int Outside { get; init; }

    /// <summary>The words as they were compared, for <see cref="SearchMarks"/>.</summary>
    public IReadOnlyList<SearchWord> Words { get; init; } = [];

    /// <summary>Whether there were more words than are looked for.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether nothing has all the words, and hits have some of them.</summary>
    public bool IsPartial => Held < Words.Count && Total > 0;

    /// <summary>What was found of a kind; null where nothing was.</summary>
    public SearchGroup? Of(SearchKind kind) => Groups.FirstOrDefault(group => group.Kind == kind);

    /// <summary>The ids of the hits of a kind, the best first.</summary>
    public IEnumerable<string> Ids(SearchKind kind) => Of(kind)?.Hits.Select(hit => hit.Entry.Id) ?? [];
}
