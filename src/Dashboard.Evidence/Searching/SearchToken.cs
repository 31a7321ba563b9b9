namespace Dashboard.Evidence.Searching;

/// <summary>A word as it is compared, and where it stands in its text.</summary>
/// <param name="Text">The word, folded: see <see cref="SearchTokens"/>.</param>
/// <param name="Start">The position of its first character in the text.</param>
/// <param name="Length">How many characters of the text it takes.</param>
public readonly record struct SearchToken(string Text, int Start, int Length);
