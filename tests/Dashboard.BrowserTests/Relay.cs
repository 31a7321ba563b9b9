using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Dashboard.BrowserTests;

/// <summary>One device's way to the server. While it is held nothing passes and nothing is lost, as in a tunnel: what was sent arrives when it is open again.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly ConcurrentBag<Task> lines = [];
    private readonly int server;
    private readonly Task accepting;
    private TaskCompletionSource open = new();

    /// <param name="server">The port of the server.</param>
    public Relay(int server)
    {
        this.server = server;
        open.SetResult();
        listener.Start();
        Url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        accepting = AcceptAsync();
    }

    /// <summary>Where the device finds the server, without a slash at its end.</summary>
    public string Url { get; }

    /// <summary>Lets nothing pass.</summary>
    public void Hold() => open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets pass again.</summary>
    public void Open() => open.SetResult();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Dispose();
        await Task.WhenAll([accepting, .. lines]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!end.IsCancellationRequested)
        {
            lines.Add(PassAsync(await listener.AcceptTcpClientAsync(end.Token)));
        }
    }

    private async Task PassAsync(TcpClient device)
    {
        using (device)
        using (var there = new TcpClient())
        {
            await open.Task.WaitAsync(end.Token);
            await there.ConnectAsync(IPAddress.Loopback, server, end.Token);
            // either end hangs up for both
            await await Task.WhenAny(PumpAsync(device.GetStream(), there.GetStream()), PumpAsync(there.GetStream(), device.GetStream()));
        }
    }

    private async Task PumpAsync(NetworkStream from, NetworkStream to)
    {
        var bytes = new byte[16_384];
        int read;
        do
        {
            read = await from.ReadAsync(bytes, end.Token);
            await open.Task.WaitAsync(end.Token);
            await to.WriteAsync(bytes.AsMemory(0, read), end.Token);
        }
        while (read > 0);
    }
}
