using Dashboard.Data;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Data;

/// <summary>The services of the data project as a host would register them, over files in memory.</summary>
internal static class EvidenceHost
{
    /// <summary>Shows the built-in pack <c>tea-2025</c>, and what the settings add.</summary>
    public static ServiceProvider Over(IFileProvider webRoot, params (string Key, string Value)[] settings) =>
        Bare(webRoot, [("Packs:BuiltIn:0", "tea-2025"), .. settings]);

    /// <summary>The same, and makes ready what the preparation says.</summary>
    public static ServiceProvider Over(IFileProvider webRoot, IEvidencePreparation preparation) => Services(webRoot, [("Packs:BuiltIn:0", "tea-2025")]).AddSingleton(preparation).BuildServiceProvider(validateScopes: true);

    /// <summary>Shows what the settings say and nothing else.</summary>
    public static ServiceProvider Bare(IFileProvider webRoot, params (string Key, string Value)[] settings) => Services(webRoot, settings).BuildServiceProvider(validateScopes: true);

    /// <summary>The service that watches the files.</summary>
    public static IHostedService Watcher(this IServiceProvider services) => services.GetServices<IHostedService>().Single();

    private static IServiceCollection Services(IFileProvider webRoot, (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        return new ServiceCollection()
            .AddSingleton<ProblemLog>()
            .AddSingleton<ILoggerProvider>(services => services.GetRequiredService<ProblemLog>())
            .AddLogging()
            .AddEvidenceData(configuration, webRoot);
    }
}
