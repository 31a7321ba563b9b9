namespace Dashboard.Charts;

/// <summary>What the numbers of a chart are turned into.</summary>
public enum ChartValues
{
    /// <summary>Nothing: they stand as they are stated.</summary>
    Absolute,

    /// <summary>The change from the year before, in per cent.</summary>
    Yoy,

    /// <summary>The multiple of the first year that all lines have, which is 100.</summary>
    Index,
}
