namespace Dashboard.Data.Validation;

/// <summary>Says what an unknown id may have meant.</summary>
internal sealed class IdSuggestions
{
    /// <summary>A search looks at every known id. About a second's worth of looks, so that a large and thoroughly broken pack is refused quickly too.</summary>
    private const int MostComparisons = 1_000_000;

    private readonly Dictionary<(string Kind, string Id), string> messages = [];
    private int left = MostComparisons;

    /// <summary>The message for an id that is not there, with the nearest one that is.</summary>
    public string Describe(string id, KnownIds known)
    {
        if (messages.TryGetValue((known.Kind, id), out var message))
        {
            return message;
        }

        message = $"{ShownText.Quote(id)} is not {known.Kind}";
        if (known.Count > 0 && known.Count <= left)
        {
            left -= known.Count;
            message = $"{message}; the nearest is {ShownText.Quote(NearestIds.Of(id, known.All, 1)[0])}";
        }

        return messages[(known.Kind, id)] = message;
    }
}
