namespace Dashboard.Charts.Explore;

/// <summary>The engine's own patterns.</summary>
/// <param name="Style">That of each series: <c>slantedLines</c>, <c>horizontalLines</c>, <c>verticalLines</c>, <c>squares</c> or <c>circles</c>.</param>
/// <param name="Width">The width of a tile in pixels.</param>
/// <param name="Height">Its height.</param>
/// <param name="StrokeWidth">The width of its lines.</param>
public sealed record EnginePattern(IReadOnlyList<string> Style, int Width, int Height, decimal StrokeWidth);
