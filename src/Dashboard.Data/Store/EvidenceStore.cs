using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Dashboard.Data.Store;

/// <summary>Keeps packs in a database. Writes are atomic: a reader sees all packs before or all packs after, in their order.</summary>
/// <param name="databases">Opens the database.</param>
/// <param name="clock">Tells when a version was written; the system's where it is null.</param>
public sealed class EvidenceStore(IDbContextFactory<EvidenceDbContext> databases, TimeProvider? clock = null) : IDisposable
{
    /// <summary>The in-memory database knows no transactions: within the process this stands for them.</summary>
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Makes the tables where the database has none, and brings them to the version of this program.</summary>
    public async Task InitializeAsync(CancellationToken cancellationToken = default)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await (database.Database.IsNpgsql()
            ? PostgresSchema.MigrateAsync(database, cancellationToken)
            : database.Database.EnsureCreatedAsync(cancellationToken));
    }

    /// <summary>Stores the pack in place of the one with its id. A pack that has not changed is not written.</summary>
    public Task ReplacePackAsync(DataPack pack, CancellationToken cancellationToken = default) => ReplacePacksAsync([pack], cancellationToken);

    /// <summary>Stores the packs in place of those with their ids, all at once: what has moved from one to another is never there twice.</summary>
    public Task ReplacePacksAsync(IReadOnlyList<DataPack> packs, CancellationToken cancellationToken = default) => ReplacePacksAsync(packs, onlyNew: false, cancellationToken);

    /// <summary>
    /// Stores the packs in place of those with their ids. A start writes only what a shared database has never held: a server that starts with old files
    /// does not take back what another has imported since.
    /// </summary>
    /// <returns>The packs that were left as the database has them.</returns>
    internal async Task<IReadOnlyList<string>> ReplacePacksAsync(IReadOnlyList<DataPack> packs, bool onlyNew, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var database = await databases.CreateDbContextAsync(cancellationToken);
            await using var transaction = await BeginAsync(database, IsolationLevel.ReadCommitted, cancellationToken);
            var isShared = database.Database.IsNpgsql();
            if (isShared)
            {
                await PostgresSchema.TakeTurnAsync(database, cancellationToken);
            }

            var stored = await database.Packs.AsNoTracking().ToDictionaryAsync(pack => pack.Id, cancellationToken);
            var changed = packs.Select(pack => (Pack: pack, Hash: ContentHash.Of(pack)))
                .Where(entry => stored.GetValueOrDefault(entry.Pack.Id)?.ContentHash != entry.Hash)
                .ToList();
            var replaced = isShared && onlyNew ? await PackVersions.ReplacedAsync(database, [.. changed.Select(entry => (entry.Pack.Id, entry.Hash))], cancellationToken) : [];
            changed.RemoveAll(entry => replaced.Contains(entry.Pack.Id));
            await WriteAsync(database, changed, stored, cancellationToken);
            if (isShared)
            {
                await KeepAsync(database, changed, packs.Except(changed.Select(entry => entry.Pack)), cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
            return [.. replaced];
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>All packs, in the order in which they first came, their rows in the order of their files.</summary>
    public Task<IReadOnlyList<DataPack>> LoadPacksAsync(CancellationToken cancellationToken = default) => LoadPacksExceptAsync([], cancellationToken);

    /// <summary>All packs but those with the ids, in the order in which they first came, their rows in the order of their files.</summary>
    public Task<IReadOnlyList<DataPack>> LoadPacksExceptAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        ReadAsync(database => PackRows.LoadAsync(database, ids, cancellationToken), cancellationToken);

    /// <summary>Names the state of all packs without reading them.</summary>
    internal Task<string> StateAsync(CancellationToken cancellationToken) => ReadAsync(
        async database => string.Join(' ', await database.Packs.OrderBy(pack => pack.Ordinal).Select(pack => pack.Id + "@" + pack.ContentHash).ToListAsync(cancellationToken)),
        cancellationToken);

    /// <summary>The versions of packs that a shared database has kept, the newest last; null where it keeps none.</summary>
    /// <param name="held">What need not be read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal Task<IReadOnlyList<PackVersion>?> HistoryAsync(Func<string, PackVersion?> held, CancellationToken cancellationToken) => ReadAsync(
        async database => database.Database.IsNpgsql() ? await PackVersions.LoadAsync(database, held, cancellationToken) : null,
        cancellationToken);

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private static async Task WriteAsync(EvidenceDbContext database, List<(DataPack Pack, string Hash)> changed, Dictionary<string, StoredPack> stored, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
        {
            return;
        }

        var next = stored.Count == 0 ? 0 : stored.Values.Max(pack => pack.Ordinal) + 1;
        await PackRows.RemoveAsync(database, [.. changed.Select(entry => entry.Pack.Id)], cancellationToken);
        foreach (var (pack, hash) in changed)
        {
            await PackRows.WriteAsync(database, pack, hash, stored.TryGetValue(pack.Id, out var before) ? before.Ordinal : next++, cancellationToken);
        }
    }

    /// <summary>Keeps the versions and tells the other servers. What an earlier program wrote without a version gets one now.</summary>
    private async Task KeepAsync(EvidenceDbContext database, List<(DataPack Pack, string Hash)> changed, IEnumerable<DataPack> others, CancellationToken cancellationToken)
    {
        var now = (clock ?? TimeProvider.System).GetUtcNow();
        var known = await database.PackVersions.Select(version => version.Pack).Distinct().ToListAsync(cancellationToken);
        foreach (var (pack, hash) in changed.Concat(others.Where(pack => !known.Contains(pack.Id)).Select(pack => (pack, ContentHash.Of(pack)))))
        {
            await PackVersions.AddAsync(database, pack, hash, now, cancellationToken);
        }

        if (changed.Count > 0)
        {
            await database.Database.ExecuteSqlAsync($"SELECT pg_notify({StoreChannels.Evidence}, '')", cancellationToken);
        }
    }

    private async Task<T> ReadAsync<T>(Func<EvidenceDbContext, Task<T>> read, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var database = await databases.CreateDbContextAsync(cancellationToken);
            await using var transaction = await BeginAsync(database, IsolationLevel.RepeatableRead, cancellationToken);
            return await read(database);
        }
        finally
        {
            turn.Release();
        }
    }

    private static Task<IDbContextTransaction> BeginAsync(EvidenceDbContext database, IsolationLevel level, CancellationToken cancellationToken) =>
        database.Database.IsRelational()
            ? database.Database.BeginTransactionAsync(level, cancellationToken)
            : database.Database.BeginTransactionAsync(cancellationToken);
}
