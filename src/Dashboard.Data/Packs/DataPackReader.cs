using Dashboard.Data.Validation;
using Microsoft.Extensions.FileProviders;

namespace Dashboard.Data.Packs;

/// <summary>Reads data packs and validates them. Nothing is thrown for what a pack holds: it is told, all of it at once.</summary>
public static class DataPackReader
{
    /// <summary>Reads a pack from a folder on disk.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="earlier">The packs before it, which are valid: it may refer to what they hold, and its ids must differ from theirs.</param>
    public static PackReadResult Read(string path, IReadOnlyList<DataPack>? earlier = null)
    {
        var root = Path.GetFullPath(path);
        if (!Directory.Exists(root))
        {
            return NoFolder(path);
        }

        using var files = new PhysicalFileProvider(root);
        return Read(new PackFolder(files, "", path), PackContext.Of(earlier ?? []));
    }

    /// <summary>Reads a pack from a folder of a file provider, e.g. of the web root.</summary>
    /// <param name="files">What reads the files.</param>
    /// <param name="folder">The folder below the provider's root.</param>
    /// <param name="earlier">The packs before it, which are valid: it may refer to what they hold, and its ids must differ from theirs.</param>
    public static PackReadResult Read(IFileProvider files, string folder, IReadOnlyList<DataPack>? earlier = null) =>
        Read(new PackFolder(files, folder, folder), PackContext.Of(earlier ?? []));

    internal static PackReadResult Read(PackFolder folder, PackContext context)
    {
        if (!folder.Exists)
        {
            return NoFolder(folder.Location);
        }

        var problems = new PackProblems();
        var manifestProblems = problems.Of(PackFormat.Manifest);
        var text = PackTextReader.Read(folder, manifestProblems, problems);
        var pack = new DataPackValidator(text, folder.Location, context).Validate(manifestProblems);
        var all = problems.ToList(text.Manifest?.Id ?? ShownText.Of(folder.Location));
        return new PackReadResult(all.Count == 0 ? pack : null, all);
    }

    /// <summary>The id that a pack gives itself; null where it cannot be read.</summary>
    internal static string? IdOf(PackFolder folder) => ManifestOf(folder)?.Id;

    /// <summary>Whether the pack says that it follows up another.</summary>
    internal static bool FollowsAnother(PackFolder folder) => ManifestOf(folder)?.Follows is not null;

    private static PackManifest? ManifestOf(PackFolder folder) => PackTextReader.ReadManifest(folder, new FileProblems(PackFormat.Manifest));

    private static PackReadResult NoFolder(string location) => new(null, [new PackProblem(ShownText.Of(location), null, null, "not a folder")]);
}
