namespace Dashboard.Present;

/// <summary>What the person who runs the server sets about presenting.</summary>
public sealed class PresentOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Present";

    /// <summary>How many characters a key must have: fewer could be guessed.</summary>
    public const int ShortestKey = 16;

    /// <summary>The key that shows the speaker's notes; null for a new one at each start, which the log names.</summary>
    public string? NotesKey { get; set; }
}
