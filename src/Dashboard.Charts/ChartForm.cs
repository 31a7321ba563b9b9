namespace Dashboard.Charts;

/// <summary>What the marks of a series look like.</summary>
public enum ChartForm
{
    /// <summary>A bar from <see cref="ChartMark.Start"/> to <see cref="ChartMark.End"/>.</summary>
    Bar,

    /// <summary>A point at (<see cref="ChartMark.Place"/>, <see cref="ChartMark.End"/>).</summary>
    Point,

    /// <summary>A line through points.</summary>
    Line,

    /// <summary>A line that keeps its height until the next point.</summary>
    Step,

    /// <summary>A line across the whole chart at the height of its mark.</summary>
    Level,
}
