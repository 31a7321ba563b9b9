namespace Dashboard.Charts.Drawing;

/// <summary>How a piece of a line is drawn.</summary>
internal enum TrackLook
{
    /// <summary>Solid: from one figure to the next.</summary>
    Firm,

    /// <summary>Dashed: what is expected after what happened.</summary>
    Expected,

    /// <summary>Thin and dashed: from or to what is computed.</summary>
    Computed,

    /// <summary>Not at all: nothing is known of what lies between.</summary>
    None,
}
