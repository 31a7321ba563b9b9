namespace Dashboard.Hosting;

/// <summary>Where the program finds its settings and files: it can be started from any folder.</summary>
public static class ContentRoot
{
    private const string Settings = "appsettings.json";

    /// <summary>The program’s own folder, where the present one has no settings and nobody names another; null for the usual choice.</summary>
    /// <param name="args">The words for the host.</param>
    public static string? For(IEnumerable<string> args) => For(args, Directory.GetCurrentDirectory(), AppContext.BaseDirectory);

    /// <summary>The same for a present folder and the program’s own.</summary>
    /// <param name="args">The words for the host.</param>
    /// <param name="current">The present folder.</param>
    /// <param name="own">The program’s own folder.</param>
    public static string? For(IEnumerable<string> args, string current, string own) =>
        args.Any(word => word.TrimStart('-', '/').StartsWith("contentRoot", StringComparison.OrdinalIgnoreCase)) || Environment.GetEnvironmentVariable("ASPNETCORE_CONTENTROOT") is not null
            || File.Exists(Path.Combine(current, Settings)) || !File.Exists(Path.Combine(own, Settings))
            ? null
            : own;
}
