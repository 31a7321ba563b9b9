using Dashboard.Evidence.Wording;
using Dashboard.Evidence.Searching;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Searching;

/// <summary>What a search of a view found, as it is shown.</summary>
/// <param name="Groups">What was found, by kind.</param>
/// <param name="Found">The search itself.</param>
public sealed record FoundView(IReadOnlyList<FoundGroup> Groups, SearchResult Found)
{
    /// <summary>How many there are in all.</summary>
    public int Total => Groups.Sum(group => group.Total);

    /// <summary>What must be said about the search: words left out, words that nothing has; null where nothing must.</summary>
    public string? Remark
    {
        get
        {
            var cut = Found.IsCut ? Say($"Only the first {CountText.Word(SearchQuery.MostWords)} words are looked for.") : null;
            var partial = Found.IsPartial ? Say($"Nothing has all the words. What has {AmountText.Number(Found.Held)} of {AmountText.Number(Found.Words.Count)} is shown.") : null;
            return cut is null && partial is null ? null : SentenceText.Join(cut, partial);
        }
    }
}
