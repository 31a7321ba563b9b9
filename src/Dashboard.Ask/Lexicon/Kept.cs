using System.Collections.Concurrent;

namespace Dashboard.Ask.Lexicon;

/// <summary>What was worked out of a text, kept for the next time: the same claims are looked at for every question. Where it holds too many, what was not asked for since it last did is let go, whatever strangers ask.</summary>
internal sealed class Kept<T>(Func<string, T> made)
{
    private const int Most = 16_384;
    private const int Longest = 4_096;

    private ConcurrentDictionary<string, T> recent = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, T> before = new(StringComparer.Ordinal);
    private int count;

    public T Of(string text)
    {
        if (recent.TryGetValue(text, out var known))
        {
            return known;
        }

        var value = before.TryGetValue(text, out var older) ? older : made(text);
        if (text.Length <= Longest && recent.TryAdd(text, value) && Interlocked.Increment(ref count) > Most)
        {
            (before, recent, count) = (recent, new(StringComparer.Ordinal), 0);
        }

        return value;
    }
}
