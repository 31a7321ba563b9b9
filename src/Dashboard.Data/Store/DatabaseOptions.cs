namespace Dashboard.Data.Store;

/// <summary>Which database holds the evidence: the configuration section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Database";

    /// <summary>The kind of database; <see cref="DatabaseProvider.InMemory"/> by default.</summary>
    public DatabaseProvider Provider { get; set; }

    /// <summary>For PostgreSQL: how to reach it, e.g. <c>Host=db;Database=dashboard;Username=dashboard</c>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>How long a start waits for a database that cannot be reached; five minutes by default.</summary>
    public TimeSpan StartPatience { get; set; } = TimeSpan.FromMinutes(5);
}
