using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>One metric and definition, twelve months up to each day for which they are stated or can be made: a line a subject.</summary>
internal static class RunningYear
{
    private const int MostLines = 6;

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
        List<ChartSeries> series = [.. shown.Select(line => new ChartSeries(line[0].Subject, NameOf(draft, line[0]), hues[line[0].Subject], ChartForm.Line, [.. line.Select(year => Mark(draft, year))]))];
        var (first, last) = (shown.Min(line => line[0].End), shown.Max(line => line[^1].End));
        return draft.Complete(
            draft.Spec(ChartKind.Timeline) with
            {
                Subtitle = Say($"{draft.Measure}, twelve months up to each day"),
                Offer = new() { First = all.Min(line => line.First().End.Year), Last = all.Max(line => line.Last().End.Year) },
                ValueAxis = ValueAxes.Of(series),
                PlaceAxis = FigureDraft.Days(FundingTotals.Days(first), FundingTotals.Days(last), named: true),
                Series = series,
                LeftOut = all.Sum(line => line.Count()) - series.Sum(one => one.Marks.Count),
                Derivations = Together(draft, shown) is { } sum ? [sum] : [],
            },
            Headline(draft, shown),
            Say("A year as reported stands at its last day. In between twelve months are computed: quarters that follow each other, or a year and the quarters after it less those of a year before. Each opens its sum."),
            bound.Note,
            all.Count > MostLines ? Say($"{CountText.Of(all.Count - MostLines, "subject")} with smaller figures left out.") : null,
            Missing(draft, all.ConvertAll(line => line.Key)));
    }

    private static ChartMark Mark(FigureDraft draft, TwelveMonths year)
    {
        var name = Phrases.Listed(NameOf(draft, year), Say($"twelve months to {PeriodText.Day(year.End)}"));
        var mark = year.IsStated ? draft.Mark(year.Parts[0].Claim, name, []) : ClaimMarks.Derived(Computed(draft, year, name), name, ClaimStatus.Actual);
        return mark with { Place = FundingTotals.Days(year.End), Start = null, End = year.SizeOf(draft.Figures), Company = year.Subject, Label = null };
    }

    private static DerivedFigure Computed(FigureDraft draft, TwelveMonths year, string name)
    {
        var amount = AmountOf(draft, year);
        return new DerivedFigure(
            FormattableString.Invariant($"{draft.Chart.Id}.{year.Subject}-{year.End:yyyy-MM-dd}"),
            name,
            amount,
            string.Concat(year.Parts.Select((part, at) => (at == 0 ? "" : part.Sign > 0 ? " + " : " − ") + AmountText.Term(draft.Figures.SizeOf(part.Claim), amount))),
            [.. year.Parts.Select(part => part.Claim)]).Rounded(2);
    }

    private static string Headline(FigureDraft draft, List<List<TwelveMonths>> lines)
    {
        var what = CountText.Capital(FigureNames.Metric(draft.Snapshot, draft.Chart));
        var latest = lines.Select(line => line[^1]).OrderByDescending(year => year.SizeOf(draft.Figures)).ToList();
        return latest.Count < 2
            ? Say($"{NameOf(draft, latest[0])}: {what}, {Words(draft, latest[0])} in the twelve months to {PeriodText.Day(latest[0].End)}")
            : Say($"{what} in twelve months: {NameOf(draft, latest[0])} leads with {Words(draft, latest[0])} (to {PeriodText.Day(latest[0].End)}), before {NameOf(draft, latest[1])} with {Words(draft, latest[1])} (to {PeriodText.Day(latest[1].End)})");
    }

    /// <summary>The sum at the latest day for which most have twelve months, where it is a flow.</summary>
    private static string? Together(FigureDraft draft, List<List<TwelveMonths>> lines)
    {
        var day = lines.SelectMany(line => line).GroupBy(year => year.End).Where(day => day.Count() > 1).OrderByDescending(day => day.Count()).ThenByDescending(day => day.Key).FirstOrDefault();
        if (day is null || draft.Snapshot.FindMetric(draft.Chart.Metrics[0])?.Nature != MetricNature.Flow)
        {
            return null;
        }

        var sum = new Amount(day.Sum(year => year.SizeOf(draft.Figures)), null, null, draft.Figures.Unit);
        return Say($"Twelve months to {PeriodText.Day(day.Key)}, together {AmountText.InFull(sum)} = {string.Join(" + ", day.Select(year => $"{AmountText.Term(year.SizeOf(draft.Figures), sum)} ({NameOf(draft, year)})"))}");
    }

    private static string? Missing(FigureDraft draft, IEnumerable<string> made) => draft.Missing(made) is { } missing
        ? Say($"No twelve months can be made of the figures of {missing}: quarters are missing, or nothing is counted so.")
        : null;

    private static Amount AmountOf(FigureDraft draft, TwelveMonths year) => new(year.SizeOf(draft.Figures), null, null, draft.Figures.Unit);

    private static string Words(FigureDraft draft, TwelveMonths year) => AmountText.Of(new(Rounding.To(year.SizeOf(draft.Figures), 2), null, null, draft.Figures.Unit));

    private static string NameOf(FigureDraft draft, TwelveMonths year) => draft.Snapshot.FindEntity(year.Subject)!.Name;
}
