namespace Dashboard.Charts;

/// <summary>How figures of several companies and years are set beside each other.</summary>
public enum ChartLayout
{
    /// <summary>A line a company.</summary>
    Lines,

    /// <summary>A row a year, the companies' bars below each other.</summary>
    Grouped,

    /// <summary>A row a year, the companies' bars end to end.</summary>
    Stacked,
}
