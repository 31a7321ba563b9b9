namespace Dashboard.Data.Store;

/// <summary>Whether the shared database can be reached, as far as this program knows. The memory of the process always can.</summary>
/// <param name="clock">Tells since when.</param>
public sealed class StoreState(TimeProvider? clock = null)
{
    private volatile Absence? absence;

    /// <summary>Whether the evidence is kept in a database that other programs share.</summary>
    public bool IsShared { get; internal init; }

    /// <summary>Since when the database cannot be reached; null where it can.</summary>
    public DateTimeOffset? AwaySince => absence?.Since;

    /// <summary>The database answers.</summary>
    internal void Reached() => absence = null;

    /// <summary>The database does not answer.</summary>
    /// <returns>True where that is news.</returns>
    internal bool Lost()
    {
        if (absence is not null)
        {
            return false;
        }

        absence = new((clock ?? TimeProvider.System).GetUtcNow());
        return true;
    }

    private sealed record Absence(DateTimeOffset Since);
}
