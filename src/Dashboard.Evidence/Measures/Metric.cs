namespace Dashboard.Evidence.Measures;

/// <summary>How a pack names something that its claims measure. A metric needs no row: without one a readable name is made of its id.</summary>
public sealed record Metric
{
    /// <summary>The id that claims use, e.g. <c>electricity-demand</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the data pack that names it.</summary>
    public required string Pack { get; init; }

    /// <summary>The name in English.</summary>
    public required string Name { get; init; }

    /// <summary>The name in Chinese; null where the pack has none.</summary>
    public string? NameZh { get; init; }

    /// <summary>What kind of quantity it is; null where that is not said.</summary>
    public MetricNature? Nature { get; init; }

    /// <summary>Whether it may be below zero; null where that is not said.</summary>
    public bool? Negative { get; init; }

    /// <summary>The unit in which its figures are shown; null for the commonest.</summary>
    public string? Unit { get; init; }
}
