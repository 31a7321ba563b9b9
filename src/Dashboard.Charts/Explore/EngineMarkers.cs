namespace Dashboard.Charts.Explore;

/// <summary>How the engine draws points.</summary>
/// <param name="Size">The radius in each series.</param>
/// <param name="Discrete">The points that look otherwise than their series.</param>
public sealed record EngineMarkers(IReadOnlyList<decimal> Size, IReadOnlyList<EngineMarker> Discrete);
