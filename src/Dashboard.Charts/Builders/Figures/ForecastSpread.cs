using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>What several mouths expect of one subject and period: a bar a mouth, its latest word, a range as a range; then what came.</summary>
internal static class ForecastSpread
{
    private const int MostRows = 30;

    /// <summary>The chart.</summary>
    public static ChartSpec Build(FigureDraft draft)
    {
        var expected = Expected.OfMouths(draft.Figures);
        var all = expected.Latest(draft.Figures);
        var bound = new MarkBound(1);
        // what lies between the ends is what can be left out
        var latest = bound.Ends(all, MostRows);
        var spec = draft.Spec(ChartKind.Bars);
        if (latest.Count == 0)
        {
            return ChartDraft.Empty(spec, Say($"A spread needs two forecasters of one subject and period; what is shown holds {CountText.Of(draft.Figures.Claims.Count, "figure")}."));
        }

        var hues = Hues.Of(draft.Snapshot, latest.Select(said => said.Mouth.Id));
        List<ChartSeries> series = [.. latest.Select(said => new ChartSeries(said.Mouth.Id, said.Mouth.Name, hues[said.Mouth.Id], ChartForm.Bar, [Mark(draft, said.Mouth.Name, said.Claim)]))];
        if (expected.Outcome is { } outcome)
        {
            series.Add(new("outcome", Say("Outcome"), 0, ChartForm.Bar, [Mark(draft, Say("Outcome"), outcome)]));
        }

        var first = latest[0].Claim;
        return draft.Complete(
            spec with
            {
                Subtitle = Say($"{draft.NameOf(first)}: {draft.Measure}, {PeriodText.Label(first.Period!)}, each forecaster’s latest word"),
                ValueAxis = ValueAxes.Of(series, draft.Figures.Unit),
                Series = series,
                LeftOut = bound.Left,
            },
            SpreadHeadline.Of(draft, latest, all.Count),
            bound.Left == 0 ? null : Say($"{CountText.Of(bound.Left, "forecast")} between the lowest and the highest left out."),
            Earlier(expected.Spread!, all.Count));
    }

    private static ChartMark Mark(FigureDraft draft, string row, Claim claim) => draft.Mark(claim, Phrases.Listed(row, PeriodText.Label(claim.Period!)), []) with
    {
        Row = row,
        Detail = claim is { Stated: { } day, Status: not ClaimStatus.Actual } ? PeriodText.Said(day) : null,
    };

    private static string? Earlier(Spread spread, int shown)
    {
        var earlier = spread.Claims.Count() - shown;
        return earlier == 0 ? null : Say($"{CountText.Of(earlier, "earlier word")} of the same forecasters left out.");
    }
}
