using Dashboard.Charts;

namespace Dashboard.Documents.PowerPoint;

/// <summary>A value of a native chart.</summary>
/// <param name="Row">The row of the sheet, from 0.</param>
/// <param name="Value">The value.</param>
/// <param name="Mark">What it shows; null for a point that only carries a line on.</param>
/// <param name="Label">The text beside it; null for none.</param>
/// <param name="Highlighted">Whether it is set off.</param>
public sealed record ChartPoint(int Row, decimal Value, ChartMark? Mark, string? Label = null, bool Highlighted = false);
