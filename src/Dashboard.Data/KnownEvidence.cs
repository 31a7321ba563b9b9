using System.Collections.Concurrent;

namespace Dashboard.Data;

/// <summary>
/// The same content is the same evidence: a pack that comes back, and a second program in the same process, find what has been computed from it. Holds
/// nothing that nobody else holds.
/// </summary>
internal static class KnownEvidence
{
    private static readonly ConcurrentDictionary<string, WeakReference<EvidenceSnapshot>> Made = [];

    /// <summary>The evidence of the packs.</summary>
    /// <param name="packs">The packs.</param>
    /// <param name="version">The hash of their content.</param>
    public static EvidenceSnapshot Of(IReadOnlyList<DataPack> packs, string version)
    {
        foreach (var (gone, known) in Made)
        {
            if (!known.TryGetTarget(out _))
            {
                Made.TryRemove(gone, out _);
            }
        }

        if (Made.TryGetValue(version, out var held) && held.TryGetTarget(out var same))
        {
            return same;
        }

        var snapshot = new EvidenceSnapshot(packs, version);
        Made[version] = new(snapshot);
        return snapshot;
    }
}
