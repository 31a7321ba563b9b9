using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>Dated events of money, each at its day, with the sum so far as steps.</summary>
internal static class Rounds
{
    private const int MostSubjects = 3;
    private const int MostTold = 2;

    // what happened, what was sought, and the steps of the sum, which go on to the end of the chart
    private const int LinesOfOne = 3;

    /// <summary>The chart.</summary>
    public static ChartSpec Build(FigureDraft draft)
    {
        var all = DatedEvents.Of(draft.Figures);
        var spec = draft.Spec(ChartKind.Timeline);
        if (all.Count == 0)
        {
            return ChartDraft.Empty(spec, Say($"A timeline needs two dated events of one subject; what is shown holds {CountText.Of(draft.Figures.Claims.Count, "figure")}."));
        }

        var subjects = all.Take(MostSubjects).ToList();
        spec = spec with { Offer = new() { First = Claims(subjects).Min(claim => claim.Period!.Year), Last = Claims(subjects).Max(claim => claim.Period!.Year) } };
        var bound = new MarkBound(LinesOfOne * subjects.Count, subjects.Count);
        var shown = subjects.ConvertAll(subject => RunningSum.Of(draft, bound, subject)).FindAll(sum => sum.Events.Count + sum.Sought.Count > 0);
        if (shown.Count == 0)
        {
            return ChartDraft.Empty(spec, draft.Options);
        }

        var hues = Hues.Of(draft.Snapshot, subjects.Select(subject => subject.Subject));
        var last = shown.SelectMany(sum => sum.Days).Max();
        List<ChartSeries> series = [.. shown.SelectMany(sum => sum.Series(hues[sum.Subject], last))];
        var days = shown.SelectMany(sum => sum.Days).ToList();
        var room = Math.Max(30, (days.Max() - days.Min()) / 12);
        return draft.Complete(
            spec with
            {
                Subtitle = Say($"{draft.Measure}, at the day of each event, and the sum so far"),
                ValueAxis = ValueAxes.Of(series, draft.Figures.Unit),
                PlaceAxis = new(days.Min() - room, days.Max() + room),
                Series = series,
                LeftOut = Claims(all).Count() - shown.Sum(sum => sum.Events.Count + sum.Sought.Count),
            },
            Headline(draft, shown),
            bound.Left == 0 ? null : Say($"{CountText.Of(bound.Left, "earlier event")} left out: each sum begins with the first event that is drawn."),
            shown.Exists(sum => sum.Repeated > 0) ? Say("What several claims tell as one event is counted once.") : null,
            all.Count > subjects.Count ? Say($"{CountText.Of(all.Count - subjects.Count, "subject")} with fewer events left out.") : null);
    }

    private static IEnumerable<Claim> Claims(IEnumerable<DatedEvents> subjects) => subjects.SelectMany(subject => subject.Done.Concat(subject.Sought));

    private static string Headline(FigureDraft draft, List<RunningSum> shown)
    {
        var sums = shown.FindAll(sum => sum.Events.Count > 0).OrderByDescending(sum => sum.Total).ToList();
        return sums.Count == 0
            ? Say($"{shown[0].Name}: {CountText.Of(shown[0].Sought.Count, "sum")} sought, none of them received")
            : Phrases.Clauses(sums.Take(MostTold).Select(sum => Say($"{sum.Name}: {AmountText.Of(new Amount(sum.Total, null, null, draft.Figures.Unit))} in {CountText.Of(sum.Events.Count, "event")} since {PeriodText.Month(sum.Events[0].Period!.Start)}")));
    }
}
