using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Measures;

namespace Dashboard.Evidence;

/// <summary>A folder of facts with their sources, after it has been read and validated.</summary>
public sealed record DataPack
{
    /// <summary>The name of the package: part of addresses.</summary>
    public required string Id { get; init; }

    /// <summary>The title for readers.</summary>
    public required string Title { get; init; }

    /// <summary>What it holds and where it comes from.</summary>
    public string? Description { get; init; }

    /// <summary>The day on which the pack's evidence was known.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The id of the earlier pack whose claims this one follows up: it is read beside that one and not as part of it. Null where it stands alone.</summary>
    public string? Follows { get; init; }

    /// <summary>The version that its editors gave it.</summary>
    public required string Version { get; init; }

    /// <summary>The cited documents.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The companies, organisations and markets.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>The parts of the value chain, in order.</summary>
    public IReadOnlyList<Segment> Segments { get; init; } = [];

    /// <summary>The claims, in the order of the text.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>The links between claims.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>How it names what its claims measure; empty where it leaves that to their ids.</summary>
    public IReadOnlyList<Metric> Metrics { get; init; } = [];

    /// <summary>How it tells what its metrics count; empty where it leaves that to their ids.</summary>
    public IReadOnlyList<Definition> Definitions { get; init; } = [];

    /// <summary>The charts that it asks for, in the order of its table; empty where it leaves them to the product.</summary>
    public IReadOnlyList<PackChart> Charts { get; init; } = [];

    /// <summary>The decks of slides, by name.</summary>
    public IReadOnlyList<DeckText> Decks { get; init; } = [];
}
