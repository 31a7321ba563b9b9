namespace Dashboard.Data.Store;

/// <summary>A state of a pack as it was written at some time, whole and in one piece: what was shown stays readable when the tables change.</summary>
internal sealed class StoredPackVersion
{
    /// <summary>The id of the pack.</summary>
    public required string Pack { get; init; }

    /// <summary>The name of its content, by <see cref="Data.ContentHash"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>Grows with every write: the greatest of a pack is the present one.</summary>
    public required long Turn { get; set; }

    /// <summary>When it was written; null for the first version of the pack.</summary>
    public required DateTimeOffset? Since { get; set; }

    /// <summary>How many claims it holds: told without reading it.</summary>
    public required int Claims { get; init; }

    /// <summary>The pack, as <see cref="PackContent"/> writes it.</summary>
    public required byte[] Content { get; init; }
}
