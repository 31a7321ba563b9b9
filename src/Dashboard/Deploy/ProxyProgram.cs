namespace Dashboard.Deploy;

/// <summary>
/// The proxy before several servers, by YARP: readers stay with the server that holds their circuit, and go to another when it is gone. The same settings
/// serve any other program that runs YARP.
/// </summary>
internal static class ProxyProgram
{
    /// <summary>The settings that come with the program.</summary>
    public static string Settings { get; } = Path.Combine(AppContext.BaseDirectory, "Deploy", "proxy.json");

    /// <summary>Runs the proxy until it is told to end.</summary>
    /// <param name="settings">The file of its settings; null for those that come with the program.</param>
    /// <param name="rest">Settings that go before those of the file, e.g. <c>--ReverseProxy:Clusters:dashboard:Destinations:one:Address=http://10.0.0.1:8080/</c>.</param>
    public static async Task RunAsync(string? settings, string[] rest)
    {
        var builder = WebApplication.CreateSlimBuilder(rest);
        builder.Configuration.AddJsonFile(Path.GetFullPath(settings ?? Settings), optional: false).AddCommandLine(rest);
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(3));
        builder.Services.AddReverseProxy().LoadFromConfig(builder.Configuration.GetSection("ReverseProxy"));
        var app = builder.Build();
        app.MapReverseProxy();
        await app.RunAsync();
    }
}
