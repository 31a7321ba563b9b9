using Dashboard.Data.Packs;
using Dashboard.Data.Store;
using Dashboard.Data.Validation;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data;

/// <summary>Takes the configured packs from their files to everybody's eyes: read, validate, store, load, publish. All of it or nothing.</summary>
public sealed partial class PackLoader : IDisposable
{
    private readonly PackFolders folders;
    private readonly EvidenceStore store;
    private readonly SnapshotProvider snapshots;
    private readonly ILogger<PackLoader> logger;
    private readonly SemaphoreSlim turn = new(1, 1);

    internal PackLoader(PackFolders folders, EvidenceStore store, SnapshotProvider snapshots, ILogger<PackLoader> logger)
    {
        this.folders = folders;
        this.store = store;
        this.snapshots = snapshots;
        this.logger = logger;
    }

    /// <summary>Loads the configured packs, and behind them those that the database holds besides.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The published snapshot.</returns>
    /// <exception cref="PackValidationException">Packs have problems. Nothing was stored or published: the last good snapshot stays.</exception>
    public Task<EvidenceSnapshot> LoadAsync(CancellationToken cancellationToken = default) => LoadAsync(folders.All, cancellationToken);

    /// <summary>Loads as <see cref="LoadAsync(CancellationToken)"/> does, and besides a pack from disk, which the database keeps.</summary>
    /// <param name="path">The folder of the pack. It may refer to the configured packs.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The published snapshot.</returns>
    /// <exception cref="PackValidationException">Packs have problems. Nothing was stored or published: the last good snapshot stays.</exception>
    public async Task<EvidenceSnapshot> ImportAsync(string path, CancellationToken cancellationToken = default)
    {
        using var imported = new PackFolders([path]);
        return await LoadAsync([.. folders.All, .. imported.All], cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private async Task<EvidenceSnapshot> LoadAsync(IReadOnlyList<PackFolder> all, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var context = new PackContext();
            var configured = PackSet.Read(PackFolders.LastOfEachName(all), context);
            await store.InitializeAsync(cancellationToken);
            var others = await store.LoadPacksExceptAsync([.. configured.Select(pack => pack.Id)], cancellationToken);
            PackSet.Check(others, context);

            await store.ReplacePacksAsync(configured, cancellationToken);
            return await PublishAsync([.. configured.Concat(others).Select(pack => pack.Id)], cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>What is shown is what the database gives back, so that a fault of the way there shows at once and not after the next start.</summary>
    private async Task<EvidenceSnapshot> PublishAsync(IReadOnlyList<string> order, CancellationToken cancellationToken)
    {
        if (order.Count == 0)
        {
            var problem = new PackProblem(PackOptions.Section, null, null, $"no data pack is configured ({nameof(PackOptions.BuiltIn)}, {nameof(PackOptions.Paths)})");
            throw new PackValidationException([new PackFailure("configuration", [problem])]);
        }

        var stored = (await store.LoadPacksAsync(cancellationToken)).ToDictionary(pack => pack.Id);
        var snapshot = snapshots.Publish([.. order.Select(id => stored[id])]);
        LogLoaded(snapshot.Version, snapshot.Packs.Count, snapshot.Claims.Count, snapshot.Sources.Count);
        return snapshot;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Evidence {Version}: {Packs} packs, {Claims} claims, {Sources} sources")]
    private partial void LogLoaded(string version, int packs, int claims, int sources);
}
