namespace Dashboard.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class RepositoryFolder
{
    private static readonly string Root = Find();

    /// <summary>A file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dashboard.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException($"Dashboard.sln is in no folder above {AppContext.BaseDirectory}: build below the repository, e.g. with --artifacts-path artifacts.");
        }

        return folder;
    }
}
