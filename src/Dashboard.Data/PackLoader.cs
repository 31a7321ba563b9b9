using Dashboard.Data.Packs;
using Dashboard.Data.Store;
using Dashboard.Data.Validation;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data;

/// <summary>Takes the configured packs from their files to everybody's eyes: read, validate, store, load, publish. All of it or nothing.</summary>
public sealed partial class PackLoader : IDisposable
{
    private static readonly TimeSpan ImportPatience = TimeSpan.FromSeconds(30);

    private readonly PackFolders folders;
    private readonly EvidenceStore store;
    private readonly SnapshotProvider snapshots;
    private readonly ILogger<PackLoader> logger;
    private readonly IReadOnlyList<IEvidencePreparation> preparations;
    private readonly SemaphoreSlim turn = new(1, 1);

    // how the configuration orders the packs, and what the store held when it was last read; both belong to whoever has the turn
    private IReadOnlyList<string> configuredOrder = [];
    private string? shown;
    private bool isFilesDue;

    internal PackLoader(PackFolders folders, EvidenceStore store, SnapshotProvider snapshots, ILogger<PackLoader> logger, IEnumerable<IEvidencePreparation> preparations)
    {
        this.folders = folders;
        this.store = store;
        this.snapshots = snapshots;
        this.logger = logger;
        this.preparations = [.. preparations];
    }

    /// <summary>Loads the configured packs, and behind them those that the database holds besides.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The published snapshot.</returns>
    /// <exception cref="PackValidationException">Packs have problems. Nothing was stored or published: the last good snapshot stays.</exception>
    public Task<EvidenceSnapshot> LoadAsync(CancellationToken cancellationToken = default) => LoadAsync(folders.All, isStart: false, cancellationToken);

    /// <summary>Loads as <see cref="LoadAsync(CancellationToken)"/> does, at the start of a program: waits for a database that cannot be reached yet, and leaves what others have written since.</summary>
    /// <param name="patience">How long it waits.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The published snapshot.</returns>
    /// <exception cref="PackValidationException">Packs have problems.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be used.</exception>
    public Task<EvidenceSnapshot> StartAsync(TimeSpan patience, CancellationToken cancellationToken = default) =>
        StoreStart.WaitAsync(() => LoadAsync(folders.All, isStart: true, cancellationToken), patience, LogWaiting, cancellationToken);

    /// <summary>Loads as <see cref="LoadAsync(CancellationToken)"/> does, and besides a pack from disk, which the database keeps.</summary>
    /// <param name="path">The folder of the pack. It may refer to the configured packs.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The published snapshot.</returns>
    /// <exception cref="PackValidationException">Packs have problems. Nothing was stored or published: the last good snapshot stays.</exception>
    public async Task<EvidenceSnapshot> ImportAsync(string path, CancellationToken cancellationToken = default)
    {
        using var imported = new PackFolders([path]);
        return await StoreStart.WaitAsync(() => LoadAsync([.. folders.All, .. imported.All], isStart: false, cancellationToken), ImportPatience, LogWaiting, cancellationToken);
    }

    /// <summary>Takes over what another program has written into a shared database, and writes what could not be written while it was away.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        if (isFilesDue)
        {
            try
            {
                await LoadAsync(cancellationToken);
                return;
            }
            catch (PackValidationException)
            {
                // the files have been broken since, which was told when it happened: what others have written is shown all the same
                isFilesDue = false;
            }
        }

        await turn.WaitAsync(cancellationToken);
        try
        {
            if (shown is not null && await store.StateAsync(cancellationToken) != shown)
            {
                await PublishAsync(cancellationToken);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private async Task<EvidenceSnapshot> LoadAsync(IReadOnlyList<PackFolder> all, bool isStart, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var context = new PackContext();
            // a database takes its time to open, and so do files to be read
            var opened = Task.Run(() => store.InitializeAsync(cancellationToken), cancellationToken);
            var configured = PackSet.Read(PackFolders.LastOfEachName(all), context);
            isFilesDue = true;
            await opened;
            var others = await store.LoadPacksExceptAsync([.. configured.Select(pack => pack.Id)], cancellationToken);
            PackSet.Check(others, context);
            var ahead = others.Count == 0 ? Task.Run(() => Prepared(configured), cancellationToken) : null;

            foreach (var left in await store.ReplacePacksAsync(configured, onlyNew: isStart, cancellationToken))
            {
                LogLeft(left);
            }

            isFilesDue = false;
            configuredOrder = [.. configured.Select(pack => pack.Id)];
            var prepared = ahead is null ? null : await ahead;
            var published = await PublishAsync(cancellationToken);
            GC.KeepAlive(prepared);
            return published;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>
    /// The evidence of packs that are still being written, with what everybody will ask of it: made beside the writing, which takes as long. It is shown
    /// only where the database gives back the same.
    /// </summary>
    private EvidenceSnapshot Prepared(IReadOnlyList<DataPack> packs)
    {
        var snapshot = KnownEvidence.Of(packs, ContentHash.Of(packs));
        foreach (var preparation in preparations)
        {
            _ = Task.Run(() => preparation.Prepare(snapshot));
        }

        return snapshot;
    }

    /// <summary>What is shown is what the database gives back, so that a fault of the way there shows at once and not after the next start.</summary>
    private async Task<EvidenceSnapshot> PublishAsync(CancellationToken cancellationToken)
    {
        var state = await store.StateAsync(cancellationToken);
        var stored = (await store.LoadPacksAsync(cancellationToken)).ToDictionary(pack => pack.Id);
        if (stored.Count == 0)
        {
            var problem = new PackProblem(PackOptions.Section, null, null, $"no data pack is configured ({nameof(PackOptions.BuiltIn)}, {nameof(PackOptions.Paths)})");
            throw new PackValidationException([new PackFailure("configuration", [problem])]);
        }

        var order = configuredOrder.Where(stored.ContainsKey).Concat(stored.Keys.Except(configuredOrder));
        var kept = await store.HistoryAsync(snapshots.History.Find, cancellationToken);
        var snapshot = snapshots.Publish([.. order.Select(id => stored[id])], kept);

        // read before the packs: what is written in between is read again
        shown = state;
        LogLoaded(snapshot.Version, snapshot.Packs.Count, snapshot.Claims.Count, snapshot.Sources.Count);
        return snapshot;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Evidence {Version}: {Packs} packs, {Claims} claims, {Sources} sources")]
    private partial void LogLoaded(string version, int packs, int claims, int sources);

    [LoggerMessage(Level = LogLevel.Information, Message = "The pack {Pack} is shown as the database has it: its files here are an earlier version. 'import' brings them back.")]
    private partial void LogLeft(string pack);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database cannot be reached; trying again in {Seconds} s. {Reason}")]
    private partial void LogWaiting(double seconds, string reason);
}
