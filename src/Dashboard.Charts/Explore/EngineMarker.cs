namespace Dashboard.Charts.Explore;

/// <summary>A point that looks otherwise than its series.</summary>
/// <param name="SeriesIndex">The series, from 0.</param>
/// <param name="DataPointIndex">The point in it, from 0.</param>
/// <param name="FillColor">The token of its inside.</param>
/// <param name="StrokeColor">The token of its outline.</param>
/// <param name="Size">Its radius.</param>
/// <param name="Shape">Its shape: see <see cref="EngineMarkers"/>.</param>
public sealed record EngineMarker(int SeriesIndex, int DataPointIndex, string FillColor, string StrokeColor, decimal Size, string Shape);
