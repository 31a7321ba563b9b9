namespace Dashboard.Tests.Conventions;

/// <summary>The files of the repository that conventions speak of.</summary>
internal static class SourceFiles
{
    /// <summary>The files below a folder whose names end like this, without what a build or npm wrote, each with its text.</summary>
    public static IReadOnlyList<(string Name, string Text)> Below(string folder, string ending)
    {
        var root = RepositoryFolder.PathOf(folder.Split('/'));
        var files = Directory.EnumerateFiles(root, "*" + ending, SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(root, path).Replace('\\', '/'), Path: path))
            .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (file.Name, File.ReadAllText(file.Path)))
            .ToList();
        return files.Count > 0 ? files : throw new DirectoryNotFoundException($"{root} holds no {ending} file: the convention would hold for nothing.");
    }
}
