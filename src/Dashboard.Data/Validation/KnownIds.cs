namespace Dashboard.Data.Validation;

/// <summary>The ids of one kind, over all packs read so far: unique, and what references lead to.</summary>
/// <param name="kind">What the ids name, with its article: <c>a claim</c>.</param>
internal sealed class KnownIds(string kind)
{
    private readonly Dictionary<string, string> earlier = [];
    private readonly Dictionary<string, int> own = [];

    /// <summary>What the ids name, with its article.</summary>
    public string Kind => kind;

    /// <summary>False while rows of the table could not be read: then an unknown id is no fault of the row that refers to it.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>How many there are.</summary>
    public int Count => own.Count + earlier.Count;

    /// <summary>All ids.</summary>
    public IEnumerable<string> All => own.Keys.Concat(earlier.Keys);

    /// <summary>Whether there is such an id.</summary>
    public bool Contains(string id) => own.ContainsKey(id) || earlier.ContainsKey(id);

    /// <summary>Takes an id of the pack that is being read. Returns what is wrong; null where it is new.</summary>
    public string? Add(string id, int line)
    {
        if (earlier.TryGetValue(id, out var pack))
        {
            return $"{ShownText.Quote(id)} stands in the pack '{pack}' already";
        }

        return own.TryAdd(id, line)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{ShownText.Quote(id)} stands on line {own[id]} already");
    }

    /// <summary>The pack has been read to its end, and another may use the same ids.</summary>
    public void Forget() => own.Clear();

    /// <summary>The pack has been read to its end: its ids are now those of an earlier pack.</summary>
    public void EndPack(string pack)
    {
        foreach (var id in own.Keys)
        {
            earlier.TryAdd(id, pack);
        }

        own.Clear();
    }
}
