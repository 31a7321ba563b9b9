using Dashboard.Evidence.Audit;

namespace Dashboard.Charts.Drawing;

/// <summary>A mark with its place in a picture.</summary>
internal sealed class PlacedMark(ChartSeries series, ChartMark mark)
{
    /// <summary>The mark.</summary>
    public ChartMark Mark => mark;

    /// <summary>The series that it belongs to.</summary>
    public ChartSeries Series => series;

    /// <summary>Its label, with the sign of the gravest finding at the end; null where it has none.</summary>
    public string? Label { get; } = mark.Label is null ? null : mark.Label + mark.Severity switch { FindingSeverity.High => "▲", FindingSeverity.Medium => "△", _ => "" };

    /// <summary>Where a bar lies.</summary>
    public Box Box { get; set; }

    /// <summary>Whether a bar has its lane for itself.</summary>
    public bool Alone { get; set; } = true;

    /// <summary>Where a point lies.</summary>
    public Spot At { get; init; }

    /// <summary>The lower end of a bar's values.</summary>
    public decimal Least => Math.Min(mark.Start ?? 0, mark.End);

    /// <summary>The upper end.</summary>
    public decimal Most => Math.Max(mark.Start ?? 0, mark.End);

    /// <summary>Whether a bar lies left of zero, wholly or, for a range, with its greater part.</summary>
    public bool IsBelow => Least < 0 && Most < -Least;

    /// <summary>How far a point reaches, with its ring.</summary>
    public double Extent => At.R + (mark.Conflict ? 6 : 1.5);

    /// <summary>Where the sign of a disagreement stands at a point.</summary>
    public Spot Badge => new(At.X + ((At.R + 4) * .74), At.Y - ((At.R + 4) * .74));
}
