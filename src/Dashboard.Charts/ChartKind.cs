namespace Dashboard.Charts;

/// <summary>How marks are laid out.</summary>
public enum ChartKind
{
    /// <summary>Horizontal bars in named rows, from a start to an end.</summary>
    Bars,

    /// <summary>Points and lines over days.</summary>
    Timeline,

    /// <summary>Points and lines over numbered years.</summary>
    Line,
}
