namespace Dashboard.Evidence.Searching;

/// <summary>What somebody looks for.</summary>
public sealed class SearchQuery
{
    /// <summary>How many words are looked for; those behind are left out.</summary>
    public const int MostWords = 12;

    private SearchQuery(IReadOnlyList<string> words, bool isCut, string? address = null)
    {
        Words = words;
        IsCut = isCut;
        Address = address is null ? null : new([address], isCut: false);
    }

    /// <summary>The same as the address that it is, which is looked for first; null where it is none.</summary>
    internal SearchQuery? Address { get; }

    /// <summary>The words, folded, each once.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether there were more words than are looked for.</summary>
    public bool IsCut { get; }

    /// <summary>The words in their order, as names are compared.</summary>
    internal string Name => string.Join(' ', Words);

    /// <summary>Reads what was typed.</summary>
    public static SearchQuery Of(string? text)
    {
        var words = SearchTokens.OfQuery(text ?? "").Select(token => token.Text).Distinct().Take(MostWords + 1).ToList();
        return new([.. words.Take(MostWords)], words.Count > MostWords, AddressWord.Of(text ?? ""));
    }
}
