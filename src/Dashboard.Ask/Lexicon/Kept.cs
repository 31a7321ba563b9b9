using System.Collections.Concurrent;

namespace Dashboard.Ask.Lexicon;

/// <summary>What was worked out of a text, kept for the next time: the same claims are looked at for every question. Where it holds too many it begins anew, whatever strangers ask.</summary>
internal sealed class Kept<T>(Func<string, T> made)
{
    private const int Most = 8_192;
    private const int Longest = 4_096;

    private readonly ConcurrentDictionary<string, T> found = new(StringComparer.Ordinal);
    private int count;

    public T Of(string text)
    {
        if (found.TryGetValue(text, out var known))
        {
            return known;
        }

        var value = made(text);
        if (text.Length <= Longest)
        {
            if (Interlocked.Increment(ref count) > Most)
            {
                found.Clear();
                count = 0;
            }

            found.TryAdd(text, value);
        }

        return value;
    }
}
