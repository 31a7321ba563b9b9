using Dashboard.Evidence.Searching;

namespace Dashboard.Searching;

/// <summary>What was found of one kind, as it is shown.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">"Claims", "Companies".</param>
/// <param name="Total">How many there are.</param>
/// <param name="Items">The best of them.</param>
public sealed record FoundGroup(SearchKind Kind, string Name, int Total, IReadOnlyList<FoundItem> Items);
