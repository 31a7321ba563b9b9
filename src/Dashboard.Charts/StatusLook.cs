namespace Dashboard.Charts;

/// <summary>A look of marks in the key.</summary>
/// <param name="Look">Its id: a status, or <c>uncertainty</c>, <c>guidance-range</c>, <c>definition</c>, <c>derived</c>, <c>conflict</c>, <c>finding-high</c>, <c>finding-medium</c>.</param>
/// <param name="Name">Its name, one or two words.</param>
/// <param name="Meaning">What it means, in a few words.</param>
public sealed record StatusLook(string Look, string Name, string Meaning);
