using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>One metric, definition and period: a bar a subject, the largest first.</summary>
internal static class Ranking
{
    private const int MostRows = 15;

    /// <summary>The chart.</summary>
    public static ChartSpec Build(FigureDraft draft)
    {
        var ranked = RankedFigures.Of(draft.Figures);
        var spec = draft.Spec(ChartKind.Bars);
        if (ranked.Claims.Count == 0)
        {
            return draft.Empty();
        }

        var claims = ranked.Claims.Take(MostRows).ToList();
        var hues = Hues.Of(draft.Snapshot, claims.Select(claim => claim.Entity!));
        List<ChartSeries> series = [.. claims.Select(claim => new ChartSeries(claim.Entity!, draft.NameOf(claim), hues[claim.Entity!], ChartForm.Bar, [Mark(draft, claim)]))];
        return draft.Complete(
            spec with
            {
                Subtitle = Say($"{draft.Measure}, {Period(claims)}"),
                ValueAxis = ValueAxes.Of(series, draft.Figures.Unit),
                Series = series,
                LeftOut = ranked.Claims.Count - claims.Count,
                Derivations = Together(draft, claims) is { } sum ? [sum] : [],
            },
            RankingHeadline.Of(draft, [.. claims.Select(claim => new RankedName(draft.NameOf(claim), draft.Figures.SizeOf(claim), draft.Words(claim)))], FigureNames.Metric(draft.Snapshot, draft.Chart)),
            Years(claims),
            Missing(draft, claims),
            ranked.Groups > 0 ? Say($"{CountText.Of(ranked.Groups, "group")} left out: a sum over members never stands beside them.") : null,
            ranked.Claims.Count > claims.Count ? Say($"{CountText.Of(ranked.Claims.Count - claims.Count, "smaller figure")} left out.") : null);
    }

    private static ChartMark Mark(FigureDraft draft, Claim claim) => draft.Mark(claim, Phrases.Listed(draft.NameOf(claim), PeriodText.Label(claim.Period!)), []) with
    {
        Row = draft.NameOf(claim),
        Company = claim.Entity,
    };

    /// <summary>The sum, where like is added to like: a flow, of the same days, all of it happened.</summary>
    private static string? Together(FigureDraft draft, List<Claim> claims)
    {
        var like = claims.Select(claim => (claim.Period!.Start, claim.Period.End, claim.Status)).Distinct().Count() == 1 && claims.TrueForAll(claim => claim is { Status: ClaimStatus.Actual, Amount.Value: not null });
        if (!like || claims.Count < FigureDraft.LeastMarks || draft.Snapshot.FindMetric(draft.Chart.Metrics[0])?.Nature != MetricNature.Flow)
        {
            return null;
        }

        var sum = new Amount(claims.Sum(draft.Figures.SizeOf), null, null, draft.Figures.Unit);
        return Say($"Together {AmountText.InFull(sum)} = {string.Join(" + ", claims.Select(claim => AmountText.Term(draft.Figures.SizeOf(claim), sum)))}, all counted alike and of the same days");
    }

    private static string? Missing(FigureDraft draft, List<Claim> claims) =>
        draft.Missing(claims.Select(claim => claim.Entity!)) is { } missing ? Say($"No figure that is counted so: {missing}.") : null;

    /// <summary>The label where all share it; else the year in which the periods end.</summary>
    private static string Period(List<Claim> claims)
    {
        var labels = claims.Select(claim => PeriodText.Label(claim.Period!)).Distinct().ToList();
        return labels.Count == 1 ? labels[0] : PeriodText.Year(claims.Max(claim => claim.Period!.Year));
    }

    private static string? Years(List<Claim> claims) => claims.Select(claim => claim.Period!.Kind).Distinct().Count() > 1
        ? Say("Fiscal and calendar years stand side by side: a fiscal year is named after the year in which it ends.")
        : null;
}
