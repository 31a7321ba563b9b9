using Dashboard.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace Dashboard.Tests.Data;

public class PackWatcherTests
{
    /// <summary>Ends a test that hangs; none waits for it.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    private readonly InMemoryFiles files = PackBuilder.Good().WriteTo(new InMemoryFiles());

    [Fact]
    public async Task Start_FileChanges_PublishesTheNewEvidence()
    {
        await using var services = EvidenceHost.Over(files);
        var snapshots = services.GetRequiredService<SnapshotProvider>();
        await services.GetRequiredService<PackLoader>().LoadAsync();
        await services.Watcher().StartAsync(default);
        var published = Next(snapshots);

        PackBuilder.Good().Cell("claims.csv", 2, "value", "13").WriteTo(files).TellChange();
        await published.WaitAsync(Guard);

        Assert.Equal(13, snapshots.Current.FindClaim("leaf-revenue")?.Amount?.Value);
        await services.Watcher().StopAsync(default);
    }

    [Fact]
    public async Task Start_FileBreaks_LogsEveryProblemAndKeepsTheLastGood()
    {
        await using var services = EvidenceHost.Over(files);
        var good = await services.GetRequiredService<PackLoader>().LoadAsync();
        await services.Watcher().StartAsync(default);

        PackBuilder.Good().Cell("claims.csv", 2, "value", "abc").Cell("claims.csv", 3, "status", "").WriteTo(files).TellChange();
        var message = await services.GetRequiredService<ProblemLog>().First.WaitAsync(Guard);

        Assert.Contains("claims.csv:2: value: 'abc' is not a number", message, StringComparison.Ordinal);
        Assert.Contains("claims.csv:3: status: empty, but required", message, StringComparison.Ordinal);
        Assert.Same(good, services.GetRequiredService<SnapshotProvider>().Current);
        await services.Watcher().StopAsync(default);
    }

    [Fact]
    public async Task Start_BrokenFileIsMended_PublishesAgain()
    {
        await using var services = EvidenceHost.Over(files);
        var snapshots = services.GetRequiredService<SnapshotProvider>();
        await services.GetRequiredService<PackLoader>().LoadAsync();
        await services.Watcher().StartAsync(default);
        PackBuilder.Good().Cell("claims.csv", 2, "value", "abc").WriteTo(files).TellChange();
        await services.GetRequiredService<ProblemLog>().First.WaitAsync(Guard);
        var published = Next(snapshots);

        PackBuilder.Good().Cell("claims.csv", 2, "value", "14").WriteTo(files).TellChange();
        await published.WaitAsync(Guard);

        Assert.Equal(14, snapshots.Current.FindClaim("leaf-revenue")?.Amount?.Value);
        await services.Watcher().StopAsync(default);
    }

    [Fact]
    public async Task Start_FolderOnDiskChanges_PublishesTheNewEvidence()
    {
        var folder = Directory.CreateTempSubdirectory("pack");
        PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).WriteTo(folder);
        await using var services = EvidenceHost.Over(files, ("Packs:Paths:0", folder.FullName));
        var snapshots = services.GetRequiredService<SnapshotProvider>();
        await services.GetRequiredService<PackLoader>().LoadAsync();
        await services.Watcher().StartAsync(default);
        var published = Next(snapshots);

        PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-loss")).WriteTo(folder);
        await published.WaitAsync(Guard);

        Assert.NotNull(snapshots.Current.FindClaim("steam-loss"));
        await services.Watcher().StopAsync(default);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Start_FolderIsReplacedByAnother_TakesOverThatOneAndWhatChangesInIt()
    {
        var parent = Directory.CreateTempSubdirectory("packs");
        var (folder, next) = (parent.CreateSubdirectory("served"), parent.CreateSubdirectory("next"));
        PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).WriteTo(folder);
        PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-loss")).WriteTo(next);
        await using var services = EvidenceHost.Over(files, ("Packs:Paths:0", folder.FullName));
        var snapshots = services.GetRequiredService<SnapshotProvider>();
        await services.GetRequiredService<PackLoader>().LoadAsync();
        await services.Watcher().StartAsync(default);
        var served = folder.FullName;

        var published = Next(snapshots);
        Directory.Move(served, Path.Combine(parent.FullName, "old"));
        Directory.Move(next.FullName, served);
        await published.WaitAsync(Guard);
        Assert.NotNull(snapshots.Current.FindClaim("steam-loss"));

        published = Next(snapshots);
        PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-profit")).WriteTo(new(served));
        await published.WaitAsync(Guard);
        Assert.NotNull(snapshots.Current.FindClaim("steam-profit"));
        await services.Watcher().StopAsync(default);
        parent.Delete(recursive: true);
    }

    [Fact]
    public async Task Start_FolderIsDeletedAndCopiedBack_IsTakenOver()
    {
        var folder = Directory.CreateTempSubdirectory("pack");
        PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).WriteTo(folder);
        await using var services = EvidenceHost.Over(files, ("Packs:Paths:0", folder.FullName));
        var snapshots = services.GetRequiredService<SnapshotProvider>();
        await services.GetRequiredService<PackLoader>().LoadAsync();
        await services.Watcher().StartAsync(default);

        var published = Next(snapshots);
        folder.Delete(recursive: true);
        PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-loss")).WriteTo(Directory.CreateDirectory(folder.FullName));
        await published.WaitAsync(Guard);

        Assert.NotNull(snapshots.Current.FindClaim("steam-loss"));
        await services.Watcher().StopAsync(default);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Start_ProviderThatCannotWatch_DoesNotFail()
    {
        await using var services = EvidenceHost.Over(new NullFileProvider());

        await services.Watcher().StartAsync(default);
        await services.Watcher().StopAsync(default);

        Assert.False(services.GetRequiredService<SnapshotProvider>().IsLoaded);
    }

    [Fact]
    public async Task Start_ProviderThatFailsToWatch_WarnsAndGoesOn()
    {
        await using var services = EvidenceHost.Over(new BlindFiles(files));

        await services.Watcher().StartAsync(default);
        await services.Watcher().StopAsync(default);

        Assert.Equal(
            "The data pack 'data/tea-2025' cannot be watched: changes show after the next start.",
            await services.GetRequiredService<ProblemLog>().First.WaitAsync(Guard));
    }

    [Fact]
    public async Task Start_SwitchedOff_LeavesTheFilesAlone()
    {
        await using var services = EvidenceHost.Over(files, ("Packs:Watch", "false"));

        await services.Watcher().StartAsync(default);

        Assert.Equal(0, files.Watchers);
        await services.Watcher().StopAsync(default);
    }

    private static Task Next(SnapshotProvider snapshots)
    {
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        snapshots.GetChangeToken().RegisterChangeCallback(_ => told.TrySetResult(), null);
        return told.Task;
    }
}
