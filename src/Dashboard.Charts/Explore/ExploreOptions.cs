using Dashboard.Evidence;

namespace Dashboard.Charts.Explore;

/// <summary>What a reader has set in the Explore view.</summary>
public sealed record ExploreOptions
{
    /// <summary>All of it is shown.</summary>
    public static ExploreOptions None { get; } = new();

    /// <summary>The first day in view; null for the first of the chart.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day in view; null for the last of the chart.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The ids of the series that are hidden.</summary>
    public ValueSet<string> Hidden { get; init; } = [];
}
