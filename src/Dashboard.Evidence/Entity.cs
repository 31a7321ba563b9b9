namespace Dashboard.Evidence;

/// <summary>A company, organisation or market that claims are about.</summary>
public sealed record Entity
{
    /// <summary>Readable and stable: it is part of addresses.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the data pack that holds the entity.</summary>
    public required string Pack { get; init; }

    /// <summary>The usual name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Other names, former names and the spellings that a text prints.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What it is, one sentence; null where nothing needs saying.</summary>
    public string? Description { get; init; }
}
