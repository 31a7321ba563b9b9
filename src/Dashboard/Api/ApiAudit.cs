namespace Dashboard.Api;

/// <summary>What the rules found, as the interface answers it.</summary>
/// <param name="Score">The evidence score of the claims that the filter lets through, from 0 to 100; null where there are none.</param>
/// <param name="Items">The findings, the gravest first.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Snapshot">The version of the evidence.</param>
public sealed record ApiAudit(int? Score, IReadOnlyList<ApiFinding> Items, int Total, string Snapshot);
