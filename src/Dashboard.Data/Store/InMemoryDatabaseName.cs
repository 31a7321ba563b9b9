namespace Dashboard.Data.Store;

/// <summary>In-memory databases of one name are one database in the whole process: each host has its own, for tests run several.</summary>
internal sealed class InMemoryDatabaseName
{
    /// <summary>The name.</summary>
    public string Value { get; } = $"evidence-{Guid.NewGuid():N}";
}
