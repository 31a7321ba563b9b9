namespace Dashboard.Ask.Lexicon;

/// <summary>Takes the plural off English words, in the vocabulary and in questions alike: both need only meet.</summary>
internal static class Stems
{
    /// <summary>The word without its plural.</summary>
    public static string Of(string word) => word.Length <= 3 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' ? word
        : word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word[..^1];
}
