using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>Parts lines where periods in between are missing: nothing is drawn where nothing is known.</summary>
internal static class LineGaps
{
    /// <summary>The marks of a line, those set apart that follow on a gap.</summary>
    /// <param name="marks">The marks, in order.</param>
    /// <param name="periodOf">The period of a mark.</param>
    public static IEnumerable<ChartMark> Parted(IEnumerable<ChartMark> marks, Func<ChartMark, Period> periodOf)
    {
        Period? before = null;
        foreach (var mark in marks)
        {
            var period = periodOf(mark);
            yield return mark with { IsApart = before is not null && Paces.AreApart(before, period) };
            before = period;
        }
    }

    /// <summary>What a chart says of them; null where no line is parted.</summary>
    public static string? Note(IEnumerable<ChartSeries> series) =>
        series.Any(one => one.Marks.Any(mark => mark.IsApart)) ? Say("Where periods in between are missing, no line joins the points.") : null;
}
