namespace Dashboard.Charts.Explore;

/// <summary>How firm a run is, in the engine's means.</summary>
internal static class ExploreLook
{
    private const decimal Thick = 2.5m;
    private const decimal Thin = 1.5m;

    /// <summary>The token of a run's color.</summary>
    public static string Color(ExploreRun run) => run.Look == "derived" ? "derived" : run.Series.Hue is >= 1 and <= 6 ? FormattableString.Invariant($"series-{run.Series.Hue}") : "ink-soft";

    /// <summary>The width of its line; 0 for points that nothing joins.</summary>
    public static decimal Width(ExploreRun run) => !run.IsLine ? 0 : run.Look == "derived" ? Thin : Thick;

    /// <summary>Its dashes: solid is what happened.</summary>
    public static int Dashes(ExploreRun run) => run.Look switch
    {
        "actual" or "opinion" => 0,
        "guidance" => 9,
        "sought" => 2,
        _ => 5,
    };

    /// <summary>Whether its points are outlines: what did not happen is not filled.</summary>
    public static bool IsOutlined(ExploreRun run) => run.Look is not "actual";

    /// <summary>The radius of its points.</summary>
    public static decimal Radius(ExploreRun run) => run.IsLine ? 4 : 7;
}
