namespace Dashboard.Charts.Explore;

/// <summary>A chart over time as the engine draws it: to zoom, to move along, to compare and to hide. Lines and timelines only: the engine zooms neither rows nor categories.</summary>
public static class ExploreChart
{
    private const int Height = 420;
    private const int StripHeight = 110;

    /// <summary>Whether the chart has a time axis, and something on it.</summary>
    public static bool Takes(ChartSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return spec.PlaceAxis is not null && spec.Empty is null;
    }

    /// <summary>The entries of the legend.</summary>
    public static IReadOnlyList<ExploreSubject> Subjects(ChartSpec spec, ExploreOptions options)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(options);
        return [.. spec.Series.Select(series => new ExploreSubject(series.Id, series.Name, series.Hue, options.Hidden.Contains(series.Id)))];
    }

    /// <summary>The chart.</summary>
    /// <param name="spec">What it shows; it has a time axis.</param>
    /// <param name="options">The part in view, and what is hidden.</param>
    public static ExploreSpec Build(ChartSpec spec, ExploreOptions options)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(options);
        var place = spec.PlaceAxis ?? throw new ArgumentException("The chart has no time axis.", nameof(spec));
        var runs = spec.Series.Where(series => !options.Hidden.Contains(series.Id)).SelectMany(ExploreRun.Of).ToList();
        var (main, strip) = ($"explore-{spec.Slug}", $"explore-{spec.Slug}-strip");
        var all = (First: ExplorePlace.Of(spec.Kind, place.Min), Last: ExplorePlace.Of(spec.Kind, place.Max));
        var across = new EngineAxis(all.First, all.Last, "time");
        var (first, last) = Part(all.First, all.Last, options);
        return new(
            Options(spec.Kind, runs, new(main, Height), across, Values(spec), full: true) with { Annotations = new([.. Conflicts(spec.Kind, runs)]) },
            Options(spec.Kind, runs, new(strip, StripHeight), across, Values(spec) with { Formatter = null }, full: false),
            [.. runs.Select(run => (IReadOnlyList<ExploreMark>)[.. run.Marks.Select(mark => new ExploreMark(mark.Opens, Drawing.MarkWords.Of(mark)))])],
            first,
            last);
    }

    private static EngineOptions Options(ChartKind kind, List<ExploreRun> runs, EngineChart chart, EngineAxis across, EngineAxis values, bool full) => new()
    {
        Chart = chart,
        Series = [.. runs.Select((run, at) => new EngineSeries(FormattableString.Invariant($"{run.Series.Id}-{at}"), run.IsLine ? "line" : "scatter", [.. run.Marks.Select(mark => new EnginePoint(ExplorePlace.Of(kind, mark.Place!.Value), mark.End))]))],
        Colors = [.. runs.Select(ExploreLook.Color)],
        Stroke = new(
            [.. runs.Select(run => full ? ExploreLook.Width(run) : Math.Min(1, ExploreLook.Width(run)))],
            [.. runs.Select(ExploreLook.Dashes)],
            [.. runs.Select(run => run.Series.Form == ChartForm.Step ? "stepline" : "straight")]),
        Markers = new([.. runs.Select(run => full ? ExploreLook.Radius(run) : run.IsLine ? 0 : 3)], full ? [.. Outlined(runs)] : []),
        Xaxis = across,
        Yaxis = values,
    };

    private static EngineAxis Values(ChartSpec spec) => new(spec.ValueAxis.Min, spec.ValueAxis.Max, "number")
    {
        TickAmount = spec.ValueAxis is { Log: false, Step: { } step and > 0 } axis ? (int)Math.Round((axis.Max - axis.Min) / step) : null,
        Logarithmic = spec.ValueAxis.Log,
    };

    private static IEnumerable<EngineMarker> Outlined(List<ExploreRun> runs) =>
        from run in runs.Index()
        where ExploreLook.IsOutlined(run.Item)
        // a line begins with a mark of the run before, which keeps its look
        from mark in run.Item.Marks.Index().Skip(run.Item.IsLine && run.Item.Marks.Count > 1 && run.Item.Marks[0] != run.Item.Series.Marks[0] ? 1 : 0)
        select new EngineMarker(run.Index, mark.Index, "paper", ExploreLook.Color(run.Item), ExploreLook.Radius(run.Item));

    private static IEnumerable<EngineRing> Conflicts(ChartKind kind, List<ExploreRun> runs) =>
        runs.SelectMany(run => run.Marks).Distinct().Where(mark => mark.Conflict).Select(mark => new EngineRing(ExplorePlace.Of(kind, mark.Place!.Value), mark.End, "conflict", "≠"));

    /// <summary>The part that is asked for, as far as the chart reaches; all of it where that is none of it.</summary>
    private static (long First, long Last) Part(long least, long most, ExploreOptions options)
    {
        var first = options.From is { } from ? Math.Clamp(ExplorePlace.Of(from), least, most) : least;
        var last = options.To is { } to ? Math.Clamp(ExplorePlace.Of(to), least, most) : most;
        return first < last ? (first, last) : (least, most);
    }
}
