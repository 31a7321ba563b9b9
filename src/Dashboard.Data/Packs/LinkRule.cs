namespace Dashboard.Data.Packs;

/// <summary>A symbolic link in a pack may lead to another place in it and nowhere else: a stranger's pack must not show what lies beside it.</summary>
internal static class LinkRule
{
    /// <summary>More links than these are a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>Whether a link on the way to a file leads out of the folder.</summary>
    /// <param name="folder">The folder of the pack on disk. It may lie behind links itself.</param>
    /// <param name="path">The file, below the folder, with forward slashes.</param>
    public static bool Leaves(string folder, string path)
    {
        var steps = new Stack<string>(path.Split('/').Reverse());
        var at = folder;
        for (var links = 0; steps.TryPop(out var step);)
        {
            if (TargetOf(Path.Combine(at, step)) is not { } target)
            {
                at = Path.Combine(at, step);
                continue;
            }

            var parts = target.Split('/', '\\');
            if (Path.IsPathRooted(target) || parts.Contains("..") || ++links > MostLinks)
            {
                return true;
            }

            foreach (var part in parts.Where(part => part is not ("" or ".")).Reverse())
            {
                steps.Push(part);
            }
        }

        return false;
    }

    private static string? TargetOf(string path) =>
        Directory.Exists(path) ? new DirectoryInfo(path).LinkTarget : new FileInfo(path).LinkTarget;
}
