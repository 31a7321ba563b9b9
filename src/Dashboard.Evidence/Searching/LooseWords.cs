namespace Dashboard.Evidence.Searching;

/// <summary>Words that narrow a list, whatever their case, accents and width. The search of everything tolerates more; this is for what a reader has before the eyes.</summary>
/// <param name="words">The words, with blanks between them; null for none.</param>
public sealed class LooseWords(string? words)
{
    private readonly string[] sought = Fold(words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>True where there are none: they are in everything.</summary>
    public bool IsEmpty => sought.Length == 0;

    /// <summary>Whether a text holds every one of them, as words or parts of words.</summary>
    /// <param name="text">The text.</param>
    public bool AreIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsEmpty)
        {
            return true;
        }

        var folded = Fold(text);
        return Array.TrueForAll(sought, word => folded.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether a text begins with them.</summary>
    /// <param name="text">The text.</param>
    public bool Begin(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Fold(text).StartsWith(string.Join(' ', sought), StringComparison.Ordinal);
    }

    private static string Fold(string text) => string.Concat(text.EnumerateRunes().Select(SearchFold.Of));
}
