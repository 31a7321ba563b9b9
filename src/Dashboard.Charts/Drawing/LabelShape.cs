namespace Dashboard.Charts.Drawing;

/// <summary>A label in lines, with its size.</summary>
internal sealed record LabelShape(IReadOnlyList<string> Lines, double Width, double Height);
