using Dashboard.Charts.Axes;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>One metric and definition, twelve months up to each day for which they are stated or can be made: a line a subject.</summary>
internal static class RunningYear
{
    private const int MostLines = 6;
    private const int MostNamed = 3;

    /// <summary>The chart.</summary>
    public static ChartSpec Build(FigureDraft draft)
    {
        var all = TwelveMonths.Of(draft.Figures).GroupBy(year => year.Subject).OrderByDescending(line => line.Last().SizeOf(draft.Figures)).ToList();
        var bound = new MarkBound(Math.Min(all.Count, MostLines));
        var shown = all.Take(MostLines).Select(line => bound.Latest([.. line.Where(year => draft.Options.Covers(year.End.Year))]).ToList()).Where(line => line.Count > 0).ToList();
        if (shown.Count == 0)
        {
            return all.Count == 0 ? draft.Empty() : ChartDraft.Empty(draft.Spec(ChartKind.Timeline), draft.Options);
        }

        var hues = Hues.Of(draft.Snapshot, shown.Select(line => line[0].Subject));
        List<ChartSeries> series = [.. shown.Select(line => new ChartSeries(line[0].Subject, YearMarks.NameOf(draft, line[0]), hues[line[0].Subject], ChartForm.Line, [.. line.Select((year, at) => YearMarks.Of(draft, year) with { IsApart = at > 0 && year.IsApartFrom(line[at - 1]) })]))];
        var (first, last) = (shown.Min(line => line[0].End), shown.Max(line => line[^1].End));
        return draft.Complete(
            draft.Spec(ChartKind.Timeline) with
            {
                Subtitle = Say($"{draft.Measure}, twelve months up to each day"),
                Offer = new() { First = all.Min(line => line.First().End.Year), Last = all.Max(line => line.Last().End.Year) },
                ValueAxis = ValueAxes.Of(series, draft.Figures.Unit),
                PlaceAxis = FigureDraft.Days(FundingTotals.Days(first), FundingTotals.Days(last), named: true),
                Series = series,
                LeftOut = all.Sum(line => line.Count()) - series.Sum(one => one.Marks.Count),
                Derivations = YearMarks.Together(draft, shown.SelectMany(line => line)) is { } sum ? [sum] : [],
            },
            Headline(draft, shown),
            YearMarks.HowMade,
            LineGaps.Note(series),
            bound.Note,
            all.Count > MostLines ? Say($"{CountText.Of(all.Count - MostLines, "subject")} with smaller figures left out.") : null,
            YearMarks.Missing(draft, all.Select(line => line.Key)));
    }

    /// <summary>Who leads is told of one day alone, the latest to which two and more have twelve months; else each stands with its own.</summary>
    private static string Headline(FigureDraft draft, List<List<TwelveMonths>> lines)
    {
        var what = CountText.Capital(FigureNames.Metric(draft.Snapshot, draft.Chart));
        var latest = lines.Select(line => line[^1]).OrderByDescending(year => year.SizeOf(draft.Figures)).ToList();
        if (latest.Count < 2)
        {
            return Say($"{YearMarks.NameOf(draft, latest[0])}: {what}, {YearMarks.Words(draft, latest[0])} in the twelve months to {PeriodText.Day(latest[0].End)}");
        }

        var newest = latest.Max(year => year.End);
        var day = lines.SelectMany(line => line).GroupBy(year => year.End).Where(same => same.Count() > 1 && same.Key.AddYears(1) > newest).MaxBy(same => same.Key)?.OrderByDescending(year => year.SizeOf(draft.Figures)).ToList();
        return day is not null
            ? Say($"{what} in the twelve months to {PeriodText.Day(day[0].End)}: {YearMarks.NameOf(draft, day[0])} leads with {YearMarks.Words(draft, day[0])}, before {YearMarks.NameOf(draft, day[1])} with {YearMarks.Words(draft, day[1])}")
            : Say($"{what} in twelve months: {CountText.Join([.. latest.Take(MostNamed).Select(year => Say($"{YearMarks.NameOf(draft, year)} {YearMarks.Words(draft, year)} (to {PeriodText.Day(year.End)})"))])}");
    }
}
