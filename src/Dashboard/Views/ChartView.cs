namespace Dashboard.Views;

/// <summary>What a page shows of its charts.</summary>
public enum ChartView
{
    /// <summary>The drawing.</summary>
    Chart,

    /// <summary>Its numbers as a table.</summary>
    Table,

    /// <summary>The claims behind it.</summary>
    Claims,

    /// <summary>The chart in the engine, on charts over time: to zoom, to move along, to hide.</summary>
    Explore,
}
