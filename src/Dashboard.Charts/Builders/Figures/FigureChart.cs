using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>A chart of any metric, made from the shape of its figures: one that a pack asks for, or that is proposed for it.</summary>
/// <param name="known">All evidence, for the words of the metric.</param>
/// <param name="chart">Which figures, and what is compared.</param>
public sealed class FigureChart(EvidenceSnapshot known, PackChart chart) : IChart
{
    /// <inheritdoc />
    public string Slug => chart.Id;

    /// <inheritdoc />
    public string Name => FigureNames.Of(known, chart);

    /// <inheritdoc />
    public PackChart Asked => chart;

    /// <inheritdoc />
    public ChartShape? Shape => chart.Shape;

    /// <inheritdoc />
    public bool Measures(Claim claim) => claim is { Metric: { } metric, Amount: not null, Entity: { } entity }
        && chart.Metrics.Contains(metric)
        && (chart.Definitions.Count == 0 || (claim.Definition is { } definition && chart.Definitions.Contains(definition)))
        && (chart.Subjects.Count == 0 || chart.Subjects.Contains(entity));

    /// <inheritdoc />
    public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options)
    {
        var draft = new FigureDraft(new(snapshot, filter), ChartFigures.Of(snapshot, chart, filter), options);
        return draft.Figures.Claims.Count == 0 ? draft.Empty() : chart.Shape switch
        {
            ChartShape.Trend => chart.Periods == TwelveMonths.Asked ? RunningYear.Build(draft) : Trend.Build(draft),
            ChartShape.Ranking => chart.Periods == TwelveMonths.Asked ? YearRanking.Build(draft) : Ranking.Build(draft),
            ChartShape.Vintages => VintageHistory.Build(draft),
            ChartShape.Spread => ForecastSpread.Build(draft),
            ChartShape.Commitments => Commitments.Build(draft),
            _ => Rounds.Build(draft),
        };
    }
}
