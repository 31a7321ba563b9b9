namespace Dashboard.Charts.Explore;

/// <summary>A chart over time as the engine draws it: to zoom, to move along, to compare and to hide. Lines and timelines only: the engine zooms neither rows nor categories.</summary>
public static class ExploreChart
{
    private const int Height = 420;
    private const int StripHeight = 110;
    private const int PatternSize = 6;
    private const decimal PatternLine = 1.25m;

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
        var forms = SeriesForms.Of(spec.Series);
        return [.. spec.Series.Select(series => new ExploreSubject(series.Id, series.Name, series.Hue, forms.NameOf(series), options.Hidden.Contains(series.Id)))];
    }

    /// <summary>The chart.</summary>
    /// <param name="spec">What it shows; it has a time axis.</param>
    /// <param name="options">The part in view, and what is hidden.</param>
    public static ExploreSpec Build(ChartSpec spec, ExploreOptions options)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(options);
        // the engine writes the numbers of its axis itself
        spec = CountedSpec.Of(spec);
        var place = spec.PlaceAxis ?? throw new ArgumentException("The chart has no time axis.", nameof(spec));
        var (main, strip) = ($"explore-{spec.Slug}", $"explore-{spec.Slug}-strip");
        var all = (First: ExplorePlace.Of(spec.Kind, place.Min), Last: ExplorePlace.Of(spec.Kind, place.Max));
        var across = new EngineAxis(all.First, all.Last, "time");
        var tracks = spec.Series.Where(series => !options.Hidden.Contains(series.Id)).SelectMany(series => ExploreTrack.Of(series, spec, across)).ToList();
        var forms = SeriesForms.Of(spec.Series);
        var shapes = tracks.ConvertAll(track => ExploreLook.Shape(track.IsBand ? null : forms.Of(track.Series)));
        var (first, last) = Part(all.First, all.Last, options);
        return new(
            Options(tracks, shapes, new(main, Height), across, Values(spec), full: true) with { Annotations = new([.. Conflicts(spec.Kind, tracks)]) },
            Options(tracks, shapes, new(strip, StripHeight), across, Values(spec) with { Formatter = null }, full: false),
            [.. tracks.Select(track => track.Series.Id)],
            [.. tracks.Select(track => (IReadOnlyList<ExploreMark>)[.. track.Marks.Select(mark => new ExploreMark(mark.Opens, Drawing.MarkWords.Of(mark)))])],
            first,
            last);
    }

    private static EngineOptions Options(List<ExploreTrack> tracks, List<string> shapes, EngineChart chart, EngineAxis across, EngineAxis values, bool full) => new()
    {
        Chart = chart,
        Series = [.. tracks.Select((track, at) => new EngineSeries(FormattableString.Invariant($"{track.Series.Id}-{at}"), track.Type, track.Data))],
        Colors = [.. tracks.Select(ExploreLook.Color)],
        Stroke = new(
            [.. tracks.Select(track => full ? ExploreLook.Width(track) : Math.Min(1, ExploreLook.Width(track)))],
            [.. tracks.Select(ExploreLook.Dashes)],
            [.. tracks.Select(track => track.Series.Form == ChartForm.Step ? "stepline" : "straight")]),
        Fill = new(
            [.. tracks.Select(track => ExploreLook.Pattern(track) is null ? "solid" : "pattern")],
            [.. tracks.Select(ExploreLook.Opacity)],
            new([.. tracks.Select(track => ExploreLook.Pattern(track) ?? "")], PatternSize, PatternSize, PatternLine)),
        Markers = new([.. tracks.Select(track => full || track.IsBand ? ExploreLook.Radius(track) : track is { IsLine: true, IsSingle: false } ? 0 : 3)], shapes, full ? [.. Outlined(tracks, shapes)] : []),
        Xaxis = across,
        Yaxis = values,
    };

    private static EngineAxis Values(ChartSpec spec) => new(spec.ValueAxis.Min, spec.ValueAxis.Max, "number")
    {
        TickAmount = spec.ValueAxis is { Log: false, Step: { } step and > 0 } axis ? (int)Math.Round((axis.Max - axis.Min) / step) : null,
        Logarithmic = spec.ValueAxis.Log,
    };

    private static IEnumerable<EngineMarker> Outlined(List<ExploreTrack> tracks, List<string> shapes) =>
        from track in tracks.Index()
        where ExploreLook.IsOutlined(track.Item)
        // a line begins with a mark of the run before, which keeps its look
        from mark in track.Item.Marks.Index().Skip(track.Item.IsLine && ExploreRun.LookOf(track.Item.Marks[0]) != track.Item.Look ? 1 : 0)
        select new EngineMarker(track.Index, mark.Index, "paper", ExploreLook.Color(track.Item), ExploreLook.Radius(track.Item), shapes[track.Index]);

    private static IEnumerable<EngineRing> Conflicts(ChartKind kind, List<ExploreTrack> tracks) =>
        tracks.SelectMany(track => track.Marks).Distinct().Where(mark => mark.Conflict).Select(mark => new EngineRing(ExplorePlace.Of(kind, mark.Place!.Value), mark.End, "conflict", "≠"));

    /// <summary>The part that is asked for, as far as the chart reaches; all of it where that is none of it.</summary>
    private static (long First, long Last) Part(long least, long most, ExploreOptions options)
    {
        var first = options.From is { } from ? Math.Clamp(ExplorePlace.Of(from), least, most) : least;
        var last = options.To is { } to ? Math.Clamp(ExplorePlace.Of(to), least, most) : most;
        return first < last ? (first, last) : (least, most);
    }
}
