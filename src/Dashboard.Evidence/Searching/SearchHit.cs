namespace Dashboard.Evidence.Searching;

/// <summary>An entry that was found.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Score">How well it answers; more is better, and only the order means something.</param>
public readonly record struct SearchHit(SearchEntry Entry, float Score);
