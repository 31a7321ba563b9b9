using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>What was expected of one subject and period, by the day on which it was said; what came lies across.</summary>
internal static class VintageHistory
{
    private const int LeastRoom = 20;
    private const int MostVoices = 12;

    /// <summary>The chart.</summary>
    public static ChartSpec Build(FigureDraft draft)
    {
        var expected = Expected.OverDays(draft.Figures);
        var spec = draft.Spec(ChartKind.Timeline);
        if (expected.Spread is not { } spread)
        {
            return ChartDraft.Empty(spec, Say($"A history of what was expected needs two days on which one forecaster spoke of one period; what is shown holds {CountText.Of(draft.Figures.Claims.Count, "figure")}."));
        }

        var all = spread.Voices.Where(voice => voice.Dated.Count > 0).ToList();
        // of many mouths those that spoke most often: a history needs two days
        var told = all.OrderByDescending(voice => voice.Dated.Count).Take(MostVoices).ToHashSet();
        var bound = new MarkBound(told.Count, besides: 1);
        var voices = all.FindAll(told.Contains).ConvertAll(voice => voice with { Dated = bound.Latest(voice.Dated) });
        var hues = Hues.Of(draft.Snapshot, voices.Select(voice => voice.Mouth.Id));
        List<ChartSeries> series = [.. voices.Select(voice => new ChartSeries(voice.Mouth.Id, voice.Mouth.Name, hues[voice.Mouth.Id], ChartForm.Line, [.. voice.Dated.Select(claim => Mark(draft, voice, claim))]))];
        var days = series.SelectMany(one => one.Marks).Select(mark => mark.Place!.Value).ToList();
        if (expected.Outcome is { } outcome)
        {
            var mark = Outcome(draft, outcome, days.Max());
            series.Add(new("outcome", Say("Outcome"), 0, ChartForm.Level, [mark]));
            days.Add(mark.Place!.Value);
        }

        var first = voices[0].Dated[0];
        return draft.Complete(
            spec with
            {
                Subtitle = Say($"{draft.NameOf(first)}: {draft.Measure}, {PeriodText.Label(first.Period!)}, by the day on which it was said"),
                ValueAxis = ValueAxes.Of(series, draft.Figures.Unit),
                PlaceAxis = new(days.Min() - Math.Max(LeastRoom, (days.Max() - days.Min()) / 12), days.Max() + Math.Max(LeastRoom, (days.Max() - days.Min()) / 6)),
                Series = series,
                LeftOut = bound.Left + all.Where(voice => !told.Contains(voice)).Sum(voice => voice.Dated.Count),
            },
            VintageHeadline.Of(draft, voices, expected.Outcome),
            bound.Note,
            all.Count > voices.Count ? Say($"{CountText.Of(all.Count - voices.Count, "forecaster")} who spoke less often left out.") : null,
            Undated(spread));
    }

    private static ChartMark Mark(FigureDraft draft, Voice voice, Claim claim)
    {
        var (amount, day) = (draft.Figures.AmountOf(claim), claim.Stated!.Value.First);
        return draft.Mark(claim, Phrases.Listed(voice.Mouth.Name, PeriodText.Day(day)), []) with
        {
            Place = FundingTotals.Days(day),
            Start = null,
            End = amount.Middle ?? 0,
            Label = AmountText.Brief(amount, claim.Qualifier),
        };
    }

    private static ChartMark Outcome(FigureDraft draft, Claim outcome, decimal last)
    {
        var amount = draft.Figures.AmountOf(outcome);
        return draft.Mark(outcome, Phrases.Listed(draft.NameOf(outcome), Say("outcome")), []) with
        {
            Place = Math.Max(last, FundingTotals.Days(outcome.Stated?.Day ?? outcome.Period!.End)),
            Start = null,
            End = amount.Middle ?? 0,
            Label = Say($"actual {AmountText.Brief(amount, outcome.Qualifier)}"),
        };
    }

    private static string? Undated(Spread spread)
    {
        var undated = spread.Voices.Sum(voice => voice.Undated.Count);
        return undated == 0 ? null : Say($"{CountText.Of(undated, "figure")} left out: the day on which it was said is not known.");
    }
}
