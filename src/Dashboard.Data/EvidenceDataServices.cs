using Dashboard.Data.Store;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dashboard.Data;

/// <summary>Registers this project's services.</summary>
public static class EvidenceDataServices
{
    /// <summary>
    /// Registers <see cref="SnapshotProvider"/>, <see cref="PackLoader"/>, <see cref="EvidenceStore"/> and the watcher of the packs' files.
    /// The host calls <see cref="PackLoader.LoadAsync(CancellationToken)"/> before it serves.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">Its sections <c>Packs</c> (<see cref="PackOptions"/>) and <c>Database</c> (<see cref="DatabaseOptions"/>) are read.</param>
    /// <param name="webRoot">Reads the built-in packs.</param>
    public static IServiceCollection AddEvidenceData(this IServiceCollection services, IConfiguration configuration, IFileProvider webRoot)
    {
        services.Configure<PackOptions>(configuration.GetSection(PackOptions.Section));
        services.AddOptions<DatabaseOptions>()
            .Bind(configuration.GetSection(DatabaseOptions.Section))
            .Validate(
                options => options.Provider != DatabaseProvider.PostgreSQL || !string.IsNullOrWhiteSpace(options.ConnectionString),
                $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)} is missing: PostgreSQL needs it.");

        var isShared = configuration.GetSection(DatabaseOptions.Section).GetValue<DatabaseProvider>(nameof(DatabaseOptions.Provider)) == DatabaseProvider.PostgreSQL;
        services.AddSingleton(provider => new StoreState(provider.GetService<TimeProvider>()) { IsShared = isShared });
        if (isShared)
        {
            services.AddSharedStore();
        }

        services.AddSingleton<InMemoryDatabaseName>();
        services.AddDbContextFactory<EvidenceDbContext>(EvidenceDatabase.Configure);
        services.AddSingleton<EvidenceStore>();
        services.AddSingleton<SnapshotProvider>();
        services.AddSingleton(provider => new PackFolders(provider.GetRequiredService<IOptions<PackOptions>>().Value, webRoot));
        services.AddSingleton(provider => new PackLoader(
            provider.GetRequiredService<PackFolders>(),
            provider.GetRequiredService<EvidenceStore>(),
            provider.GetRequiredService<SnapshotProvider>(),
            provider.GetRequiredService<ILogger<PackLoader>>(),
            provider.GetServices<IEvidencePreparation>()));
        services.AddSingleton<IHostedService>(provider => new PackWatcher(
            provider.GetRequiredService<PackFolders>(),
            provider.GetRequiredService<PackLoader>(),
            provider.GetRequiredService<IOptions<PackOptions>>().Value.Watch,
            PackWatcher.DefaultQuiet,
            PackWatcher.DefaultLook,
            provider.GetRequiredService<ILogger<PackWatcher>>()));
        return services;
    }

    /// <summary>What several servers share besides the packs: the keys that protect cookies, the presentations, and word of what is new.</summary>
    private static void AddSharedStore(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("evidence-dashboard").PersistKeysToDbContext<EvidenceDbContext>();
        services.AddSingleton<PostgresTalks>();
        services.AddSingleton<ITalkStore>(provider => provider.GetRequiredService<PostgresTalks>());
        services.AddSingleton<EvidenceArchive>();
        services.AddHostedService<StoreListener>();
    }
}
