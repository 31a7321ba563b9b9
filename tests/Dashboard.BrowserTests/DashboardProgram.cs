using System.Diagnostics;
using System.Globalization;

namespace Dashboard.BrowserTests;

/// <summary>The program in a process of its own, as it is run.</summary>
internal sealed class DashboardProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;

    private DashboardProgram(Process process, string url) => (this.process, Url) = (process, url);

    /// <summary>The address, without a slash at its end.</summary>
    public string Url { get; }

    /// <summary>Starts the program on a free port and waits until it listens.</summary>
    /// <param name="root">The folder of its settings.</param>
    public static async Task<DashboardProgram> StartAsync(string root)
    {
        var started = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0", "--contentRoot", root, "--Packs:Watch=false"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var url = await ListeningAsync(started).WaitAsync(Patience);
        // what is said later must not fill the pipe
        _ = started.StandardOutput.ReadToEndAsync();
        return new(started, url);
    }

    /// <summary>Tells the program to end.</summary>
    public async Task TerminateAsync()
    {
        using var signal = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await signal.WaitForExitAsync();
    }

    /// <summary>Waits for the end; its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static async Task<string> ListeningAsync(Process process)
    {
        const string Announced = "Now listening on: ";
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Announced, StringComparison.Ordinal) is >= 0 and var at)
            {
                return line[(at + Announced.Length)..].Trim();
            }
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }
}
