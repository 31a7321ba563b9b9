using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Views;

/// <summary>
/// Builds each chart once for a snapshot, filter, options, day and language. What nobody looks at any more goes with its snapshot. A chart that cannot be
/// built says so in its place, and the others of a page, and of the HTTP interface, are as they should be.
/// </summary>
/// <param name="log">Told why a chart could not be built; null where nobody reads it.</param>
public sealed partial class ChartSpecs(ILogger<ChartSpecs>? log = null)
{
    // a stranger can ask for any date: past this many the charts are built each time
    private const int Most = 2_000;

    private readonly ConditionalWeakTable<EvidenceSnapshot, ConcurrentDictionary<(string Slug, EvidenceFilter Filter, ChartOptions Options, DateOnly Day, Language Language), DrawnChart>> drawn = [];

    /// <summary>The chart of the view, with what the rules found about its claims.</summary>
    public DrawnChart Get(IChart chart, EvidenceView view)
    {
        var known = drawn.GetOrCreateValue(view.Snapshot);
        var key = (chart.Slug, view.Filter, view.Options, view.Now, Languages.Current);
        if (known.TryGetValue(key, out var found))
        {
            return found;
        }

        var made = new DrawnChart(Build(chart, view), view.Filter, view.Options);
        return known.Count < Most ? known.GetOrAdd(key, made) : made;
    }

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
