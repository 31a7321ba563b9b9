using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>Twelve months as a mark: those that are reported open their claim, those that are made of others their sum.</summary>
internal static class YearMarks
{
    /// <summary>What a chart says of computed years.</summary>
    public static string HowMade => Say("A year as reported stands at its last day. In between twelve months are computed: quarters that follow each other, or a year and the quarters after it less those of a year before. Each opens its sum.");

    /// <summary>The mark, at its last day.</summary>
    public static ChartMark Of(FigureDraft draft, TwelveMonths year)
    {
        var name = Phrases.Listed(NameOf(draft, year), Say($"twelve months to {PeriodText.Day(year.End)}"));
        var mark = year.IsStated ? draft.Mark(year.Parts[0].Claim, name, []) : ClaimMarks.Derived(Computed(draft, year, name), name, ClaimStatus.Actual);
        return mark with { Place = FundingTotals.Days(year.End), Start = null, End = year.SizeOf(draft.Figures), Company = year.Subject, Label = null };
    }

    /// <summary>The sum at the latest day for which most have twelve months, where it is a flow: then like is added to like.</summary>
    public static string? Together(FigureDraft draft, IEnumerable<TwelveMonths> years)
    {
        var day = years.GroupBy(year => year.End).Where(day => day.Count() > 1).OrderByDescending(day => day.Count()).ThenByDescending(day => day.Key).FirstOrDefault();
        if (day is null || draft.Snapshot.FindMetric(draft.Chart.Metrics[0])?.Nature != MetricNature.Flow)
        {
            return null;
        }

        var sum = new Amount(day.Sum(year => year.SizeOf(draft.Figures)), null, null, draft.Figures.Unit);
        return Say($"Twelve months to {PeriodText.Day(day.Key)}, together {AmountText.InFull(sum)} = {string.Join(" + ", day.Select(year => $"{AmountText.Term(year.SizeOf(draft.Figures), sum)} ({NameOf(draft, year)})"))}");
    }

    /// <summary>Whose figures make no twelve months; null where all do.</summary>
    public static string? Missing(FigureDraft draft, IEnumerable<string> made) => draft.Missing(made) is { } missing
        ? Say($"No twelve months can be made of the figures of {missing}: quarters are missing, or nothing is counted so.")
        : null;

    /// <summary>The amount in words.</summary>
    public static string Words(FigureDraft draft, TwelveMonths year) => AmountText.Of(AmountOf(draft, year, Rounding.To(year.SizeOf(draft.Figures), 2)));

    /// <summary>Whose they are.</summary>
    public static string NameOf(FigureDraft draft, TwelveMonths year) => draft.Snapshot.FindEntity(year.Subject)!.Name;

    private static DerivedFigure Computed(FigureDraft draft, TwelveMonths year, string name)
    {
        var amount = AmountOf(draft, year, year.SizeOf(draft.Figures));
        return new DerivedFigure(
            FormattableString.Invariant($"{draft.Chart.Id}.{year.Subject}-{year.End:yyyy-MM-dd}"),
            name,
            amount,
            string.Concat(year.Parts.Select((part, at) => (at == 0 ? "" : part.Sign > 0 ? " + " : " − ") + AmountText.Term(draft.Figures.SizeOf(part.Claim), amount))),
            [.. year.Parts.Select(part => part.Claim)]).Rounded(2);
    }

    private static Amount AmountOf(FigureDraft draft, TwelveMonths year, decimal size) => new(size, null, null, draft.Figures.Unit);
}
