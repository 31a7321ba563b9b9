using Dashboard.Charts;

namespace Dashboard.Views;

/// <summary>Builds each chart once for a snapshot, filter, options, day and language.</summary>
/// <param name="memory">Where charts are kept; null for a place of their own.</param>
public sealed class ChartSpecs(Remembered? memory = null)
{
    /// <summary>Where charts are kept, and what is worked out of them.</summary>
    public Remembered Memory { get; } = memory ?? new();

    /// <summary>The chart of the view, with what the rules found about its claims.</summary>
    public DrawnChart Get(IChart chart, EvidenceView view) => Memory.Of(view, $"chart {chart.Slug}", () =>
        new DrawnChart(chart.BuildAs(view.Snapshot, view.Judged, view.Options).WithFindings(view.Audit), view));
}
