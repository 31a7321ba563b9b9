namespace Dashboard.Components.Layout;

/// <summary>Keys that are used in one place.</summary>
/// <param name="Name">The place.</param>
/// <param name="Class">The style that moves the group to the front where it is needed.</param>
/// <param name="Keys">The keys, pressed one after the other or each for itself, and what they do.</param>
public sealed record KeyGroup(string Name, string Class, IReadOnlyList<(IReadOnlyList<string> Keys, string Meaning)> Keys);
