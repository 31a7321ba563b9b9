namespace Dashboard.Evidence.Searching;

/// <summary>What was found of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Hits">The best of them, the best first.</param>
public sealed record SearchGroup(SearchKind Kind, int Total, IReadOnlyList<SearchHit> Hits);
