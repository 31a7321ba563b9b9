using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Views;

/// <summary>Builds each chart once for a snapshot, filter, options, day and language. What nobody looks at any more goes with its snapshot.</summary>
public sealed class ChartSpecs
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

        var spec = chart.BuildAs(view.Snapshot, view.Judged, view.Options).WithFindings(view.Audit);
        var made = new DrawnChart(spec, view.Filter, view.Options);
        return known.Count < Most ? known.GetOrAdd(key, made) : made;
    }
}
