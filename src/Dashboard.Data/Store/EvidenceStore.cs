using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Dashboard.Data.Store;

/// <summary>Keeps packs in a database. Writes are atomic: a reader sees all packs before or all packs after, in their order.</summary>
/// <param name="databases">Opens the database.</param>
public sealed class EvidenceStore(IDbContextFactory<EvidenceDbContext> databases) : IDisposable
{
    /// <summary>The in-memory database knows no transactions: within the process this stands for them.</summary>
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Makes the tables where the database has none.</summary>
    public async Task InitializeAsync(CancellationToken cancellationToken = default)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await (database.Database.IsNpgsql()
            ? PostgresTables.EnsureCreatedAsync(database, cancellationToken)
            : database.Database.EnsureCreatedAsync(cancellationToken));
    }

    /// <summary>Stores the pack in place of the one with its id. A pack that has not changed is not written.</summary>
    public Task ReplacePackAsync(DataPack pack, CancellationToken cancellationToken = default) => ReplacePacksAsync([pack], cancellationToken);

    /// <summary>Stores the packs in place of those with their ids, all at once: what has moved from one to another is never there twice.</summary>
    public async Task ReplacePacksAsync(IReadOnlyList<DataPack> packs, CancellationToken cancellationToken = default)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var database = await databases.CreateDbContextAsync(cancellationToken);
            await using var transaction = await BeginAsync(database, IsolationLevel.ReadCommitted, cancellationToken);
            if (database.Database.IsNpgsql())
            {
                await PostgresTables.TakeTurnAsync(database, cancellationToken);
            }

            var stored = await database.Packs.AsNoTracking().ToDictionaryAsync(pack => pack.Id, cancellationToken);
            var changed = packs.Select(pack => (Pack: pack, Hash: ContentHash.Of(pack)))
                .Where(entry => stored.GetValueOrDefault(entry.Pack.Id)?.ContentHash != entry.Hash)
                .ToList();
            if (changed.Count == 0)
            {
                return;
            }

            var next = stored.Count == 0 ? 0 : stored.Values.Max(pack => pack.Ordinal) + 1;

            await PackRows.RemoveAsync(database, [.. changed.Select(entry => entry.Pack.Id)], cancellationToken);
            foreach (var (pack, hash) in changed)
            {
                PackRows.Add(database, pack, hash, stored.TryGetValue(pack.Id, out var before) ? before.Ordinal : next++);
            }

            await database.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>All packs, in the order in which they first came, their rows in the order of their files.</summary>
    public Task<IReadOnlyList<DataPack>> LoadPacksAsync(CancellationToken cancellationToken = default) => LoadPacksExceptAsync([], cancellationToken);

    /// <summary>All packs but those with the ids, in the order in which they first came, their rows in the order of their files.</summary>
    public async Task<IReadOnlyList<DataPack>> LoadPacksExceptAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var database = await databases.CreateDbContextAsync(cancellationToken);
            await using var transaction = await BeginAsync(database, IsolationLevel.RepeatableRead, cancellationToken);
            return await PackRows.LoadAsync(database, ids, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private static Task<IDbContextTransaction> BeginAsync(EvidenceDbContext database, IsolationLevel level, CancellationToken cancellationToken) =>
        database.Database.IsRelational()
            ? database.Database.BeginTransactionAsync(level, cancellationToken)
            : database.Database.BeginTransactionAsync(cancellationToken);
}
