namespace Dashboard.Api;

/// <summary>A list as the interface answers it.</summary>
/// <param name="Items">The items, in order.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Snapshot">The version of the evidence.</param>
public sealed record ApiList<T>(IReadOnlyList<T> Items, int Total, string Snapshot);
