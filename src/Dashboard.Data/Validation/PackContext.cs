namespace Dashboard.Data.Validation;

/// <summary>What the packs read so far hold. A pack may refer to those before it, and its ids must differ from theirs.</summary>
internal sealed class PackContext
{
    private readonly HashSet<string> packs = [];
    private readonly List<DataPack> read = [];

    /// <summary>The ids of sources.</summary>
    public KnownIds Sources { get; } = new("a source");

    /// <summary>The ids of entities.</summary>
    public KnownIds Entities { get; } = new("an entity");

    /// <summary>The ids of segments.</summary>
    public KnownIds Segments { get; } = new("a segment");

    /// <summary>The ids of claims.</summary>
    public KnownIds Claims { get; } = new("a claim");

    /// <summary>The ids of charts.</summary>
    public KnownIds Charts { get; } = new("a chart");

    /// <summary>The metrics that the pack being read has named.</summary>
    public KnownIds NamedMetrics { get; } = new("a metric");

    /// <summary>The definitions that the pack being read has explained.</summary>
    public KnownIds NamedDefinitions { get; } = new("a definition");

    /// <summary>What claims measure.</summary>
    public MeasuredNames Measured { get; } = new();

    /// <summary>The sound packs read so far.</summary>
    public IReadOnlyList<DataPack> Read => read;

    /// <summary>Whether every pack read so far is sound.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>The links between claims.</summary>
    public KnownRelations Relations { get; } = new();

    /// <summary>Offers what an unknown id may have meant.</summary>
    public IdSuggestions Suggestions { get; } = new();

    /// <summary>The ids of a table's rows; null for the relations, which have none.</summary>
    public KnownIds? IdsOf(string resource) => resource switch
    {
        "sources" => Sources,
        "entities" => Entities,
        "segments" => Segments,
        "claims" => Claims,
        "charts" => Charts,
        _ => null,
    };

    /// <summary>What the packs hold, which are valid.</summary>
    public static PackContext Of(IEnumerable<DataPack> packs)
    {
        var context = new PackContext();
        foreach (var pack in packs)
        {
            StoredPackRules.Check(pack, context);
        }

        return context;
    }

    /// <summary>Whether a pack of the id has been read.</summary>
    public bool HasPack(string id) => packs.Contains(id);

    /// <summary>A pack that should have been read is not there: an id that is not found may be among its own.</summary>
    public void LacksPack()
    {
        Sources.IsComplete = false;
        Entities.IsComplete = false;
        Segments.IsComplete = false;
        Claims.IsComplete = false;
        Measured.IsComplete = false;
    }

    /// <summary>The pack has been read to its end.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="sound">The pack; null where it has faults.</param>
    public void EndPack(string id, DataPack? sound)
    {
        packs.Add(id);
        IsSound &= sound is not null;
        if (sound is not null)
        {
            read.Add(sound);
        }

        Charts.EndPack(id);
        NamedMetrics.Forget();
        NamedDefinitions.Forget();
        Sources.EndPack(id);
        Entities.EndPack(id);
        Segments.EndPack(id);
        Claims.EndPack(id);
        Relations.EndPack(id);
    }
}
