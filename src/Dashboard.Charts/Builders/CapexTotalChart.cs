using Dashboard.Charts.Axes;
using Dashboard.Charts.Builders.Figures;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>A stated total over several years against what the named companies' figures add up to, and what is left over.</summary>
public sealed class CapexTotalChart : IChart
{
    // of a row: what is smaller is one block
    private const int MostBlocks = 24;

    /// <inheritdoc />
    public string Slug => "capex-total";

    /// <inheritdoc />
    public string Name => Say("Capex total and its parts");

    /// <inheritdoc />
    public ChartShape? Shape => ChartShape.Ranking;

    /// <inheritdoc />
    public bool Measures(Claim claim) => claim.Metric == Metrics.CapexTotal;

    /// <inheritdoc />
    public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options)
    {
        var draft = new ChartDraft(snapshot, filter);
        var totals = draft.Claims(Metrics.CapexTotal, UnitScale.UsdBillion).Where(claim => claim.Period is not null).ToList();
        var standing = StandingFigures.Of(snapshot, totals);
        var total = standing.Count == 0 ? null : standing[0];
        var spec = new ChartSpec
        {
            Slug = Slug,
            Kind = ChartKind.Bars,
            Title = Say("A total and its parts"),
            Subtitle = Say("Capital expenditure, US$ billion, stated for several years and added up from the figures that are named"),
            Unit = UnitScale.UsdBillion,
            ValueAxis = ValueAxes.Of([]),
            Alternative = "",
        };
        if (total is null)
        {
            return draft.Empty(spec, Metrics.CapexTotal, UnitScale.UsdBillion);
        }

        var amount = total.Amount!.To(UnitScale.UsdBillion);
        var whole = draft.Marks.Of(total, Phrases.Listed(total.Label ?? draft.NameOf(total), PeriodText.Label(total.Period!)), amount) with { Row = Say($"Stated for {PeriodText.Label(total.Period!)}") };
        var (parts, bound) = (Parts(snapshot, filter, total), new MarkBound(1));
        var blocks = Blocks(draft, parts, bound).ToList();
        var named = blocks.Count == 0 ? 0 : blocks[^1].Mark.End;
        var left = DerivedFigures.UnnamedCapex(snapshot, filter).FirstOrDefault(figure => figure.Inputs[0] == total);
        var series = new List<ChartSeries> { new("stated", Say("Stated total"), 0, ChartForm.Bar, [whole]) };
        series.AddRange(blocks
            .GroupBy(block => block.Company)
            .Select(group => new ChartSeries(group.Key ?? "smaller", group.Key is null ? Say("Smaller figures") : snapshot.FindEntity(group.Key)!.Name, group.Key is null ? 0 : Hues.Of(snapshot, group.Key), ChartForm.Bar, [.. group.Select(block => block.Mark)])));
        if (left is not null)
        {
            series.Add(new("left", Say("Left over"), 0, ChartForm.Bar, [ClaimMarks.Derived(left, left.Name, total.Status) with
            {
                Row = Say("Not named"), Start = named, End = named + left.Amount.Value!.Value,
            }]));
        }

        return draft.Complete(spec with
        {
            Title = Unlike.IsAlike(parts)
                ? Say($"Named figures reach {AmountText.Of(Dollars(named))}; stated is {AmountText.Of(total.Amount!, total.Qualifier)}")
                : Say($"Named figures, not all counted alike, reach {AmountText.Of(Dollars(named))}; stated is {AmountText.Of(total.Amount!, total.Qualifier)}"),
            Subtitle = Say($"Capital expenditure, US$ billion, stated for several years and added up from the figures that are named{Unlike.Of(parts)}"),
            ValueAxis = ValueAxes.Of(series, UnitScale.UsdBillion),
            Stacked = true,
            Series = series,
            LeftOut = bound.Left,
            Notes =
            [
                Say($"{total.Label ?? draft.NameOf(total)} does not say which companies its total adds up; only figures that are named for {PeriodText.Label(total.Period!)} are set against it."),
                Say("Ranges count with their upper bound; fiscal years count for the year in which they end."),
                .. new[] { bound.Left == 0 ? null : Say($"{CountText.Capital(CountText.Of(bound.Left, "smaller figure"))} drawn together, a block a year: the {AmountText.Number(MostBlocks - 1)} largest of each year have blocks of their own."), StandingFigures.Note(totals.Count - standing.Count), standing.Count < 2 ? null : Say($"Another total is stated as well: {CountText.Join([.. standing.Skip(1).Select(other => $"{AmountText.Of(other.Amount!, other.Qualifier)} ({PeriodText.Label(other.Period!)})")])}.") }.OfType<string>(),
            ],
            Derivations = left is null ? [] : [left.Sentence],
            Alternative = Say("Bar chart: a stated total in the first row, the named figures as blocks laid end to end below it, the remainder in the last row."),
        });
    }

    /// <summary>The named figures of the total's years.</summary>
    private static List<Claim> Parts(EvidenceSnapshot snapshot, EvidenceFilter filter, Claim total) =>
    [
        .. DerivedFigures.CountedCapex(snapshot, filter)
            .Where(claim => claim.Period!.Year >= total.Period!.Start.Year && claim.Period.Year <= total.Period.Year)
            .OrderBy(claim => claim.Period!.Year),
    ];

    /// <summary>The figures as blocks, a row a year, each beginning where the one before ends.</summary>
    private static IEnumerable<(string? Company, ChartMark Mark)> Blocks(ChartDraft draft, List<Claim> parts, MarkBound bound)
    {
        var at = 0m;
        foreach (var year in parts.GroupBy(claim => claim.Period!.Year))
        {
            var row = Say($"Named for {PeriodText.Year(year.Key)}");
            var drawn = bound.Largest([.. year], MostBlocks, SizeOf);
            foreach (var claim in drawn)
            {
                yield return (claim.Entity, Block(draft, claim) with { Row = row, Start = at, End = at += SizeOf(claim) });
            }

            if (year.Except(drawn).ToList() is { Count: > 0 } smaller)
            {
                var sum = smaller.Sum(SizeOf);
                var name = CountText.Of(smaller.Count, "smaller figure");
                yield return (null, ClaimMarks.Derived(
                    new($"capex-total.smaller-{year.Key}", $"{name} {PeriodText.Year(year.Key)}", new(sum, null, null, UnitScale.UsdBillion), string.Join(" + ", smaller.Select(claim => AmountText.Term(claim.Amount!.To(UnitScale.UsdBillion)))), smaller),
                    name,
                    smaller.Max(claim => claim.Status)) with
                { Row = row, Start = at, End = at += sum, Label = $"{name} {AmountText.Brief(Dollars(sum))}" });
            }
        }
    }

    private static ChartMark Block(ChartDraft draft, Claim claim)
    {
        var (name, amount) = (draft.NameOf(claim), claim.Amount!.To(UnitScale.UsdBillion));
        return draft.Marks.Of(claim, $"{name} {PeriodText.Label(claim.Period!)}", amount) with
        {
            Label = $"{name} {AmountText.Brief(amount)}",
            // a block is as long as the upper bound: the range itself is not drawn
            Range = null,
        };
    }

    private static decimal SizeOf(Claim claim)
    {
        var amount = claim.Amount!.To(UnitScale.UsdBillion);
        return amount.Most ?? amount.Low ?? 0;
    }

    private static Amount Dollars(decimal billions) => new(Rounding.To(billions, 0), null, null, UnitScale.UsdBillion);
}
