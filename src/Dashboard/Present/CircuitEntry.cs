namespace Dashboard.Present;

/// <summary>What one circuit knows of presentations: the secrets that its requests have shown, and how many wrong codes it has asked for.</summary>
public sealed class CircuitEntry
{
    /// <summary>How many wrong codes a circuit may ask for; then it is told nothing more, and the page must be loaded anew.</summary>
    public const int MostWrong = 10;

    private readonly Dictionary<string, string> secrets = new(StringComparer.OrdinalIgnoreCase);
    private int wrong;

    /// <summary>Whether another code may be tried.</summary>
    public bool AllowsGuess => wrong < MostWrong;

    /// <summary>Whether the reader's browser has shown the key to the speaker's notes.</summary>
    public bool HoldsNotesKey { get; set; }

    /// <summary>The talk that the reader's browser has followed; null for none. It says so itself, and proves nothing by it.</summary>
    public TalkPlace? Followed { get; set; }

    /// <summary>The talk that the reader's browser has led; null for none. It says so itself, and proves nothing by it.</summary>
    public TalkPlace? Led { get; set; }

    /// <summary>Notes a wrong code.</summary>
    public void CountWrong() => wrong++;

    /// <summary>Keeps the secret of a presentation for the pages of this circuit.</summary>
    public void Remember(string code, string secret) => secrets[code] = secret;

    /// <summary>The secret of the presentation; null where this circuit is not the speaker's.</summary>
    public string? SecretOf(string code) => secrets.GetValueOrDefault(code);
}
