namespace Dashboard.Data.Store;

/// <summary>The channels by which programs that share a PostgreSQL database tell each other what is new.</summary>
internal static class StoreChannels
{
    /// <summary>Packs have been written.</summary>
    public const string Evidence = "evidence";

    /// <summary>Something has happened in a presentation.</summary>
    public const string Talks = "talks";
}
