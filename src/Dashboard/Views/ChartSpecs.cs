using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Views;

/// <summary>Builds each chart once for a snapshot and filter. What nobody looks at any more goes with its snapshot.</summary>
public sealed class ChartSpecs
{
    // a stranger can ask for any date: past this many the charts are built each time
    private const int Most = 2_000;

    private readonly ConditionalWeakTable<EvidenceSnapshot, ConcurrentDictionary<(string Slug, EvidenceFilter Filter), DrawnChart>> drawn = [];

    /// <summary>The chart.</summary>
    public DrawnChart Get(IChart chart, EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var known = drawn.GetOrCreateValue(snapshot);
        if (known.TryGetValue((chart.Slug, filter), out var found))
        {
            return found;
        }

        var spec = chart.Build(snapshot, filter);
        var made = new DrawnChart(spec, ChartSpecJson.Write(spec));
        return known.Count < Most ? known.GetOrAdd((chart.Slug, filter), made) : made;
    }
}
