using System.ComponentModel;
using System.Diagnostics;

namespace Dashboard.BrowserTests;

/// <summary>Finds a browser of the Chromium family, and gets one where there is none: nobody has to install anything by hand.</summary>
internal static class BrowserProvider
{
    // without windows: the same engine at half the processor time of a whole browser
    private static readonly string[] Shells = ["chromium-headless-shell", "chrome-headless-shell"];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The browser's program; null means the one that Playwright brought itself.</summary>
    public static string? Provide()
    {
        if ((Chosen ?? OnPath(Shells)) is { } best)
        {
            return best;
        }

        var whole = OnPath(Names) ?? Array.Find(Places, File.Exists);
        // a machine that only tests gets the shell even where there is a whole browser
        if (whole is not null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            return whole;
        }

        // Playwright's own download; it fails where only package registries can be reached
        if (whole is null && Microsoft.Playwright.Program.Main(["install", "--only-shell", "chromium"]) == 0)
        {
            return null;
        }

        return FromTheDistribution(Shells[0]) ?? whole ?? FromTheDistribution(Names[0])
            ?? throw new InvalidOperationException("No Chromium, Chrome or Edge was found, and none could be installed. Set CHROMIUM to the path of one.");
    }

    private static string? Chosen => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen : null;

    private static string? OnPath(string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    private static string? FromTheDistribution(string package)
    {
        if (!Install(package))
        {
            Run("apt-get", "update", "-qq");
            Install(package);
        }

        return OnPath([package]);
    }

    private static bool Install(string package) => Run("apt-get", "install", "-y", "-qq", "--no-install-recommends", package) == 0;

    private static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(program, arguments);
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            return -1;   // no such program here
        }
    }
}
