using Dashboard.Evidence;

namespace Dashboard.Charts;

/// <summary>What a reader sets about a chart besides the filter. Each chart says by <see cref="ChartSpec.Offer"/> which of it means something there.</summary>
public sealed record ChartOptions
{
    /// <summary>Nothing is set.</summary>
    public static ChartOptions None { get; } = new();

    /// <summary>The first year that is shown; null for the first that there is.</summary>
    public int? From { get; init; }

    /// <summary>The last year that is shown; null for the last that there is.</summary>
    public int? To { get; init; }

    /// <summary>What the numbers are turned into.</summary>
    public ChartValues Values { get; init; }

    /// <summary>How values are laid out along their axis.</summary>
    public ChartScale Scale { get; init; }

    /// <summary>How the figures are set beside each other.</summary>
    public ChartLayout Layout { get; init; }

    /// <summary>What the figures have to count; null where each line chooses for itself.</summary>
    public string? Definition { get; init; }

    /// <summary>Whether the year is part of the period.</summary>
    public bool Covers(int year) => !(year < From) && !(year > To);

    /// <summary>Whether the claim belongs to the period.</summary>
    public bool Covers(Claim claim) => claim.Period is { } period && Covers(period.Year);
}
