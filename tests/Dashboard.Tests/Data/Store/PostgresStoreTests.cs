using Dashboard.Data.Store;
using Dashboard.Evidence;

namespace Dashboard.Tests.Data.Store;

/// <summary>The shared store on a real server, as several dashboards use it.</summary>
[Collection(PostgresTestGroup.Name)]
public sealed class PostgresStoreTests(PostgresServer server)
{
    private readonly InMemoryFiles files = PackBuilder.Good().WriteTo(new InMemoryFiles());
    private readonly string database = server.NewDatabase();

    [PostgresFact]
    public async Task Start_EmptyDatabase_PublishesWhatTheFilesHold()
    {
        await using var host = await new PostgresHost(database, files).StartAsync();

        Assert.Equivalent(PackBuilder.Good().Pack(), Assert.Single(host.Snapshots.Current.Packs), strict: true);
    }

    [PostgresFact]
    public async Task Start_SeveralAtOnceOnAnEmptyDatabase_AllSucceed()
    {
        PostgresHost[] hosts = [new(database, files), new(database, files), new(database, files)];

        await Task.WhenAll(hosts.Select(host => host.StartAsync()));

        Assert.Single(hosts.Select(host => host.Snapshots.Version).Distinct());
        await Task.WhenAll(hosts.Select(host => host.DisposeAsync().AsTask()));
    }

    [PostgresFact]
    public async Task Import_OnOneServer_ReachesTheOthers()
    {
        await using var one = await new PostgresHost(database, files).StartAsync();
        await using var other = await new PostgresHost(database, files).StartAsync();
        using var folder = new TemporaryPack(PackBuilder.Good().Cell("claims.csv", 2, "value", "99"));

        await one.Loader.ImportAsync(folder.Path);
        await PostgresHost.UntilAsync(() => ValueOf(other.Snapshots.Current) == 99);

        Assert.Equal(one.Snapshots.Version, other.Snapshots.Version);
    }

    [PostgresFact]
    public async Task Start_FilesThatAnImportHasReplaced_LeavesTheImport()
    {
        await using (var one = await new PostgresHost(database, files).StartAsync())
        {
            using var folder = new TemporaryPack(PackBuilder.Good().Cell("claims.csv", 2, "value", "99"));
            await one.Loader.ImportAsync(folder.Path);
        }

        await using var later = await new PostgresHost(database, files).StartAsync();

        Assert.Equal(99, ValueOf(later.Snapshots.Current));
    }

    [PostgresFact]
    public async Task Start_FilesThatNobodyHasSeen_AreWritten()
    {
        await using (await new PostgresHost(database, files).StartAsync())
        {
        }

        await using var later = await new PostgresHost(database, PackBuilder.Good().Cell("claims.csv", 2, "value", "14").WriteTo(new InMemoryFiles())).StartAsync();

        Assert.Equal(14, ValueOf(later.Snapshots.Current));
    }

    [PostgresFact]
    public async Task History_AfterARestart_HoldsTheVersionsBefore()
    {
        string[] keys;
        await using (var one = await new PostgresHost(database, files).StartAsync())
        {
            PackBuilder.Good().Cell("claims.csv", 2, "value", "13").WriteTo(files);
            await one.Loader.LoadAsync();
            keys = [.. one.Snapshots.History.All.Select(version => version.Key)];
        }

        await using var later = await new PostgresHost(database, files).StartAsync();

        Assert.Equal(2, keys.Length);
        Assert.Equal(keys, later.Snapshots.History.All.Select(version => version.Key));
        Assert.Null(later.Snapshots.History.All[0].Since);
        Assert.NotNull(later.Snapshots.History.All[1].Since);
        Assert.Equivalent(PackBuilder.Good().Pack(), later.Snapshots.History.All[0].Pack, strict: true);
    }

    [PostgresFact]
    public async Task Archive_EvidenceOfEarlier_IsTheSame()
    {
        await using var host = await new PostgresHost(database, files).StartAsync();
        var (version, keys) = (host.Snapshots.Version, EvidenceArchive.KeysOf(host.Snapshots.Current));
        PackBuilder.Good().Cell("claims.csv", 2, "value", "13").WriteTo(files);
        await host.Loader.LoadAsync();

        var found = await host.Archive.FindAsync(version, keys, default);

        Assert.Equal(12.50m, ValueOf(found!));
        Assert.Equal(version, found!.Version);
    }

    [PostgresFact]
    public async Task Start_DatabaseOfAnEarlierProgram_GetsWhatItLacksAndKeepsWhatItHas()
    {
        await using (var old = new PostgresHost(database, files))
        {
            await old.MakeTablesOfOldAsync();
            await old.Loader.LoadAsync();
            using var folder = new TemporaryPack(PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-sales")));
            await old.Loader.ImportAsync(folder.Path);
            await old.RunAsync("""
                DROP TABLE "SchemaVersions", "Charts", "Metrics", "Definitions", "PackVersions", "Talks", "DataProtectionKeys";
                ALTER TABLE "Claims" DROP COLUMN "By", DROP COLUMN "Flags", DROP COLUMN "Stated";
                ALTER TABLE "Sources" DROP COLUMN "Site";
                ALTER TABLE "Packs" DROP COLUMN "Follows";
                """);
        }

        await using var host = await new PostgresHost(database, files).StartAsync();

        Assert.Equal(["tea-2025", "second"], host.Snapshots.Current.Packs.Select(pack => pack.Id));
        Assert.NotNull(host.Snapshots.Current.FindClaim("steam-sales"));
    }

    [PostgresFact]
    public async Task Start_DatabaseOfALaterProgram_IsRefusedInWords()
    {
        await using (var host = await new PostgresHost(database, files).StartAsync())
        {
            await host.RunAsync("""INSERT INTO "SchemaVersions" VALUES (999, now())""");
        }

        await using var old = new PostgresHost(database, files);
        var exception = await Assert.ThrowsAsync<StoreUnavailableException>(old.StartAsync);

        Assert.Contains("999", exception.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Start_WrongName_IsRefusedAtOnceInWords()
    {
        await using var host = new PostgresHost($"{database};Username=nobody-of-this-name", files);

        var exception = await Assert.ThrowsAsync<StoreUnavailableException>(host.StartAsync);

        Assert.StartsWith("The database cannot be used: ", exception.Message, StringComparison.Ordinal);
    }

    private static decimal? ValueOf(EvidenceSnapshot snapshot) => snapshot.FindClaim("leaf-revenue")?.Amount?.Value;
}
