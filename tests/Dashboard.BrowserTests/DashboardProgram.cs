using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

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
    /// <param name="settings">Further settings.</param>
    public static Task<DashboardProgram> StartAsync(string root, params string[] settings) => RunAsync(["--contentRoot", root, "--Packs:Watch=false", .. settings]);

    /// <summary>Starts the program with a console on a full disk, and waits until it answers.</summary>
    /// <param name="root">The folder of its settings.</param>
    public static async Task<DashboardProgram> StartMuteAsync(string root)
    {
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var started = Process.Start("sh", ["-c", $"exec dotnet '{typeof(Program).Assembly.Location}' --urls {url} --contentRoot '{root}' --Packs:Watch=false > {FullDeviceFactAttribute.Device} 2>&1"]);
        var program = new DashboardProgram(started, url);
        using var client = new HttpClient();
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri($"{url}/health/live"), patience.Token);
                return program;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200, patience.Token);
            }
        }
    }

    /// <summary>Starts the proxy before two servers, with the settings that come with the program. Readers that are new go to the first as long as it lives.</summary>
    /// <param name="one">The first server.</param>
    /// <param name="two">The other.</param>
    public static Task<DashboardProgram> StartProxyAsync(DashboardProgram one, DashboardProgram two) => RunAsync(
    [
        $"--ReverseProxy:Clusters:dashboard:Destinations:one:Address={one.Url}/",
        $"--ReverseProxy:Clusters:dashboard:Destinations:two:Address={two.Url}/",
        "--ReverseProxy:Clusters:dashboard:LoadBalancingPolicy=FirstAlphabetical",
    ], "proxy");

    /// <summary>Starts the program as on a machine that has no tables of languages.</summary>
    /// <param name="root">The folder of its settings.</param>
    public static Task<DashboardProgram> StartInvariantAsync(string root) => RunAsync(new Dictionary<string, string?> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }, ["--contentRoot", root, "--Packs:Watch=false"]);

    private static Task<DashboardProgram> RunAsync(string[] settings, params string[] command) => RunAsync(new Dictionary<string, string?>(), settings, command);

    private static async Task<DashboardProgram> RunAsync(IReadOnlyDictionary<string, string?> environment, string[] settings, params string[] command)
    {
        var info = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. command, "--urls", "http://127.0.0.1:0", .. settings]) { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var (name, value) in environment)
        {
            info.Environment[name] = value;
        }

        var started = Process.Start(info)!;
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

    /// <summary>Ends the program as a machine ends that fails: at once, and without a word.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
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
