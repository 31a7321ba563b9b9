namespace Dashboard.Charts.Explore;

/// <summary>A point, or a place of a band.</summary>
/// <param name="X">When it is, in milliseconds since 1970-01-01.</param>
/// <param name="Y">Its value, or the ends of its range.</param>
public sealed record EnginePoint(long X, EngineValue Y);
