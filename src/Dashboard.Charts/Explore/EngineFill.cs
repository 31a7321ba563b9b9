namespace Dashboard.Charts.Explore;

/// <summary>How the engine fills bands and points, a series at a time.</summary>
/// <param name="Type"><c>solid</c> or <c>pattern</c>.</param>
/// <param name="Opacity">From 0 to 1.</param>
/// <param name="Pattern">The patterns.</param>
public sealed record EngineFill(IReadOnlyList<string> Type, IReadOnlyList<decimal> Opacity, EnginePattern Pattern);
