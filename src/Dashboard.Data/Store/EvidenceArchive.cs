using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Store;

/// <summary>Evidence as it was published at some time, by whichever server.</summary>
/// <param name="databases">Opens the shared database.</param>
/// <param name="snapshots">What is published now.</param>
public sealed class EvidenceArchive(IDbContextFactory<EvidenceDbContext> databases, SnapshotProvider snapshots)
{
    private static readonly ConditionalWeakTable<EvidenceSnapshot, IReadOnlyList<string>> Keys = [];

    /// <summary>What the packs of a snapshot are called in the archive; worked out once.</summary>
    public static IReadOnlyList<string> KeysOf(EvidenceSnapshot snapshot) =>
        Keys.GetValue(snapshot, static evidence => [.. evidence.Packs.Select(pack => PackVersion.KeyOf(pack.Id, ContentHash.Of(pack)))]);

    /// <summary>The evidence with the version; null where a pack of it is no longer kept.</summary>
    /// <param name="version">The version of the snapshot.</param>
    /// <param name="keys">What its packs are called.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<EvidenceSnapshot?> FindAsync(string version, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        if (snapshots.IsLoaded && snapshots.Current is { } current && current.Version == version)
        {
            return current;
        }

        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var packs = new List<DataPack>();
        foreach (var key in keys)
        {
            var at = key.LastIndexOf('@');
            if (at < 0 || await PackVersions.ReadAsync(database, key[..at], key[(at + 1)..], cancellationToken) is not { } pack)
            {
                return null;
            }

            packs.Add(pack);
        }

        return KnownEvidence.Of(packs, version);
    }
}
