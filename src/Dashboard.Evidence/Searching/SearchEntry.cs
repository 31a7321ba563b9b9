namespace Dashboard.Evidence.Searching;

/// <summary>One thing that can be found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id, unique within its kind.</param>
/// <param name="Title">What it is shown as.</param>
public sealed record SearchEntry(SearchKind Kind, string Id, string Title);
