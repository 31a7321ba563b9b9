namespace Dashboard.Data;

/// <summary>A state of a data pack that this server has shown.</summary>
/// <param name="Pack">The pack as it was.</param>
/// <param name="Hash">A short name of its content.</param>
/// <param name="Since">When it was first shown; null for what the server began with.</param>
public sealed record PackVersion(DataPack Pack, string Hash, DateTimeOffset? Since)
{
    /// <summary>What the version is called in addresses: <c>pack@hash</c>.</summary>
    public string Key => KeyOf(Pack.Id, Hash);

    /// <summary>The key of a state of a pack.</summary>
    internal static string KeyOf(string pack, string hash) => $"{pack}@{hash}";
}
