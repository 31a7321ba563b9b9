namespace Dashboard.Charts.Explore;

/// <summary>How firm something is, in the engine's means: dashes, patterns, outlines.</summary>
internal static class ExploreLook
{
    private const decimal Thick = 2.5m;
    private const decimal Thin = 1.5m;
    private const decimal Pale = .18m;

    /// <summary>The token of a track's color.</summary>
    public static string Color(ExploreTrack track) => track.Look == "derived" ? "derived" : track.Series.Hue is >= 1 and <= 6 ? FormattableString.Invariant($"series-{track.Series.Hue}") : "ink-soft";

    /// <summary>The width of its line; 0 for points that nothing joins.</summary>
    public static decimal Width(ExploreTrack track) => track.IsBand ? 1 : !track.IsLine ? 0 : track.Look == "derived" ? Thin : Thick;

    /// <summary>Its dashes: solid is what happened.</summary>
    public static int Dashes(ExploreTrack track) => track.Look switch
    {
        "actual" or "opinion" => 0,
        "guidance" => 9,
        "sought" => 2,
        _ => 5,
    };

    /// <summary>The pattern that fills it; null where it is filled with its color or not at all.</summary>
    public static string? Pattern(ExploreTrack track) => (track.Look, track.IsBand, track.IsLine) switch
    {
        ("guidance", _, false) => "slantedLines",
        ("projection", true, _) => "horizontalLines",
        ("sought", true, _) => "circles",
        _ => null,
    };

    /// <summary>How much of its color fills it: a band lies behind lines. A line takes its color from what would fill it.</summary>
    public static decimal Opacity(ExploreTrack track) => track.IsBand ? Pale : 1;

    /// <summary>Whether its points are outlines: what did not happen is not filled.</summary>
    public static bool IsOutlined(ExploreTrack track) => !track.IsBand && track.Look is not "actual" && Pattern(track) is null;

    /// <summary>What the engine calls a form; a circle where a color tells the series apart.</summary>
    public static string Shape(SeriesForm? form) => form switch
    {
        SeriesForm.Square => "square",
        SeriesForm.Diamond => "diamond",
        SeriesForm.Triangle => "triangle",
        SeriesForm.TriangleDown => "star",
        SeriesForm.Cross => "plus",
        SeriesForm.Hourglass => "sparkle",
        _ => "circle",
    };

    /// <summary>The radius of its points.</summary>
    public static decimal Radius(ExploreTrack track) => track.IsBand ? 0 : track.IsLine ? 4 : 7;
}
