namespace Dashboard.Limits;

/// <summary>The names under which endpoints ask for a limit by address.</summary>
internal static class RateLimits
{
    /// <summary>Searches. A room of people behind one address types as fast as it can; a program that hammers waits.</summary>
    public const string Searches = "searches";

    /// <summary>Questions in plain words.</summary>
    public const string Questions = "questions";

    /// <summary>Calls of assistants.</summary>
    public const string Assistants = "assistants";

    /// <summary>Files that cost much to make.</summary>
    public const string Exports = "exports";

    /// <summary>Presentations that are started.</summary>
    public const string Starts = "start-presentation";
}
