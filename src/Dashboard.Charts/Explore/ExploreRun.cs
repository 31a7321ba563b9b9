namespace Dashboard.Charts.Explore;

/// <summary>The marks of a series that are equally firm and hang together.</summary>
/// <param name="Series">The series.</param>
/// <param name="Look">How firm they are: the name of a status, or <c>derived</c>.</param>
/// <param name="Marks">The marks, in order; a line begins with the last one of the run before, but for one that is parted from it.</param>
internal sealed record ExploreRun(ChartSeries Series, string Look, IReadOnlyList<ChartMark> Marks)
{
    /// <summary>Whether a line joins the marks.</summary>
    public bool IsLine => Series.Form is ChartForm.Line or ChartForm.Step;

    /// <summary>The runs of a series, in order.</summary>
    public static IEnumerable<ExploreRun> Of(ChartSeries series)
    {
        if (series.Form == ChartForm.Point)
        {
            return series.Marks.GroupBy(LookOf).Select(look => new ExploreRun(series, look.Key, [.. look.OrderBy(mark => mark.Place)]));
        }

        var runs = new List<List<ChartMark>>();
        foreach (var mark in series.Marks.OrderBy(mark => mark.Place))
        {
            if (runs.Count == 0 || mark.IsApart)
            {
                runs.Add([]);
            }
            else if (LookOf(runs[^1][^1]) != LookOf(mark))
            {
                // the line to a mark is as firm as the mark that it leads to
                runs.Add([runs[^1][^1]]);
            }

            runs[^1].Add(mark);
        }

        return runs.Select(run => new ExploreRun(series, LookOf(run[^1]), run));
    }

    /// <summary>How firm a mark is: the name of its status, or <c>derived</c>.</summary>
    public static string LookOf(ChartMark mark) => mark.Derived ? "derived" : StatusLooks.NameOf(mark.Status);
}
