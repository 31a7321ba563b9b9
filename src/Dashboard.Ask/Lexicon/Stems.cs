namespace Dashboard.Ask.Lexicon;

/// <summary>Takes the plural off English words, in the vocabulary and in questions alike: both need only meet.</summary>
internal static class Stems
{
    private const int ShortestRoot = 4;
    private const int LongRoot = 6;

    private static readonly Kept<string[]> Alike = new(word => [.. Vocabulary.Synonyms.SelectMany(pair => new[] { AreKin(pair.Word, word) ? pair.Other : null, AreKin(pair.Other, word) ? pair.Word : null }).OfType<string>().Prepend(word).Distinct()]);

    /// <summary>Whether two words are made of one root: shipped, shipments.</summary>
    public static bool AreKin(string one, string other)
    {
        var root = one.AsSpan().CommonPrefixLength(other);
        return one == other || (root >= ShortestRoot && Vocabulary.Endings.Contains(one[root..]) && Vocabulary.Endings.Contains(other[root..]))
            // replace, replacing; of short words that would be many: write, writing
            || (root >= LongRoot && (one[root..], other[root..]) is ("e", "ing" or "ement") or ("ing" or "ement", "e"));
    }

    /// <summary>Whether two words are of one root, or one stands for the other: promises, commitments.</summary>
    public static bool AreAlike(string one, string other) => Array.Exists(Alike.Of(other), alike => AreKin(one, alike));

    /// <summary>The words, and those that one of them stands for or that stand for one of them.</summary>
    public static IReadOnlySet<string> WithSynonyms(IEnumerable<string> words) => words.SelectMany(Alike.Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of which it may be another form: jumped and jumping of jump, putting of put.</summary>
    public static IEnumerable<string> Roots(string word)
    {
        foreach (var ending in new[] { "ing", "ed" })
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var root = word[..^ending.Length];
                yield return root;
                yield return root + "e";
                if (root[^1] == root[^2])
                {
                    yield return root[..^1];
                }

                if (root[^1] == 'i')
                {
                    yield return root[..^1] + "y";
                }
            }
        }
    }

    /// <summary>Whether it only says how something was: quickly, markedly.</summary>
    public static bool IsAdverb(string word) => word.Length > 5 && word.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>The word without its plural.</summary>
    public static string Of(string word) => word.Length <= 3 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' ? word
        : word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word[..^1];
}
