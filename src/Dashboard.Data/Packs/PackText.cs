using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>A data pack as text: what its files say, before anybody has asked whether it makes sense.</summary>
/// <param name="Manifest">What <c>datapackage.json</c> says; null where it cannot be read.</param>
/// <param name="Tables">The tables by the names of their resources, each with the list of its problems.</param>
/// <param name="Decks">The decks by their names.</param>
internal sealed record PackText(PackManifest? Manifest, IReadOnlyDictionary<string, (PackTable Table, FileProblems Problems)> Tables, IReadOnlyList<(string Id, string Text)> Decks);
