namespace Dashboard.Evidence.Charting;

/// <summary>A chart that a pack asks for, or that is proposed for it: which figures, and what is compared.</summary>
public sealed record PackChart
{
    /// <summary>The chart's id: part of addresses, and unique over all packs.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the data pack that has it.</summary>
    public required string Pack { get; init; }

    /// <summary>A headline in the pack's words; null where the finding is made from the numbers.</summary>
    public string? Title { get; init; }

    /// <summary>What is compared.</summary>
    public required ChartShape Shape { get; init; }

    /// <summary>What is measured; several for <see cref="ChartShape.Commitments"/>, whose stages they are.</summary>
    public IReadOnlyList<string> Metrics { get; init; } = [];

    /// <summary>What the figures count; several for <see cref="ChartShape.Commitments"/>. Empty where the figures count in one way, or nobody says how.</summary>
    public IReadOnlyList<string> Definitions { get; init; } = [];

    /// <summary>The ids of the entities whose figures are shown; empty for all.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>A kind of period, e.g. <c>quarter</c>, or the label of one, e.g. <c>FY2026</c>; null for whatever the figures hold.</summary>
    public string? Periods { get; init; }

    /// <summary>The unit that is shown; null for that of the metric, else the commonest.</summary>
    public string? Unit { get; init; }

    /// <summary>The ids of the segments that it is shown for; empty for those of its figures.</summary>
    public IReadOnlyList<string> Segments { get; init; } = [];

    /// <summary>Its place among the pack's charts, the least first; null behind those that have one.</summary>
    public int? Order { get; init; }

    /// <summary>What a reader must know; null where nothing must be said.</summary>
    public string? Note { get; init; }
}
