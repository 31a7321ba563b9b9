namespace Dashboard.Charts.Drawing;

/// <summary>What stands around a chart in a picture, and how wide that is.</summary>
public sealed record PictureFrame
{
    /// <summary>The narrowest picture, in pixels.</summary>
    public const int Narrowest = 320;

    /// <summary>The widest picture, in pixels.</summary>
    public const int Widest = 1600;

    /// <summary>The width where none is asked for, in pixels.</summary>
    public const int Usual = 960;

    /// <summary>The width, in pixels.</summary>
    public int Width { get; init; } = Usual;

    /// <summary>The colours.</summary>
    public Palette Palette { get; init; } = Palette.Light;

    /// <summary>Where the chart is shown with everything behind it; null prints no address.</summary>
    public Uri? Address { get; init; }

    /// <summary>Gives the address that opens a claim; null makes no links of the marks.</summary>
    public Func<string, Uri>? ClaimAddress { get; init; }

    /// <summary>Gives the address that says what a metric means; null makes no links of axes.</summary>
    public Func<string, Uri>? MetricAddress { get; init; }

    /// <summary>The day of which the chart speaks, in words: "As of 9 January 2026".</summary>
    public string? AsOf { get; init; }

    /// <summary>What must be said above the chart, e.g. what was asked for and does not exist.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>True leaves headline, key, notes and source line away, for a place that has its own.</summary>
    public bool Bare { get; init; }
}
