namespace Dashboard.Charts.Explore;

/// <summary>How the engine draws points.</summary>
/// <param name="Size">The radius in each series.</param>
/// <param name="Shape">The shape in each series: <c>circle</c>, <c>square</c>, <c>diamond</c>, <c>triangle</c>, <c>star</c>, <c>plus</c> or <c>sparkle</c>.</param>
/// <param name="Discrete">The points that look otherwise than their series.</param>
public sealed record EngineMarkers(IReadOnlyList<decimal> Size, IReadOnlyList<string> Shape, IReadOnlyList<EngineMarker> Discrete);
