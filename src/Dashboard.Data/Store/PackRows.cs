using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Measures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Store;

/// <summary>The rows of packs over all tables.</summary>
internal static class PackRows
{
    // the context keeps an entry for each row until it is saved: no more than these at a time
    private const int AtOnce = 2_000;

    /// <summary>Writes the rows of a pack, numbered in their order.</summary>
    public static async Task WriteAsync(EvidenceDbContext database, DataPack pack, string hash, int ordinal, CancellationToken cancellationToken)
    {
        // every row is new: looking for changes after each of 100,000 would take minutes
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        database.Add(new StoredPack
        {
            Id = pack.Id,
            Ordinal = ordinal,
            ContentHash = hash,
            Title = pack.Title,
            Description = pack.Description,
            Follows = pack.Follows,
            Date = pack.Date,
            Version = pack.Version,
        });
        await WriteAsync(database, pack.Sources, cancellationToken);
        await WriteAsync(database, pack.Entities, cancellationToken);
        await WriteAsync(database, pack.Segments, cancellationToken);
        await WriteAsync(database, pack.Claims, cancellationToken);
        await WriteAsync(database, pack.Relations, cancellationToken);
        await WriteAsync(database, pack.Metrics, cancellationToken);
        await WriteAsync(database, pack.Definitions, cancellationToken);
        await WriteAsync(database, pack.Charts, cancellationToken);
        await WriteAsync(database, pack.Decks, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Removes the rows of packs, at once.</summary>
    public static async Task RemoveAsync(EvidenceDbContext database, IReadOnlyList<string> packs, CancellationToken cancellationToken)
    {
        await RemoveAsync(database, database.Set<Source>().Where(row => packs.Contains(row.Pack)), cancellationToken);
        await RemoveAsync(database, database.Set<Entity>().Where(row => packs.Contains(row.Pack)), cancellationToken);
        await RemoveAsync(database, database.Set<Segment>().Where(row => packs.Contains(row.Pack)), cancellationToken);
        await RemoveAsync(database, database.Set<Claim>().Where(row => packs.Contains(row.Pack)), cancellationToken);
        await RemoveAsync(database, database.Set<Relation>().Where(row => packs.Contains(row.Pack)), cancellationToken);
        await RemoveAsync(database, database.Set<Metric>().Where(row => packs.Contains(row.Pack)), cancellationToken);
        await RemoveAsync(database, database.Set<Definition>().Where(row => packs.Contains(row.Pack)), cancellationToken);
        await RemoveAsync(database, database.Set<PackChart>().Where(row => packs.Contains(row.Pack)), cancellationToken);
        await RemoveAsync(database, database.Set<DeckText>().Where(row => packs.Contains(row.Pack)), cancellationToken);
        await RemoveAsync(database, database.Packs.Where(pack => packs.Contains(pack.Id)), cancellationToken);
    }

    /// <summary>All packs but some, everything in order.</summary>
    public static async Task<IReadOnlyList<DataPack>> LoadAsync(EvidenceDbContext database, IReadOnlyList<string> except, CancellationToken cancellationToken)
    {
        var packs = await database.Packs.AsNoTracking().Where(pack => !except.Contains(pack.Id)).OrderBy(pack => pack.Ordinal).ToListAsync(cancellationToken);
        if (packs.Count == 0)
        {
            return [];
        }

        var sources = await LoadAsync(database.Set<Source>().Where(row => !except.Contains(row.Pack)), row => row.Pack, cancellationToken);
        var entities = await LoadAsync(database.Set<Entity>().Where(row => !except.Contains(row.Pack)), row => row.Pack, cancellationToken);
        var segments = await LoadAsync(database.Set<Segment>().Where(row => !except.Contains(row.Pack)), row => row.Pack, cancellationToken);
        var claims = await LoadAsync(database.Set<Claim>().Where(row => !except.Contains(row.Pack)), row => row.Pack, cancellationToken);
        var relations = await LoadAsync(database.Set<Relation>().Where(row => !except.Contains(row.Pack)), row => row.Pack, cancellationToken);
        var metrics = await LoadAsync(database.Set<Metric>().Where(row => !except.Contains(row.Pack)), row => row.Pack, cancellationToken);
        var definitions = await LoadAsync(database.Set<Definition>().Where(row => !except.Contains(row.Pack)), row => row.Pack, cancellationToken);
        var charts = await LoadAsync(database.Set<PackChart>().Where(row => !except.Contains(row.Pack)), row => row.Pack, cancellationToken);
        var decks = await LoadAsync(database.Set<DeckText>().Where(row => !except.Contains(row.Pack)), row => row.Pack, cancellationToken);
        return [.. packs.Select(pack => new DataPack
        {
            Id = pack.Id,
            Title = pack.Title,
            Description = pack.Description,
            Follows = pack.Follows,
            Date = pack.Date,
            Version = pack.Version,
            Sources = [.. sources[pack.Id]],
            Entities = [.. entities[pack.Id]],
            Segments = [.. segments[pack.Id]],
            Claims = [.. claims[pack.Id]],
            Relations = [.. relations[pack.Id]],
            Metrics = [.. metrics[pack.Id]],
            Definitions = [.. definitions[pack.Id]],
            Charts = [.. charts[pack.Id]],
            Decks = [.. decks[pack.Id]],
        })];
    }

    private static async Task WriteAsync<T>(EvidenceDbContext database, IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var part in rows.Index().Chunk(AtOnce))
        {
            foreach (var (index, row) in part)
            {
                database.Add(row).Property(EvidenceDbContext.Ordinal).CurrentValue = index;
            }

            if (part.Length == AtOnce)
            {
                await database.SaveChangesAsync(cancellationToken);
                database.ChangeTracker.Clear();
            }
        }
    }

    private static async Task RemoveAsync<T>(EvidenceDbContext database, IQueryable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (database.Database.IsRelational())
        {
            await rows.ExecuteDeleteAsync(cancellationToken);
            return;
        }

        database.RemoveRange(await rows.ToListAsync(cancellationToken));
        await database.SaveChangesAsync(cancellationToken);
        database.ChangeTracker.Clear();
    }

    private static async Task<ILookup<string, T>> LoadAsync<T>(IQueryable<T> table, Func<T, string> pack, CancellationToken cancellationToken)
        where T : class
    {
        var rows = await table.AsNoTracking().OrderBy(row => EF.Property<int>(row, EvidenceDbContext.Ordinal)).ToListAsync(cancellationToken);
        return rows.ToLookup(pack);
    }
}
