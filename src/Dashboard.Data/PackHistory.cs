namespace Dashboard.Data;

/// <summary>
/// The last states of each data pack that have been shown: a reload that changes a pack adds one. A shared database keeps them over a restart, else a restart
/// begins anew. Immutable, so that a reader sees one state of it.
/// </summary>
public sealed class PackHistory
{
    /// <summary>How many versions of a pack are kept, the present one among them.</summary>
    public const int MostVersions = 6;

    /// <summary>How many claims all earlier versions may hold together: what is older goes first.</summary>
    public const int MostClaims = 300_000;

    private readonly IReadOnlyList<PackVersion> versions;

    private PackHistory(IReadOnlyList<PackVersion> versions) => this.versions = versions;

    /// <summary>Nothing yet.</summary>
    public static PackHistory Empty { get; } = new([]);

    /// <summary>What a shared database has kept, the newest last.</summary>
    internal static PackHistory Of(IReadOnlyList<PackVersion> kept) => new(kept);

    /// <summary>All versions, the newest last.</summary>
    public IReadOnlyList<PackVersion> All => versions;

    /// <summary>The versions of a pack, the newest first.</summary>
    public IReadOnlyList<PackVersion> Of(string pack) => [.. versions.Where(version => version.Pack.Id == pack).Reverse()];

    /// <summary>The version with the key; null where it is not kept.</summary>
    public PackVersion? Find(string key) => versions.FirstOrDefault(version => version.Key == key);

    /// <summary>The history with what is shown from now on.</summary>
    /// <param name="packs">The packs that are shown.</param>
    /// <param name="now">When.</param>
    internal PackHistory With(IEnumerable<DataPack> packs, DateTimeOffset now)
    {
        var all = versions.ToList();
        foreach (var pack in packs)
        {
            var hash = ContentHash.Of(pack);
            if (all.FindLast(version => version.Pack.Id == pack.Id)?.Hash == hash)
            {
                continue;
            }

            // what comes back as it once was is the present version again
            all.RemoveAll(version => version.Pack.Id == pack.Id && version.Hash == hash);
            all.Add(new(pack, hash, versions.Count == 0 ? null : now));
            if (all.Count(version => version.Pack.Id == pack.Id) > MostVersions)
            {
                all.RemoveAt(all.FindIndex(version => version.Pack.Id == pack.Id));
            }
        }

        for (var at = 0; at < all.Count && all.Sum(version => (long)version.Pack.Claims.Count) - Present(all) > MostClaims;)
        {
            if (all.FindLast(version => version.Pack.Id == all[at].Pack.Id) == all[at])
            {
                at++;
            }
            else
            {
                all.RemoveAt(at);
            }
        }

        return new(all);
    }

    private static long Present(List<PackVersion> all) => all.GroupBy(version => version.Pack.Id).Sum(pack => (long)pack.Last().Pack.Claims.Count);
}
