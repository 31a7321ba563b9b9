namespace Dashboard.Data.Store;

/// <summary>The kinds of database that can hold the evidence.</summary>
public enum DatabaseProvider
{
    /// <summary>The memory of the process: nothing to install, filled from the packs at every start.</summary>
    InMemory,

    /// <summary>A PostgreSQL server: keeps imported packs, and several servers can share it.</summary>
    PostgreSQL,
}
