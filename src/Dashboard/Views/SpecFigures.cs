using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Views;

/// <summary>The key figures of a page that shows charts of packs: the latest of a trend, the span of a spread, the last word of a history.</summary>
public static class SpecFigures
{
    /// <summary>What the address of the span of a chart’s forecasts ends with.</summary>
    public const string SpanId = "span";

    private const int Most = 4;

    /// <summary>One figure a measure, in the order of the charts.</summary>
    public static IReadOnlyList<SpecFigure> Of(EvidenceView view, IEnumerable<DrawnChart> charts) =>
    [
        .. charts
            .Select(drawn => (drawn.Spec, Chart: ChartCatalog.Find(view.Everything, drawn.Spec.Slug)))
            .Where(pair => pair.Chart?.Asked is not null)
            .Select(pair => (pair.Chart!.Asked!.Metrics, Figure: Of(view, pair.Spec, pair.Chart.Asked)))
            .Where(pair => pair.Figure is not null)
            .GroupBy(pair => pair.Metrics[0], pair => pair.Figure!)
            .Select(Newest)
            .Take(Most),
    ];

    /// <summary>The first chart of a measure tells it, unless what it tells is a year older than what another does.</summary>
    private static SpecFigure Newest(IEnumerable<SpecFigure> figures)
    {
        var all = figures.ToList();
        return all[0].End is { } end && all.MaxBy(figure => figure.End) is { End: { } newest } other && end.AddYears(1) <= newest ? other : all[0];
    }

    private static SpecFigure? Of(EvidenceView view, ChartSpec spec, PackChart asked) => asked.Shape switch
    {
        ChartShape.Trend => Latest(view, spec, asked),
        ChartShape.Spread => Span(view, spec, asked),
        ChartShape.Vintages => LastWord(view, spec, asked),
        ChartShape.Ranking => Leader(view, spec, asked),
        _ => null,
    };

    private static SpecFigure? Latest(EvidenceView view, ChartSpec spec, PackChart asked)
    {
        var ends = spec.Series.Select(series => series.Marks.Where(mark => mark.Status == ClaimStatus.Actual).ToList()).Where(marks => marks.Count > 1).ToList();
        if (ends.Count == 0)
        {
            return null;
        }

        var line = ends.OrderByDescending(marks => marks[^1].Place).ThenByDescending(marks => marks[^1].End).First();
        var (before, last) = (line[^2], line[^1]);
        var since = PeriodText.Label(view.Snapshot.FindClaim(before.Id)?.Period);
        var note = before.End > 0 && spec.Unit != "%" && since is not null
            ? Say($"{VerdictText.Difference(Rounding.To(((last.End / before.End) - 1) * 100, 0))} on {since}")
            : since is null ? null : Say($"{before.Amount} in {since}");
        return new(Named(view, asked, last.Name), last.Amount, note, last.Opens, End: view.Snapshot.FindClaim(last.Id)?.Period?.End);
    }

    private static SpecFigure? Span(EvidenceView view, ChartSpec spec, PackChart asked) => SpanOf(view, spec, asked) is { } span
        ? new(span.Name, span.Text, CountText.Of(span.Inputs.Count, "forecaster"), span.Address, ClaimStatus.Projection)
        : null;

    /// <summary>From the least to the greatest that forecasters expect: a number that none of them says. Null where two are not shown.</summary>
    public static DerivedFigure? SpanOf(EvidenceView view, ChartSpec spec, PackChart asked)
    {
        var marks = spec.Marks.Where(mark => mark.Status != ClaimStatus.Actual).OrderBy(mark => mark.End).ToList();
        if (marks.Count < 2 || view.Snapshot.FindClaim(marks[0].Id) is not { Entity: { } entity } claim)
        {
            return null;
        }

        var (low, high) = (marks.Min(mark => mark.Figure?.Least ?? mark.End), marks.Max(mark => mark.Figure?.Most ?? mark.End));
        var about = Phrases.Listed(new[] { view.Snapshot.FindEntity(entity)!.Name, PeriodText.Label(claim.Period) }.OfType<string>());
        return new(
            $"{spec.Slug}.{SpanId}",
            Named(view, asked, about),
            low == high ? new(low, null, null, spec.Unit) : new(null, low, high, spec.Unit),
            Say($"from the least, {AmountText.TermAlike(low, spec.Unit)}, to the greatest, {AmountText.TermAlike(high, spec.Unit)}, in {UnitText.Of(spec.Unit)}"),
            [.. marks.Select(mark => view.Snapshot.FindClaim(mark.Claims[0])!)]);
    }

    private static SpecFigure? LastWord(EvidenceView view, ChartSpec spec, PackChart asked)
    {
        var said = spec.Series.Where(series => series.Form == ChartForm.Line).MaxBy(series => series.Marks.Count)?.Marks;
        if (said is not { Count: > 1 } || view.Snapshot.FindClaim(said[^1].Id) is not { Entity: { } entity } claim || view.Snapshot.FindClaim(said[0].Id)?.Stated?.Day is not { } day)
        {
            return null;
        }

        var about = Phrases.Listed(new[] { view.Snapshot.FindEntity(entity)!.Name, PeriodText.Label(claim.Period) }.OfType<string>());
        // what came is told before what had been expected of it
        return spec.Series.FirstOrDefault(series => series.Form == ChartForm.Level)?.Marks is [{ Status: ClaimStatus.Actual } outcome, ..]
            ? new(Named(view, asked, about), outcome.Amount, Say($"{said[^1].Amount} had been said"), outcome.Opens)
            : new(Named(view, asked, about), said[^1].Amount, Say($"{said[0].Amount} on {PeriodText.Day(day)}"), said[^1].Opens, said[^1].Status);
    }

    private static SpecFigure? Leader(EvidenceView view, ChartSpec spec, PackChart asked) =>
        spec.Marks.FirstOrDefault() is { } first ? new(Named(view, asked, first.Name), first.Amount, null, first.Opens, first.Status) : null;

    private static string Named(EvidenceView view, PackChart asked, string about) => Say($"{CountText.Capital(MetricText.Of(view.Everything, asked.Metrics[0]))}: {about}");
}
