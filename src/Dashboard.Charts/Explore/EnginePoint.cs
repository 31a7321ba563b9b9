namespace Dashboard.Charts.Explore;

/// <summary>A point.</summary>
/// <param name="X">When it is, in milliseconds since 1970-01-01.</param>
/// <param name="Y">Its value.</param>
public sealed record EnginePoint(long X, decimal Y);
