using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>
/// One metric and definition over the very same twelve months, as reported or made of quarters: a bar a subject, the largest first. Who has twelve months to other days alone is
/// named with the nearest, and not drawn beside them.
/// </summary>
internal static class YearRanking
{
    private const int MostRows = 15;

    /// <summary>The chart.</summary>
    public static ChartSpec Build(FigureDraft draft)
    {
        var all = Alone(draft, TwelveMonths.Of(draft.Figures));
        var day = all.Where(year => draft.Options.Covers(year.End.Year)).GroupBy(year => year.End).OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key).FirstOrDefault();
        if (day is null)
        {
            return all.Count == 0 ? draft.Empty() : ChartDraft.Empty(draft.Spec(ChartKind.Bars), draft.Options);
        }

        var ranked = day.OrderByDescending(year => year.SizeOf(draft.Figures)).ThenBy(year => year.Subject, StringComparer.Ordinal).ToList();
        var shown = ranked.Take(MostRows).ToList();
        var hues = Hues.Of(draft.Snapshot, shown.Select(year => year.Subject));
        List<ChartSeries> series = [.. shown.Select(year => new ChartSeries(year.Subject, YearMarks.NameOf(draft, year), hues[year.Subject], ChartForm.Bar, [Bar(draft, year)]))];
        var when = Say($"twelve months to {PeriodText.Day(day.Key)}");
        return draft.Complete(
            draft.Spec(ChartKind.Bars) with
            {
                Subtitle = Say($"{draft.Measure}, {when}"),
                Offer = new() { First = all.Min(year => year.End.Year), Last = all.Max(year => year.End.Year) },
                ValueAxis = ValueAxes.Of(series, draft.Figures.Unit),
                Series = series,
                LeftOut = ranked.Count - shown.Count,
                Derivations = YearMarks.Together(draft, shown) is { } sum ? [sum] : [],
            },
            RankingHeadline.Of(draft, [.. shown.Select(year => new RankedName(YearMarks.NameOf(draft, year), year.SizeOf(draft.Figures), YearMarks.Words(draft, year)))], Phrases.Listed(FigureNames.Metric(draft.Snapshot, draft.Chart), when)),
            shown.Exists(year => !year.IsStated) ? YearMarks.HowMade : null,
            Elsewhere(draft, all, day),
            YearMarks.Missing(draft, all.Select(year => year.Subject)),
            ranked.Count > shown.Count ? Say($"{CountText.Of(ranked.Count - shown.Count, "smaller figure")} left out.") : null);
    }

    private static ChartMark Bar(FigureDraft draft, TwelveMonths year) => YearMarks.Of(draft, year) with
    {
        Row = YearMarks.NameOf(draft, year),
        Place = null,
        Label = AmountText.Brief(year.SizeOf(draft.Figures), draft.Figures.Unit),
    };

    /// <summary>Without groups, where any member is there: a sum never stands beside what it is made of.</summary>
    private static List<TwelveMonths> Alone(FigureDraft draft, IReadOnlyList<TwelveMonths> years)
    {
        var alone = years.Where(year => draft.Snapshot.FindEntity(year.Subject)!.Kind != EntityKind.Group).ToList();
        return alone.Count == 0 ? [.. years] : alone;
    }

    /// <summary>Those whose twelve months end on other days, each with the nearest.</summary>
    private static string? Elsewhere(FigureDraft draft, List<TwelveMonths> all, IGrouping<DateOnly, TwelveMonths> day)
    {
        var shown = day.Select(year => year.Subject).ToHashSet();
        var nearest = all.Where(year => !shown.Contains(year.Subject))
            .GroupBy(year => year.Subject)
            .Select(own => own.OrderBy(year => Math.Abs(year.End.DayNumber - day.Key.DayNumber)).ThenByDescending(year => year.End).First())
            .OrderByDescending(year => year.SizeOf(draft.Figures))
            .Select(year => Say($"{YearMarks.NameOf(draft, year)} ({YearMarks.Words(draft, year)} to {PeriodText.Day(year.End)})"))
            .ToList();
        return nearest.Count == 0 ? null : Say($"Not beside these, since their figures make no twelve months to that day: {CountText.Join(nearest)}.");
    }
}
