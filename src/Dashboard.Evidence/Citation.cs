namespace Dashboard.Evidence;

/// <summary>The link from a claim to a source.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Locator">Where in the source (page, table, heading); null where that is not known.</param>
public sealed record Citation(string Source, string? Locator = null);
