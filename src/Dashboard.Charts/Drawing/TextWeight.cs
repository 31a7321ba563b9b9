namespace Dashboard.Charts.Drawing;

/// <summary>The faces that a picture is set in.</summary>
public enum TextWeight
{
    /// <summary>Sans serif, 400.</summary>
    Regular,

    /// <summary>Sans serif, 600: labels.</summary>
    Semibold,

    /// <summary>Serif, 600: headlines.</summary>
    Headline,
}
