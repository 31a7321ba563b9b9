namespace Dashboard.Evidence.Searching;

/// <summary>An entry with the words under which it is found.</summary>
/// <param name="Entry">The entry; its title and id are words of it.</param>
/// <param name="Names">Other names, which count as much as the title.</param>
/// <param name="Body">What counts less: labels, amounts, periods, who is named.</param>
public sealed record SearchText(SearchEntry Entry, IReadOnlyList<string> Names, IReadOnlyList<string> Body);
