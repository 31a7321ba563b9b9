using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Dashboard.Tests.Data.Store;

/// <summary>
/// A PostgreSQL server for tests: a private one in a folder of its own on a free loopback port, or the one whose connection string DASHBOARD_TEST_POSTGRES
/// holds. Each test has a database of its own.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"dashboard-postgres-{Guid.NewGuid():N}");
    private readonly int port = FreePort();
    private bool isPrivate;

    /// <summary>The connection string of a server that is there; null for none.</summary>
    public static string? Configured => Environment.GetEnvironmentVariable("DASHBOARD_TEST_POSTGRES") is { Length: > 0 } configured ? configured : null;

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static string? User => Environment.IsPrivilegedProcess ? File.ReadAllText("/etc/passwd").Contains("\npostgres:", StringComparison.Ordinal) ? "postgres" : "nobody" : null;

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        if (PostgresProgram.Folder is null || Configured is not null)
        {
            return;
        }

        isPrivate = true;
        Directory.CreateDirectory(folder);
        if (User is { } user)
        {
            await RunAsync("chown", user, folder);
        }

        await RunAsUserAsync("initdb", "-D", $"{folder}/data", "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C");
        await StartAsync();
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        if (isPrivate)
        {
            await StopAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The connection string of a database that is not there yet.</summary>
    public string NewDatabase() => $"{Configured ?? string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=postgres")};Database=test_{Guid.NewGuid():N};Timeout=5";

    /// <summary>Starts the private server, also after it was stopped.</summary>
    public Task StartAsync() =>
        RunAsUserAsync("pg_ctl", "-s", "-w", "-D", $"{folder}/data", "-l", $"{folder}/log", "-o", string.Create(CultureInfo.InvariantCulture, $"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -c fsync=off"), "start");

    /// <summary>Stops the private server, as if its machine had failed.</summary>
    public Task StopAsync() => RunAsUserAsync("pg_ctl", "-s", "-w", "-D", $"{folder}/data", "-m", "immediate", "stop");

    private static Task RunAsUserAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(PostgresProgram.Folder!, program);
        return User is { } user ? RunAsync("runuser", ["-u", user, "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
