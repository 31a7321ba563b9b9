using Dashboard.Data;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Dashboard.Tests.Data.Store;

/// <summary>One of several servers over one database.</summary>
internal sealed class PostgresHost : IAsyncDisposable
{
    /// <summary>Ends a test that hangs; none waits for it.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(60);

    private readonly ServiceProvider services;

    public PostgresHost(string database, IFileProvider files, params (string Key, string Value)[] settings) =>
        services = EvidenceHost.Over(files, [("Database:Provider", "PostgreSQL"), ("Database:ConnectionString", database), .. settings]);

    public PackLoader Loader => services.GetRequiredService<PackLoader>();

    public SnapshotProvider Snapshots => services.GetRequiredService<SnapshotProvider>();

    public StoreState State => services.GetRequiredService<StoreState>();

    public ITalkStore Talks => services.GetRequiredService<ITalkStore>();

    public EvidenceArchive Archive => services.GetRequiredService<EvidenceArchive>();

    /// <summary>Loads the packs, as a program does at its start, and listens from then on.</summary>
    public async Task<PostgresHost> StartAsync()
    {
        await Loader.StartAsync(Guard);
        foreach (var service in services.GetServices<IHostedService>())
        {
            await service.StartAsync(default);
        }

        return this;
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        using var guard = new CancellationTokenSource(Guard);
        while (!holds())
        {
            await Task.Delay(20, guard.Token);
        }
    }

    /// <summary>Runs a statement.</summary>
    public async Task RunAsync(string sql)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<EvidenceDbContext>>().CreateDbContextAsync();
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>Makes the tables of the model without a version, as earlier programs did.</summary>
    public async Task MakeTablesOfOldAsync()
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<EvidenceDbContext>>().CreateDbContextAsync();
        await context.Database.EnsureCreatedAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in services.GetServices<IHostedService>())
        {
            await service.StopAsync(default);
        }

        await services.DisposeAsync();
    }
}
