using Dashboard.Data;
using Dashboard.Data.Store;
using Dashboard.Data.Validation;
using Dashboard.Evidence;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Data;

public class PackLoaderTests
{
    private readonly InMemoryFiles files = PackBuilder.Good().WriteTo(new InMemoryFiles());

    [Fact]
    public async Task LoadAsync_GoodPack_PublishesWhatWasRead()
    {
        await using var services = EvidenceHost.Over(files);

        var snapshot = await services.GetRequiredService<PackLoader>().LoadAsync();

        Assert.Same(snapshot, services.GetRequiredService<SnapshotProvider>().Current);
        Assert.Equivalent(PackBuilder.Good().Pack(), Assert.Single(snapshot.Packs), strict: true);
    }

    [Fact]
    public async Task LoadAsync_PackBrokenSince_KeepsTheLastGoodSnapshot()
    {
        await using var services = EvidenceHost.Over(files);
        var good = await services.GetRequiredService<PackLoader>().LoadAsync();
        PackBuilder.Good().Cell("claims.csv", 2, "value", "abc").Cell("claims.csv", 3, "status", "").WriteTo(files);

        var exception = await Assert.ThrowsAsync<PackValidationException>(() => services.GetRequiredService<PackLoader>().LoadAsync());

        Assert.Equal(
            ["claims.csv:2: value: 'abc' is not a number", "claims.csv:3: status: empty, but required"],
            exception.Problems.Select(problem => problem.ToString()));
        Assert.Same(good, services.GetRequiredService<SnapshotProvider>().Current);
    }

    [Fact]
    public async Task LoadAsync_PackBrokenSince_LeavesTheStoreAlone()
    {
        await using var services = EvidenceHost.Over(files);
        await services.GetRequiredService<PackLoader>().LoadAsync();
        PackBuilder.Good().Cell("claims.csv", 2, "value", "abc").WriteTo(files);

        await Assert.ThrowsAsync<PackValidationException>(() => services.GetRequiredService<PackLoader>().LoadAsync());

        var stored = await services.GetRequiredService<EvidenceStore>().LoadPacksAsync();
        Assert.Equal(12.50m, stored[0].Claims[0].Amount?.Value);
    }

    [Fact]
    public async Task LoadAsync_LaterPackOfTheSameName_TakesTheEarlierOnesPlace()
    {
        PackBuilder.Good().Cell("claims.csv", 2, "value", "99").WriteTo(files, "data/changed");
        await using var services = EvidenceHost.Over(files, ("Packs:BuiltIn:1", "changed"));

        var snapshot = await services.GetRequiredService<PackLoader>().LoadAsync();

        Assert.Equal(99m, Assert.Single(snapshot.Packs).Claims[0].Amount?.Value);
    }

    [Fact]
    public async Task LoadAsync_SeveralBrokenPacks_TellsTheProblemsOfAll()
    {
        PackBuilder.Good().Cell("claims.csv", 2, "value", "abc").WriteTo(files);
        PackBuilder.Second().Append("claims.csv", "steam-sales,,,steam,,,,,,,,,,,,actual,,,,\n").WriteTo(files, "data/second");
        await using var services = EvidenceHost.Over(files, ("Packs:BuiltIn:1", "second"), ("Packs:BuiltIn:2", "third"));

        var exception = await Assert.ThrowsAsync<PackValidationException>(() => services.GetRequiredService<PackLoader>().LoadAsync());

        Assert.Equal(
            """
            The data pack 'data/tea-2025' was refused:
              claims.csv:2: value: 'abc' is not a number
            The data pack 'data/second' was refused:
              claims.csv:2: statement: empty, but required
            The data pack 'data/third' was refused:
              data/third: not a folder
            """,
            exception.Message,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task LoadAsync_TwoPacks_KeepsTheirOrder()
    {
        PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).WriteTo(files, "data/second");
        await using var services = EvidenceHost.Over(files, ("Packs:BuiltIn:1", "second"));

        var snapshot = await services.GetRequiredService<PackLoader>().LoadAsync();

        Assert.Equal(["tea-2025", "second"], snapshot.Packs.Select(pack => pack.Id));
    }

    [Fact]
    public async Task LoadAsync_ClaimThatMovedToAnotherPack_IsThereOnce()
    {
        PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).WriteTo(files, "data/second");
        await using var services = EvidenceHost.Over(files, ("Packs:BuiltIn:1", "second"));
        await services.GetRequiredService<PackLoader>().LoadAsync();
        PackBuilder.Good().Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).WriteTo(files);
        PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-loss")).WriteTo(files, "data/second");

        var snapshot = await services.GetRequiredService<PackLoader>().LoadAsync();

        Assert.Equal("tea-2025", snapshot.FindClaim("steam-sales")?.Pack);
        Assert.Equal("second", snapshot.FindClaim("steam-loss")?.Pack);
    }

    [Fact]
    public async Task LoadAsync_NoPackConfigured_SaysSo()
    {
        await using var services = EvidenceHost.Bare(files);

        var exception = await Assert.ThrowsAsync<PackValidationException>(() => services.GetRequiredService<PackLoader>().LoadAsync());

        Assert.Equal("Packs: no data pack is configured (BuiltIn, Paths)", Assert.Single(exception.Problems).ToString());
    }

    [Fact]
    public async Task LoadAsync_TwoHostsInOneProcess_ShareNothing()
    {
        await using var first = EvidenceHost.Over(files);
        await using var second = EvidenceHost.Over(new InMemoryFiles());
        await first.GetRequiredService<PackLoader>().LoadAsync();
        await second.GetRequiredService<EvidenceStore>().InitializeAsync();

        Assert.Empty(await second.GetRequiredService<EvidenceStore>().LoadPacksAsync());
    }

    [Fact]
    public async Task ImportAsync_PackOnDisk_IsShownBehindTheOthersAndKept()
    {
        var folder = Directory.CreateTempSubdirectory("pack");
        await using var services = EvidenceHost.Over(files);
        PackBuilder.Second().Append("claims.csv", "steam-sales,Steam sells,,steam,,,,,,,,,,,,actual,,,,\n").WriteTo(folder);
        await services.GetRequiredService<PackLoader>().ImportAsync(folder.FullName);
        folder.Delete(recursive: true);

        var snapshot = await services.GetRequiredService<PackLoader>().LoadAsync();

        Assert.Equal(["tea-2025", "second"], snapshot.Packs.Select(pack => pack.Id));
    }

    [Fact]
    public async Task LoadAsync_ImportedPackWhoseEntityHasGone_IsToldWithItsPlace()
    {
        await using var services = EvidenceHost.Over(files);
        await services.GetRequiredService<PackLoader>().LoadAsync();
        var second = PackBuilder.Second().Append("claims.csv", "steam-sales,Steam sells,,steam,,,,,,,,,,,,actual,,,,\n").Pack(PackBuilder.Good().Pack());
        await services.GetRequiredService<EvidenceStore>().ReplacePackAsync(second);
        PackBuilder.Good().Line("entities.csv", 3, "vapour,Vapour,company,,").Replace("claims.csv", "steam,", "vapour,").Replace("claims.csv", ";steam", "").WriteTo(files);

        var exception = await Assert.ThrowsAsync<PackValidationException>(() => services.GetRequiredService<PackLoader>().LoadAsync());

        Assert.Equal("database: second", Assert.Single(exception.Failures).Location);
        Assert.Equal("claims:2: entity: 'steam' is not an entity; the nearest is 'tea'", Assert.Single(exception.Problems).ToString());
    }

    [Fact]
    public async Task LoadAsync_ImportedPackWhoseLeadingPackHasGone_IsTold()
    {
        await using var services = EvidenceHost.Over(files);
        await services.GetRequiredService<PackLoader>().LoadAsync();
        var second = PackBuilder.Second().Follows("tea-2025").Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).Pack(PackBuilder.Good().Pack());
        await services.GetRequiredService<EvidenceStore>().ReplacePackAsync(second with { Follows = "tea-2024" });

        var exception = await Assert.ThrowsAsync<PackValidationException>(() => services.GetRequiredService<PackLoader>().LoadAsync());

        Assert.Equal("database: second", Assert.Single(exception.Failures).Location);
        Assert.Equal("pack: follows: there is no pack 'tea-2024' before this one", Assert.Single(exception.Problems).ToString());
    }

    [Fact]
    public async Task LoadAsync_Preparation_GetsTheEvidenceThatIsShownThen()
    {
        var prepared = new TaskCompletionSource<EvidenceSnapshot>();
        await using var services = EvidenceHost.Over(PackBuilder.Good().Cell("claims.csv", 2, "value", "77").WriteTo(files), new Preparation(prepared.SetResult));

        var shown = await services.GetRequiredService<PackLoader>().LoadAsync();

        Assert.Same(await prepared.Task.WaitAsync(TimeSpan.FromSeconds(30)), shown);
        Assert.Same(shown.Packs[0], services.GetRequiredService<SnapshotProvider>().History.All[0].Pack);
    }

    [Fact]
    public async Task LoadAsync_PreparationFails_ShowsTheEvidenceAllTheSame()
    {
        await using var services = EvidenceHost.Over(PackBuilder.Good().Cell("claims.csv", 2, "value", "78").WriteTo(files), new Preparation(_ => throw new InvalidOperationException("as a chart may")));

        Assert.Equal(78m, (await services.GetRequiredService<PackLoader>().LoadAsync()).Packs[0].Claims[0].Amount?.Value);
    }

    [Fact]
    public async Task LoadAsync_FilesUnchanged_PublishesNothingNew()
    {
        await using var services = EvidenceHost.Over(files);
        EvidenceSnapshot first = await services.GetRequiredService<PackLoader>().LoadAsync();

        Assert.Same(first, await services.GetRequiredService<PackLoader>().LoadAsync());
    }

    private sealed class Preparation(Action<EvidenceSnapshot> prepare) : IEvidencePreparation
    {
        public void Prepare(EvidenceSnapshot snapshot) => prepare(snapshot);
    }
}
