using Microsoft.Extensions.Primitives;

namespace Dashboard.Data;

/// <summary>Holds the evidence that everybody sees, and tells when it has been replaced. Safe for many threads.</summary>
/// <param name="clock">Tells when a version of a pack was first shown; the system's where it is null.</param>
public sealed class SnapshotProvider(TimeProvider? clock = null) : IDisposable
{
    private readonly Lock publishing = new();
    private volatile EvidenceSnapshot? current;
    private volatile Change change = new();
    private volatile PackHistory history = PackHistory.Empty;

    /// <summary>Whether there is a snapshot yet.</summary>
    public bool IsLoaded => current is not null;

    /// <summary>The latest snapshot. Immutable: take it once for one piece of work.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been loaded yet.</exception>
    public EvidenceSnapshot Current => current
        ?? throw new InvalidOperationException($"No evidence has been loaded yet: {nameof(PackLoader)}.{nameof(PackLoader.LoadAsync)} has to run first.");

    /// <summary>The version of <see cref="Current"/>: the same content has the same version on every machine.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been loaded yet.</exception>
    public string Version => Current.Version;

    /// <summary>The last versions of each pack that have been shown, the present ones among them.</summary>
    public PackHistory History => history;

    /// <summary>A token that fires once, when a newer snapshot is there. Take the token first and the snapshot after it, so that none is missed.</summary>
    public IChangeToken GetChangeToken() => change.Token;

    /// <summary>Makes a snapshot of the packs the current one.</summary>
    /// <param name="packs">Valid packs, the one that the product opens with first.</param>
    /// <returns>The snapshot; the current one where it holds the very same, and then nobody is told.</returns>
    /// <exception cref="AggregateException">A listener failed. The snapshot has been published all the same, and all listeners have been told.</exception>
    public EvidenceSnapshot Publish(IReadOnlyList<DataPack> packs) => Publish(packs, null);

    /// <summary>Makes a snapshot of the packs the current one, with the versions that a shared database has kept.</summary>
    /// <param name="packs">Valid packs, the one that the product opens with first.</param>
    /// <param name="kept">What was shown earlier, the newest last; null for what this provider has shown itself.</param>
    internal EvidenceSnapshot Publish(IReadOnlyList<DataPack> packs, IReadOnlyList<PackVersion>? kept)
    {
        EvidenceSnapshot snapshot;
        Change old;
        lock (publishing)
        {
            var version = ContentHash.Of(packs);
            if (current is { } same && same.Version == version)
            {
                return same;
            }

            // the order matters: who holds the new token must never see the old snapshot, and who is told must see the new one
            old = change;
            snapshot = KnownEvidence.Of(packs, version);
            history = (kept is null ? history : PackHistory.Of(kept)).With(snapshot.Packs, (clock ?? TimeProvider.System).GetUtcNow());
            current = snapshot;
            change = new Change();
        }

        // outside the lock, for a listener may take its time; not disposed, for somebody may just be about to listen
        old.Source.Cancel();
        return snapshot;
    }

    /// <inheritdoc />
    public void Dispose() => change.Source.Dispose();

    /// <summary>The token is made with its source: a circuit that outlives the provider may still ask for it.</summary>
    private sealed class Change
    {
        public Change() => Token = new CancellationChangeToken(Source.Token);

        public CancellationTokenSource Source { get; } = new();

        public IChangeToken Token { get; }
    }
}
