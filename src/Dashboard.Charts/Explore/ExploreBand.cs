namespace Dashboard.Charts.Explore;

/// <summary>Ranges that follow one another on a line and are equally firm: a band from one to the next. A range that stands alone is a narrow band of its own.</summary>
/// <param name="Series">The series.</param>
/// <param name="Look">How firm they are.</param>
/// <param name="Marks">The marks, in order.</param>
internal sealed record ExploreBand(ChartSeries Series, string Look, IReadOnlyList<ChartMark> Marks)
{
    // half the width of a narrow band, as a part of the whole axis
    private const decimal Narrow = .004m;

    /// <summary>The bands of a series, in order.</summary>
    public static IEnumerable<ExploreBand> Of(ChartSeries series)
    {
        var bands = new List<List<ChartMark>>();
        ChartMark? before = null;
        foreach (var mark in series.Marks.OrderBy(mark => mark.Place))
        {
            if (IsRange(mark))
            {
                var follows = series.Form == ChartForm.Line && !mark.IsApart && before is not null && IsRange(before) && ExploreRun.LookOf(before) == ExploreRun.LookOf(mark);
                if (!follows)
                {
                    bands.Add([]);
                }

                bands[^1].Add(mark);
            }

            before = mark;
        }

        return bands.Select(band => new ExploreBand(series, ExploreRun.LookOf(band[0]), band));
    }

    /// <summary>The places of the band.</summary>
    /// <param name="kind">How places are counted.</param>
    /// <param name="axis">The axis, which says how wide a narrow band is.</param>
    public IReadOnlyList<EnginePoint> Points(ChartKind kind, EngineAxis axis)
    {
        if (Marks.Count > 1)
        {
            return [.. Marks.Select(mark => Point(mark, 0))];
        }

        var half = (long)Math.Ceiling((axis.Max - axis.Min) * Narrow);
        return [Point(Marks[0], -half), Point(Marks[0], half)];

        EnginePoint Point(ChartMark mark, long aside) => new(ExplorePlace.Of(kind, mark.Place!.Value) + aside, new(mark.Figure!.Low!.Value, mark.Figure.High!.Value));
    }

    private static bool IsRange(ChartMark mark) => mark is { Derived: false, Figure.IsRange: true };
}
