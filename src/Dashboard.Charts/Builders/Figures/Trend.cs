using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>One metric and definition over several periods: a line a subject, solid for what happened, dashed for what is expected.</summary>
internal static class Trend
{
    // more lines than hues could not be told apart
    private const int MostLines = 6;
    private const int MostLabels = 9;

    /// <summary>The chart.</summary>
    public static ChartSpec Build(FigureDraft draft)
    {
        var all = TrendLines.Of(draft.Figures);
        var alone = all.Where(line => draft.Snapshot.FindEntity(line.Subject)?.Kind != EntityKind.Group).ToList();
        var told = (alone.Count > 0 ? alone : [.. all]).Take(MostLines).ToList();
        var bound = new MarkBound(told.Count);
        var lines = told.ConvertAll(line => Bounded(draft, bound, line));
        var years = lines.Count == 0 || lines[0].Points.All(point => Paces.Of(point.Claim.Period!) == Pace.Year);
        var spec = draft.Spec(years ? ChartKind.Line : ChartKind.Timeline);
        if (lines.Count == 0)
        {
            return ChartDraft.Empty(spec, Say($"A trend needs two periods of one subject; what is shown holds {CountText.Of(draft.Figures.Claims.Count, "figure")}."));
        }

        var points = told.SelectMany(line => line.Points).ToList();
        spec = spec with { Offer = new() { First = points.Min(point => point.Claim.Period!.Year), Last = points.Max(point => point.Claim.Period!.Year) } };
        var hues = Hues.Of(draft.Snapshot, lines.Select(line => line.Subject));
        List<ChartSeries> series = [.. lines.Select(line => Series(draft, line, hues[line.Subject], years, lines.Count == 1)).Where(one => one.Marks.Count > 0)];
        if (series.Count == 0)
        {
            return ChartDraft.Empty(spec, draft.Options);
        }

        var log = LogScale.Fits(series.SelectMany(one => one.Marks));
        return draft.Complete(
            spec with
            {
                Subtitle = Subtitle(draft, lines),
                Offer = spec.Offer with { Log = log, HasNoLogOf = LogScale.Misfit(series.SelectMany(one => one.Marks)) },
                ValueAxis = ValueAxes.Of(series, draft.Figures.Unit, log && draft.Options.Scale == ChartScale.Log),
                PlaceAxis = Places(series, years, lines.Count > 1),
                Series = series,
                LeftOut = all.Sum(line => line.Points.Count()) - lines.Sum(line => line.Points.Count()),
            },
            // the headline speaks of the lines that are drawn
            TrendHeadline.Of(draft, lines.FindAll(line => series.Exists(one => one.Id == line.Subject))),
            Ends(draft, lines),
            LineGaps.Note(series),
            Forecast(lines),
            bound.Note,
            Left(draft, all.Count - lines.Count, points.Count));
    }

    /// <summary>The line of the years that are asked for, as far as it is drawn.</summary>
    private static TrendLine Bounded(FigureDraft draft, MarkBound bound, TrendLine line)
    {
        var asked = line.Points.Where(point => draft.Options.Covers(point.Claim)).ToList();
        if (bound.Latest(asked) is var kept && kept.Count == asked.Count)
        {
            return line;
        }

        var drawn = kept.ToHashSet();
        return line with { Past = [.. line.Past.Where(drawn.Contains)], Ahead = [.. line.Ahead.Where(drawn.Contains)] };
    }

    private static ChartSeries Series(FigureDraft draft, TrendLine line, int hue, bool years, bool labelled)
    {
        var shown = line.Points.Where(point => draft.Options.Covers(point.Claim)).ToList();
        return new(line.Subject, draft.NameOf(line.Points.First().Claim), hue, ChartForm.Line, [.. shown.Select((point, at) => draft.Mark(point.Claim, Phrases.Listed(draft.NameOf(point.Claim), PeriodText.Label(point.Claim.Period!)), point.Alike) with
        {
            Place = years ? EndOf(point.Claim.Period!) : FundingTotals.Days(point.Claim.Period!.End),
            Start = null,
            End = draft.Figures.SizeOf(point.Claim),
            Company = line.Subject,
            IsApart = at > 0 && Paces.AreApart(shown[at - 1].Claim.Period!, point.Claim.Period!),
            Label = labelled && (shown.Count <= MostLabels || at == 0 || at == shown.Count - 1) ? AmountText.Brief(draft.Figures.AmountOf(point.Claim), point.Claim.Qualifier) : null,
        })]);
    }

    /// <summary>A year's number stands at its last day: a year that ends with June stands half a year before it.</summary>
    private static decimal EndOf(Period period) => period.End.Year - 1 + Math.Round((decimal)period.End.DayOfYear / (DateTime.IsLeapYear(period.End.Year) ? 366 : 365), 2);

    private static ChartAxis Places(List<ChartSeries> series, bool years, bool named)
    {
        var (first, last) = (series.SelectMany(one => one.Marks).Min(mark => mark.Place!.Value), series.SelectMany(one => one.Marks).Max(mark => mark.Place!.Value));
        // behind the last point there is room for the names of the lines
        var room = (last - first) * (named ? .2m : .06m);
        return years
            ? new(Math.Floor((first - .25m) * 4) / 4, last + Math.Max(named ? .5m : .25m, Math.Round(room, 2)), 1)
            : FigureDraft.Days(first, last, named);
    }

    private static string Subtitle(FigureDraft draft, List<TrendLine> lines) =>
        lines.Count == 1 ? Say($"{draft.NameOf(lines[0].Points.First().Claim)}: {draft.Measure}, at the end of each period") : Say($"{draft.Measure}, at the end of each period");

    private static string? Ends(FigureDraft draft, List<TrendLine> lines)
    {
        var fiscal = lines.FindAll(line => line.Points.Any(point => point.Claim.Period!.Kind == PeriodKind.FiscalYear));
        return fiscal.Count == 0 ? null : Say($"Fiscal years of {CountText.Join(fiscal.ConvertAll(line => draft.NameOf(line.Points.First().Claim)))} stand where they end.");
    }

    private static string? Forecast(List<TrendLine> lines) =>
        lines.Exists(line => line.Ahead.Count > 0) ? Say("Dashed is what was expected: one forecaster’s latest figure for each period.") : null;

    private static string? Left(FigureDraft draft, int lines, int points)
    {
        var left = draft.Figures.Claims.Count - points;
        return left <= 0 ? null : lines > 0
            ? Say($"{CountText.Of(left, "figure")} left out: of another kind of period, replaced, of a group beside its members, or of further subjects.")
            : Say($"{CountText.Of(left, "figure")} left out: of another kind of period, replaced, or repeated for the same period.");
    }
}
