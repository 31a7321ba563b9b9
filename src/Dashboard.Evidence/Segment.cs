namespace Dashboard.Evidence;

/// <summary>A part of the value chain.</summary>
public sealed record Segment
{
    /// <summary>Readable and stable: it is part of addresses.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the data pack that holds the segment.</summary>
    public required string Pack { get; init; }

    /// <summary>The short name, for chips and rows.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands in the chain: <c>upstream</c>, <c>midstream</c>, …; null where the text gives no place.</summary>
    public string? Position { get; init; }

    /// <summary>What belongs to it, one sentence.</summary>
    public string? Description { get; init; }
}
