namespace Dashboard.Charts.Explore;

/// <summary>How the engine draws the line of each series.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="DashArray">The length of dashes; 0 for a solid line.</param>
/// <param name="Curve"><c>straight</c>, or <c>stepline</c> where a line keeps its height until the next point.</param>
public sealed record EngineStroke(IReadOnlyList<decimal> Width, IReadOnlyList<int> DashArray, IReadOnlyList<string> Curve);
