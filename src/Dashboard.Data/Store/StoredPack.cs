namespace Dashboard.Data.Store;

/// <summary>The row of a pack. Its collections are tables of their own.</summary>
internal sealed class StoredPack
{
    /// <summary>The id of the pack.</summary>
    public required string Id { get; init; }

    /// <summary>Packs are loaded in the order in which they first came.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Tells whether the pack has changed, so that a start without changes writes nothing.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The title for readers.</summary>
    public required string Title { get; init; }

    /// <summary>What it holds.</summary>
    public string? Description { get; init; }

    /// <summary>The pack that it follows up.</summary>
    public string? Follows { get; init; }

    /// <summary>The day of the pack.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The version that its editors gave it.</summary>
    public required string Version { get; init; }
}
