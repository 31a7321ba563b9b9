namespace Dashboard.Charts;

/// <summary>What an axis of values measures.</summary>
/// <param name="Id">The id of the metric: part of addresses.</param>
/// <param name="Name">Its name, for readers.</param>
public sealed record ChartMetric(string Id, string Name);
