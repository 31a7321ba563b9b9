namespace Dashboard.Tests.Data.Store;

/// <summary>A database that goes away and comes back. The server is this class's own.</summary>
public sealed class PostgresAwayTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    [PostgresFact(isOwn: true)]
    public async Task Database_GoesAwayAndComesBack_TheEvidenceStaysAndIsCaughtUp()
    {
        var files = PackBuilder.Good().WriteTo(new InMemoryFiles());
        await using var host = await new PostgresHost(server.NewDatabase(), files).StartAsync();
        var before = host.Snapshots.Current;

        await server.StopAsync();
        await PostgresHost.UntilAsync(() => host.State.AwaySince is not null);
        Assert.Same(before, host.Snapshots.Current);
        PackBuilder.Good().Cell("claims.csv", 2, "value", "13").WriteTo(files);
        await Assert.ThrowsAnyAsync<Exception>(() => host.Loader.LoadAsync());
        Assert.Same(before, host.Snapshots.Current);

        await server.StartAsync();
        await PostgresHost.UntilAsync(() => host.State.AwaySince is null);
        Assert.Equal(13, host.Snapshots.Current.FindClaim("leaf-revenue")?.Amount?.Value);
    }

    [PostgresFact(isOwn: true)]
    public async Task Start_DatabaseIsNotThereYet_Waits()
    {
        await server.StopAsync();
        await using var host = new PostgresHost(server.NewDatabase(), PackBuilder.Good().WriteTo(new InMemoryFiles()));

        var starting = host.StartAsync();
        await Task.Delay(700);
        await server.StartAsync();
        await starting;

        Assert.True(host.Snapshots.IsLoaded);
    }
}
