using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Evidence;
using Dashboard.Tables;

namespace Dashboard.Views;

/// <summary>
/// The claims of a view in the order of its table. Each order is made once for a snapshot, and what is filtered once for a view, so that circuits hold
/// one list together and none of its own, however many claims there are.
/// </summary>
public sealed class ClaimRows
{
    // a stranger can look for anything: past this many the oldest is forgotten
    private const int Most = 100;

    private readonly ConditionalWeakTable<EvidenceSnapshot, Known> known = [];

    /// <summary>The claims that the filter lets through, in the order of the evidence.</summary>
    public IReadOnlyList<Claim> All(EvidenceView view) => Rows(view, TableOptions.None);

    /// <summary>The claims that the filter lets through and that hold the words that are looked for, sorted.</summary>
    public IReadOnlyList<Claim> Rows(EvidenceView view) => Rows(view, view.Table with { Columns = [] });

    private IReadOnlyList<Claim> Rows(EvidenceView view, TableOptions table)
    {
        var of = known.GetOrCreateValue(view.Snapshot);
        var ordered = table.Sort is null ? view.Snapshot.Claims : of.Orders.GetOrAdd((table.Sort.Value, table.Descending), key => Made(view.Snapshot, table)).Value;
        if (view.Filter.IsEmpty && table.Find is null)
        {
            return ordered;
        }

        var asked = (view.Filter, table);
        if (of.Chosen.TryGetValue(asked, out var chosen))
        {
            return chosen;
        }

        chosen = [.. new ClaimCells(view.Snapshot).Found(view.Snapshot.Filter(ordered, view.Filter), table)];
        if (of.Chosen.TryAdd(asked, chosen))
        {
            of.Asked.Enqueue(asked);
        }

        while (of.Asked.Count > Most && of.Asked.TryDequeue(out var oldest))
        {
            of.Chosen.TryRemove(oldest, out _);
        }

        return chosen;
    }

    // two circuits that ask at once wait for one sorting
    private static Lazy<IReadOnlyList<Claim>> Made(EvidenceSnapshot snapshot, TableOptions table) =>
        new(() => [.. new ClaimCells(snapshot).Sorted(snapshot.Claims, table)]);

    private sealed class Known
    {
        public ConcurrentDictionary<(TableColumn Column, bool Descending), Lazy<IReadOnlyList<Claim>>> Orders { get; } = [];

        public ConcurrentDictionary<(EvidenceFilter Filter, TableOptions Table), IReadOnlyList<Claim>> Chosen { get; } = [];

        public ConcurrentQueue<(EvidenceFilter Filter, TableOptions Table)> Asked { get; } = [];
    }
}
