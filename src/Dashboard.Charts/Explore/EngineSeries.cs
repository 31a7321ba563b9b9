namespace Dashboard.Charts.Explore;

/// <summary>One of the engine's series: the part of a line, those of some points, or a band, that are equally firm.</summary>
/// <param name="Name">An id; readers see the legend, which is not the engine's.</param>
/// <param name="Type"><c>line</c>, <c>scatter</c> or <c>rangeArea</c>.</param>
/// <param name="Data">The points, in order.</param>
public sealed record EngineSeries(string Name, string Type, IReadOnlyList<EnginePoint> Data);
