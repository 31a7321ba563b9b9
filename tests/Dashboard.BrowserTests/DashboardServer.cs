using Dashboard.Present;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.BrowserTests;

/// <summary>The real host on a loopback port.</summary>
internal sealed class DashboardServer : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> factory;

    /// <summary>Starts the host.</summary>
    /// <param name="port">The port; 0 takes a free one.</param>
    /// <param name="packs">Folders of packs to serve besides the built-in one.</param>
    public DashboardServer(int port = 0, params string[] packs)
        : this(port, packs.Select((path, at) => KeyValuePair.Create($"Packs:Paths:{at}", path)))
    {
    }

    /// <summary>Starts the host with settings of its own.</summary>
    /// <param name="port">The port; 0 takes a free one.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="services">Services that take the place of the program's; null for none.</param>
    public DashboardServer(int port, IEnumerable<KeyValuePair<string, string>> settings, Action<IServiceCollection>? services = null)
    {
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            // a derived factory does not take UseKestrel's port over
            host.UseSetting("urls", $"http://127.0.0.1:{port}");
            foreach (var (key, value) in settings)
            {
                host.UseSetting(key, value);
            }

            host.ConfigureTestServices(services ?? (_ => { }));
        });
        factory.UseKestrel();
        factory.StartServer();
        Url = factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
    }

    /// <summary>The address, without a slash at its end.</summary>
    public string Url { get; }

    /// <summary>The folder of the settings.</summary>
    public string ContentRoot => factory.Services.GetRequiredService<IWebHostEnvironment>().ContentRootPath;

    /// <summary>The key to the speaker's notes.</summary>
    public string NotesKey => factory.Services.GetRequiredService<SpeakerNotes>().Key;

    /// <summary>The port.</summary>
    public int Port => new Uri(Url).Port;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => factory.DisposeAsync();
}
