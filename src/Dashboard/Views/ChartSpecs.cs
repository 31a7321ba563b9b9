using Dashboard.Charts;

namespace Dashboard.Views;

/// <summary>
/// Builds each chart once for a snapshot, filter, options, day and language. A chart that cannot be built says so in its place, and the others of a page,
/// and of the HTTP interface, are as they should be.
/// </summary>
/// <param name="memory">Where charts are kept; null for a place of their own.</param>
/// <param name="log">Told why a chart could not be built; null where nobody reads it.</param>
public sealed partial class ChartSpecs(Remembered? memory = null, ILogger<ChartSpecs>? log = null)
{
    /// <summary>Where charts are kept, and what is worked out of them.</summary>
    public Remembered Memory { get; } = memory ?? new();

    /// <summary>The chart of the view, with what the rules found about its claims.</summary>
    public DrawnChart Get(IChart chart, EvidenceView view) => Memory.Of(view, $"chart {chart.Slug}", () => new DrawnChart(Build(chart, view), view));

    private ChartSpec Build(IChart chart, EvidenceView view)
    {
        try
        {
            return chart.BuildAs(view.Snapshot, view.Judged, view.Options).WithFindings(view.Audit);
        }
        catch (Exception exception)
        {
            if (log is not null)
            {
                LogFailed(log, exception, chart.Slug);
            }

            return ChartSpec.Failed(chart);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The chart {Slug} could not be built.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string slug);
}
