namespace Dashboard.Charts.Explore;

/// <summary>The engine's chart as a whole.</summary>
/// <param name="Id">By which one chart finds the other.</param>
/// <param name="Height">Its height in pixels.</param>
public sealed record EngineChart(string Id, int Height)
{
    /// <summary>Lines; a series can be another kind.</summary>
    public string Type { get; init; } = "line";
}
