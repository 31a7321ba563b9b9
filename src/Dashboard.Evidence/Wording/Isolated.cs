namespace Dashboard.Evidence.Wording;

/// <summary>
/// A name that is written from right to left, within words that are not: set apart by the isolating signs of Unicode (UAX 9), so that it does not turn the words,
/// years and amounts around it. In pages, drawings, files and spoken text alike, since the signs are part of the text.
/// </summary>
public static class Isolated
{
    private const char First = '\u2068';
    private const char Last = '\u2069';

    /// <summary>The name, set apart where it needs to be.</summary>
    public static string Of(string name) => Turns(name) ? $"{First}{name}{Last}" : name;

    // what is set apart within a longer text is so already
    private static bool Turns(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('\0', '\u058F') >= 0 && !text.Contains(First)
        && (text.ContainsAnyInRange('\u0590', '\u08FF') || text.ContainsAnyInRange('\uFB1D', '\uFDFF') || text.ContainsAnyInRange('\uFE70', '\uFEFE')
            || text.ContainsAnyInRange('\uD802', '\uD803') || text.Contains('\uD83A') || text.Contains('\uD83B'));
}
