namespace Dashboard.Charts.Explore;

/// <summary>What becomes one of the engine's series.</summary>
/// <param name="Series">The series that it is part of.</param>
/// <param name="Look">How firm it is: see <see cref="ExploreRun.Look"/>.</param>
/// <param name="Type">What the engine calls it.</param>
/// <param name="Marks">What its points stand for; none for a band, whose marks stand on a line or for themselves as well.</param>
/// <param name="Data">Its points.</param>
internal sealed record ExploreTrack(ChartSeries Series, string Look, string Type, IReadOnlyList<ChartMark> Marks, IReadOnlyList<EnginePoint> Data)
{
    private const string Line = "line";
    private const string Band = "rangeArea";

    /// <summary>Whether a line joins its points.</summary>
    public bool IsLine => Type == Line;

    /// <summary>Whether it has one point alone, which no line shows.</summary>
    public bool IsSingle => Marks.Count == 1;

    /// <summary>Whether it is a band.</summary>
    public bool IsBand => Type == Band;

    /// <summary>The tracks of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="spec">The chart.</param>
    /// <param name="axis">The axis of days or years.</param>
    public static IEnumerable<ExploreTrack> Of(ChartSeries series, ChartSpec spec, EngineAxis axis)
    {
        foreach (var run in ExploreRun.Of(series))
        {
            yield return new(series, run.Look, run.IsLine ? Line : "scatter", run.Marks, [.. run.Marks.Select(mark => new EnginePoint(ExplorePlace.Of(spec.Kind, mark.Place!.Value), new(mark.End)))]);
        }

        // the engine does not reckon the ends of a range on a logarithmic axis
        foreach (var band in spec.ValueAxis.Log ? [] : ExploreBand.Of(series))
        {
            yield return new(series, band.Look, Band, [], band.Points(spec.Kind, axis));
        }
    }
}
