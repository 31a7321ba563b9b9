using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Views;

/// <summary>
/// What pages work out of a view, once for everybody who looks at the same evidence with the same filter, options, day and language.
/// What nobody looks at any more goes with its snapshot.
/// </summary>
public sealed class Remembered
{
    // a stranger can ask for any date: past this many all is worked out anew
    private const int Most = 4_000;

    private readonly ConditionalWeakTable<EvidenceSnapshot, ConcurrentDictionary<Asked, object>> known = [];

    /// <summary>What was worked out of the view, and is worked out where it never was. It must not change, nor depend on anything else of the view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="what">What it is: a name of its own.</param>
    /// <param name="make">Works it out.</param>
    public T Of<T>(EvidenceView view, string what, Func<T> make)
        where T : class
    {
        var made = known.GetOrCreateValue(view.Snapshot);
        var asked = new Asked(what, view.Filter, view.Options, view.Now, Languages.Current);
        if (made.TryGetValue(asked, out var found))
        {
            return (T)found;
        }

        if (made.Count >= Most)
        {
            made.Clear();
        }

        return (T)made.GetOrAdd(asked, make());
    }

    private readonly record struct Asked(string What, EvidenceFilter Filter, ChartOptions Options, DateOnly Day, Language Language);
}
