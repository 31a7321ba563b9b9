namespace Dashboard.Charts.Explore;

/// <summary>A ring around a point.</summary>
/// <param name="X">When the point is, in milliseconds since 1970-01-01.</param>
/// <param name="Y">Its value.</param>
/// <param name="Color">The token of the ring.</param>
/// <param name="Sign">What stands beside it.</param>
public sealed record EngineRing(long X, decimal Y, string Color, string Sign);
