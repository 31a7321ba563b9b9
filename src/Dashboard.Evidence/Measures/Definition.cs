namespace Dashboard.Evidence.Measures;

/// <summary>How a pack tells what a metric counts. A definition needs no row: without one a readable name is made of its id.</summary>
public sealed record Definition
{
    /// <summary>The id that claims use, e.g. <c>cash-gross</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the data pack that explains it.</summary>
    public required string Pack { get; init; }

    /// <summary>What is counted, in English.</summary>
    public required string Text { get; init; }

    /// <summary>What is counted, in Chinese; null where the pack does not say.</summary>
    public string? TextZh { get; init; }
}
