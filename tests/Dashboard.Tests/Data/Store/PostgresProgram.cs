using System.Diagnostics;

namespace Dashboard.Tests.Data.Store;

/// <summary>Where PostgreSQL's programs are, if anywhere: on the path, where Debian puts them, or, on a machine that only builds and where this is root, from its packages.</summary>
internal static class PostgresProgram
{
    private static readonly Lazy<string?> Found = new(() => Installed() ?? (MayInstall ? Install() : null));

    /// <summary>The folder of the programs; null where there are none.</summary>
    public static string? Folder => Found.Value;

    // a developer's machine stays as it is
    private static bool MayInstall => Environment.IsPrivilegedProcess && Environment.GetEnvironmentVariable("CI") == "true" && OnPath("apt-get") is not null;

    private static string? Installed()
    {
        const string Debian = "/usr/lib/postgresql";
        return OnPath("initdb")
            ?? (Directory.Exists(Debian) ? Directory.GetDirectories(Debian).Select(version => Path.Combine(version, "bin")).Where(folder => File.Exists(Path.Combine(folder, "initdb"))).Max(StringComparer.Ordinal) : null);
    }

    private static string? Install()
    {
        foreach (var words in new[] { "update -qq", "install -y -qq --no-install-recommends postgresql" })
        {
            using var process = Process.Start(new ProcessStartInfo("apt-get", words))!;
            if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }
        }

        return Installed();
    }

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(folder => File.Exists(Path.Combine(folder, program)));
}
