namespace Dashboard.Evidence.Audit;

/// <summary>Recognizes a publisher by its name.</summary>
internal static class PublisherName
{
    /// <summary>Words that many publishers share and that tell none from another.</summary>
    private static readonly HashSet<string> Common =
    [
        "the", "of", "and", "for", "official", "website", "web", "site", "news", "newsroom", "net", "online", "daily", "finance", "financial", "media", "group", "inc", "ltd", "llc",
        "company", "community", "magazine", "times", "report", "reports", "press", "post", "blog", "data", "research", "com", "org",
    ];

    /// <summary>Whether a word of the name, the words run together, or their initials stand in the host.</summary>
    public static bool IsIn(string publisher, string host)
    {
        var labels = host.ToLowerInvariant().Split('.');
        var whole = string.Concat(labels).Replace("-", "", StringComparison.Ordinal);
        var all = Words(publisher);
        var telling = all.FindAll(word => !Common.Contains(word));
        var words = telling.Count == 0 ? all : telling;
        var initials = string.Concat(all.Where(word => word is not ("of" or "and" or "the" or "for")).Select(word => word[0]));
        return words.Exists(word => word.Length >= 4 ? whole.Contains(word, StringComparison.Ordinal) : labels.Contains(word))
            || (words.Count > 0 && whole.Contains(string.Concat(words), StringComparison.Ordinal))
            || whole.Contains(string.Concat(all), StringComparison.Ordinal)
            || Array.Exists(labels, label => label.Length >= 3 && initials.EndsWith(label, StringComparison.Ordinal));
    }

    /// <summary>Whether the two names share a word that tells.</summary>
    public static bool IsSame(string one, string other)
    {
        var words = Words(one).Where(word => !Common.Contains(word)).ToHashSet();
        return Words(other).Exists(words.Contains) || string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private static List<string> Words(string name) =>
        [.. new string([.. name.Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal).ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
