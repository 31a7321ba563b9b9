using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Store;

/// <summary>The versions of packs that a shared database keeps, so that they outlive a program.</summary>
internal static class PackVersions
{
    /// <summary>How many versions of a pack are kept; more than a program holds in memory, since a presentation may rest on one.</summary>
    public const int Most = 24;

    /// <summary>Adds a state of a pack, or makes an earlier one the present one again; saved by the caller.</summary>
    public static async Task AddAsync(EvidenceDbContext database, DataPack pack, string hash, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var turn = (await database.PackVersions.MaxAsync(version => (long?)version.Turn, cancellationToken) ?? 0) + 1;
        var isFirst = !await database.PackVersions.AnyAsync(version => version.Pack == pack.Id, cancellationToken);
        DateTimeOffset? since = isFirst ? null : now.ToUniversalTime();
        if (await database.PackVersions.Where(version => version.Pack == pack.Id && version.Hash == hash)
            .ExecuteUpdateAsync(change => change.SetProperty(version => version.Turn, turn).SetProperty(version => version.Since, since), cancellationToken) > 0)
        {
            return;
        }

        database.Add(new StoredPackVersion { Pack = pack.Id, Hash = hash, Turn = turn, Since = since, Claims = pack.Claims.Count, Content = PackContent.Write(pack) });
        await database.SaveChangesAsync(cancellationToken);
        var old = database.PackVersions.Where(version => version.Pack == pack.Id).OrderByDescending(version => version.Turn).Skip(Most).Select(version => version.Hash);
        await database.PackVersions.Where(version => version.Pack == pack.Id && old.Contains(version.Hash)).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>The packs that the database once held in this state and has replaced since.</summary>
    public static async Task<HashSet<string>> ReplacedAsync(EvidenceDbContext database, IReadOnlyList<(string Pack, string Hash)> asked, CancellationToken cancellationToken)
    {
        var ids = asked.Select(entry => entry.Pack).ToList();
        var known = await database.PackVersions.Where(version => ids.Contains(version.Pack)).Select(version => new { version.Pack, version.Hash, version.Turn }).ToListAsync(cancellationToken);
        return [.. asked.Where(entry => known.Find(version => version.Pack == entry.Pack && version.Hash == entry.Hash) is { } found && known.Exists(version => version.Pack == found.Pack && version.Turn > found.Turn))
            .Select(entry => entry.Pack)];
    }

    /// <summary>The newest versions, as many as a program holds; what it holds already is not read again.</summary>
    public static async Task<IReadOnlyList<PackVersion>> LoadAsync(EvidenceDbContext database, Func<string, PackVersion?> held, CancellationToken cancellationToken)
    {
        var all = await database.PackVersions.OrderBy(version => version.Turn)
            .Select(version => new { version.Pack, version.Hash, version.Since, version.Claims })
            .ToListAsync(cancellationToken);
        var kept = new List<PackVersion>();
        long claims = 0;
        foreach (var pack in all.GroupBy(version => version.Pack))
        {
            // each present version is held anyway: what is older goes first
            foreach (var version in pack.Reverse().Take(PackHistory.MostVersions))
            {
                claims += version.Claims;
                var content = claims > PackHistory.MostClaims ? null
                    : held(PackVersion.KeyOf(version.Pack, version.Hash))?.Pack ?? await ReadAsync(database, version.Pack, version.Hash, cancellationToken);
                if (content is not null)
                {
                    kept.Add(new(content, version.Hash, version.Since));
                }
            }
        }

        var order = all.Index().ToDictionary(entry => PackVersion.KeyOf(entry.Item.Pack, entry.Item.Hash), entry => entry.Index);
        return [.. kept.OrderBy(version => order[version.Key])];
    }

    /// <summary>One state of a pack; null where it is not kept, or was written by a program that knows more.</summary>
    public static async Task<DataPack?> ReadAsync(EvidenceDbContext database, string pack, string hash, CancellationToken cancellationToken)
    {
        var content = await database.PackVersions.Where(version => version.Pack == pack && version.Hash == hash).Select(version => version.Content).FirstOrDefaultAsync(cancellationToken);
        try
        {
            return content is null ? null : PackContent.Read(content);
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            return null;
        }
    }
}
