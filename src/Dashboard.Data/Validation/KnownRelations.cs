namespace Dashboard.Data.Validation;

/// <summary>The links between claims, over all packs read so far.</summary>
internal sealed class KnownRelations
{
    /// <summary>The kinds that lead one way: following them must come to an end.</summary>
    private static readonly RelationKind[] OneWay = [RelationKind.Updates, RelationKind.Derives];

    private readonly Dictionary<(RelationKind Kind, string From, string To), (int? Line, string? Pack)> places = [];
    private readonly List<(RelationKind Kind, string From, string To)> own = [];
    private readonly Dictionary<RelationKind, DirectedLinks> links = OneWay.ToDictionary(kind => kind, _ => new DirectedLinks());

    /// <summary>Takes a link of the pack that is being read. Returns what is wrong; null where it is new.</summary>
    public string? Add(RelationKind kind, string from, string to, int line)
    {
        var key = Key(kind, from, to);
        if (places.TryGetValue(key, out var place))
        {
            return place.Pack is null
                ? string.Create(CultureInfo.InvariantCulture, $"the same relation stands on line {place.Line} already")
                : $"the same relation stands in the pack '{place.Pack}' already";
        }

        places.Add(key, (line, null));
        own.Add(key);
        if (links.TryGetValue(kind, out var directed))
        {
            directed.Add(from, to, line);
        }

        return null;
    }

    /// <summary>The circles that the links of the pack close: the line of the closing one, and the way round.</summary>
    public IEnumerable<(int Line, RelationKind Kind, string Way)> Circles() =>
        OneWay.SelectMany(kind => links[kind].Circles().Select(circle => (circle.Line, kind, string.Join(" → ", circle.Way))));

    /// <summary>The pack has been read to its end: its links are now those of an earlier pack.</summary>
    public void EndPack(string pack)
    {
        foreach (var key in own)
        {
            places[key] = (null, pack);
        }

        own.Clear();
        foreach (var directed in links.Values)
        {
            directed.EndPack();
        }
    }

    /// <summary>"Contradicts" and "same as" hold in both directions: written the other way round they are the same link.</summary>
    private static (RelationKind Kind, string From, string To) Key(RelationKind kind, string from, string to) =>
        !OneWay.Contains(kind) && string.CompareOrdinal(from, to) > 0 ? (kind, to, from) : (kind, from, to);
}
