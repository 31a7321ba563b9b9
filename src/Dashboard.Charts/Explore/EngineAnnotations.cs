namespace Dashboard.Charts.Explore;

/// <summary>What the engine draws above the marks.</summary>
/// <param name="Points">Rings around points.</param>
public sealed record EngineAnnotations(IReadOnlyList<EngineRing> Points);
