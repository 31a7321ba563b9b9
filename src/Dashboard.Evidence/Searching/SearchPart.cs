namespace Dashboard.Evidence.Searching;

/// <summary>A piece of a text that is shown as found.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsMatch">Whether it answers a word of the query.</param>
public readonly record struct SearchPart(string Text, bool IsMatch);
