namespace Dashboard.Evidence.Audit;

/// <summary>Recognizes a publisher by its name.</summary>
internal static class PublisherName
{
    /// <summary>Words that many publishers share and that tell none from another.</summary>
    private static readonly HashSet<string> Common =
    [
        "the", "of", "and", "for", "official", "website", "web", "site", "news", "newsroom", "net", "online", "daily", "finance", "financial", "media", "group", "inc", "ltd", "llc",
        "company", "community", "magazine", "times", "report", "reports", "press", "post", "blog", "data", "research", "com", "org", "law", "www", "tv", "insider",
    ];

    /// <summary>
    /// Whether a word of the name, the words run together, or their initials stand in the host. What stands in brackets may be the one whose site it is, and
    /// the name before them as well.
    /// </summary>
    public static bool IsIn(string publisher, string host) => publisher.Split('(', ')').Where(name => name.Any(char.IsLetterOrDigit)).Any(name => IsNameIn(name, host));

    private static bool IsNameIn(string publisher, string host)
    {
        var labels = host.ToLowerInvariant().Split('.', '-');
        var whole = string.Concat(labels);
        var all = Words(publisher);
        var telling = all.FindAll(word => !Common.Contains(word));
        var words = telling.Count == 0 ? all : telling;
        var together = string.Concat(all);
        var initials = string.Concat(all.Where(word => word is not ("of" or "and" or "the" or "for")).Select(word => word[0]));
        return words.Exists(word => word.Length >= 4 ? whole.Contains(word, StringComparison.Ordinal) : Array.Exists(labels, label => Begins(label, word)))
            || (words.Count > 0 && whole.Contains(string.Concat(words), StringComparison.Ordinal))
            || whole.Contains(together, StringComparison.Ordinal)
            || Array.Exists(labels, label => (label.Length >= 5 && together.StartsWith(label, StringComparison.Ordinal))
                || (label.Length >= 3 && initials.EndsWith(label, StringComparison.Ordinal))
                || (initials.Length >= 2 && Begins(label, initials))
                || IsSpelledOut(publisher, label));
    }

    /// <summary>Whether the two names share a word that tells.</summary>
    public static bool IsSame(string one, string other)
    {
        var words = Words(one).Where(word => !Common.Contains(word)).ToHashSet();
        return Words(other).Exists(words.Contains) || string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the label is the short name, with nothing, a common word or one letter behind it: "arynews", "gtlaw", "crai".</summary>
    private static bool Begins(string label, string name) =>
        label == name || (label.StartsWith(name, StringComparison.Ordinal) && (Common.Contains(label[name.Length..]) || (name.Length >= 3 && label.Length == name.Length + 1)));

    /// <summary>Whether a name in capitals is short for what the label spells out: CNA at channelnewsasia.</summary>
    private static bool IsSpelledOut(string publisher, string label)
    {
        var name = publisher.Trim().Split(' ')[0];
        if (name.Length < 3 || !name.All(char.IsAsciiLetterUpper) || label.Length < 3 * name.Length || char.ToLowerInvariant(name[0]) != label[0])
        {
            return false;
        }

        var at = 0;
        return name.ToLowerInvariant().All(letter => (at = label.IndexOf(letter, at) + 1) > 0);
    }

    private static List<string> Words(string name) =>
        [.. new string([.. name.Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal).ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
