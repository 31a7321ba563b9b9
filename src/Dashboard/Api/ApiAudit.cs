namespace Dashboard.Api;

/// <summary>What the rules found, as the interface answers it.</summary>
/// <param name="Counts">How well the claims that the filter lets through are supported.</param>
/// <param name="Items">The causes, the weightiest first.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Snapshot">The version of the evidence.</param>
public sealed record ApiAudit(ApiCounts Counts, IReadOnlyList<ApiFinding> Items, int Total, string Snapshot);
