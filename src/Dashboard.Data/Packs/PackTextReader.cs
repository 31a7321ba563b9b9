using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>Reads the files of a data pack.</summary>
internal static class PackTextReader
{
    /// <summary>The pack as text, as far as it can be read. What cannot is among the problems.</summary>
    public static PackText Read(PackFolder folder, FileProblems manifestProblems, PackProblems problems)
    {
        var manifest = ReadManifest(folder, manifestProblems);
        var tables = new Dictionary<string, (PackTable Table, FileProblems Problems)>();
        foreach (var (resource, columns) in PackFormat.Tables)
        {
            tables.Add(resource, ReadTable(folder, PathOf(resource, manifest), columns, manifest?.Schemas.GetValueOrDefault(resource), problems));
        }

        foreach (var (resource, columns) in PackFormat.OptionalTables)
        {
            tables.Add(resource, manifest?.Paths.GetValueOrDefault(resource) is { } path ? ReadTable(folder, path, columns, manifest.Schemas.GetValueOrDefault(resource), problems) : (PackTable.None, problems.Of(PackFormat.Manifest)));
        }

        return new PackText(manifest, tables, DeckFiles.Read(folder, problems));
    }

    /// <summary>What the manifest says; null where it cannot be read.</summary>
    public static PackManifest? ReadManifest(PackFolder folder, FileProblems problems) =>
        PackFileBytes.Read(folder, PackFormat.Manifest, problems) is { } bytes ? PackManifestReader.Read(bytes, problems) : null;

    /// <summary>Where no manifest says anything, the usual names are tried, so that all faults of the tables are told at once.</summary>
    private static string? PathOf(string resource, PackManifest? manifest) =>
        manifest is null ? $"{resource}.csv" : manifest.Paths.GetValueOrDefault(resource);

    private static (PackTable Table, FileProblems Problems) ReadTable(PackFolder folder, string? path, IReadOnlyList<string> columns, TableSchema? schema, PackProblems all)
    {
        var problems = all.Of(ShownText.Of(path ?? PackFormat.Manifest));
        var bytes = path is null ? null : PackFileBytes.Read(folder, path, problems);
        var table = bytes is null ? PackTable.Unreadable : TableReader.Read(bytes, columns, problems);
        return (schema is null ? table : table with { Missing = schema.Missing }, problems);
    }
}
