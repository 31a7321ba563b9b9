using Dashboard.Data.Store;
using Dashboard.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Tests.Data.Store;

public sealed class EvidenceStoreTests : IAsyncDisposable
{
    private readonly ServiceProvider services = EvidenceHost.Over(new InMemoryFiles());

    private EvidenceStore Store => services.GetRequiredService<EvidenceStore>();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    [Fact]
    public async Task LoadPacksAsync_StoredPack_IsTheSameInTheSameOrder()
    {
        var pack = PackBuilder.Good().Pack();
        await Store.ReplacePackAsync(pack);

        var loaded = Assert.Single(await Store.LoadPacksAsync());

        Assert.Equivalent(pack, loaded, strict: true);
        Assert.Equal(pack.Claims.Select(claim => claim.Id), loaded.Claims.Select(claim => claim.Id));
        Assert.Equal(pack.Claims[0].Citations, loaded.Claims[0].Citations);
        Assert.Equal(pack.Sources[0].Url.OriginalString, loaded.Sources[0].Url.OriginalString);
    }

    [Fact]
    public async Task LoadPacksAsync_OptionalColumns_ComeBackAsTheyWent()
    {
        var good = PackBuilder.Good().Column("claims.csv", "stated", "2024-08-01").Column("sources.csv", "site", "", "Leaf & Co").Pack();
        var second = PackBuilder.Second().Follows("tea-2025").Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).Pack(good);
        await Store.ReplacePacksAsync([good, second]);

        var loaded = await Store.LoadPacksAsync();

        Assert.Equal([new PartialDate(2024, 8, 1), null, null, null], loaded[0].Claims.Select(claim => claim.Stated));
        Assert.Equal([null, "Leaf & Co"], loaded[0].Sources.Select(source => source.Site));
        Assert.Equal([null, "tea-2025"], loaded.Select(pack => pack.Follows));
        Assert.Equivalent(new[] { good, second }, loaded, strict: true);
    }

    [Fact]
    public async Task LoadPacksAsync_OptionalTables_ComeBackAsTheyWentAndGoWithTheirPack()
    {
        var pack = PackBuilder.Good()
            .Table("metrics", "id,name,name-zh,nature,negative,unit\nrevenue,Sales of tea,茶叶销售,flow,no,USD billion\n")
            .Table("definitions", "id,text,text-zh\nnet,without tax,不含税\n")
            .Table("charts", "id,title,kind,metric,definition,subjects,periods,unit,segments,order,note\nleaf-sales,Leaf grows,trend,revenue,net,leaf,fiscal-year,USD million,leaves;kettles,2,In June\n")
            .Pack();
        await Store.ReplacePackAsync(pack);

        Assert.Equivalent(pack, Assert.Single(await Store.LoadPacksAsync()), strict: true);
        await Store.ReplacePackAsync(PackBuilder.Good().Pack());
        Assert.Equivalent(PackBuilder.Good().Pack(), Assert.Single(await Store.LoadPacksAsync()), strict: true);
    }

    [Fact]
    public async Task ReplacePackAsync_StatedOnAnotherDay_IsWritten()
    {
        await Store.ReplacePackAsync(PackBuilder.Good().Column("claims.csv", "stated", "2024-08-01").Pack());

        await Store.ReplacePackAsync(PackBuilder.Good().Column("claims.csv", "stated", "2024-08-02").Pack());

        Assert.Equal(new PartialDate(2024, 8, 2), (await Store.LoadPacksAsync())[0].Claims[0].Stated);
    }

    [Fact]
    public async Task ReplacePackAsync_NewVersion_TakesThePlaceOfTheOld()
    {
        await Store.ReplacePackAsync(PackBuilder.Good().Pack());

        await Store.ReplacePackAsync(PackBuilder.Good().KeepLines("claims.csv", 3).KeepLines("relations.csv", 2).Pack());

        var loaded = Assert.Single(await Store.LoadPacksAsync());
        Assert.Equal(["leaf-revenue", "leaf-outlook"], loaded.Claims.Select(claim => claim.Id));
        Assert.Single(loaded.Relations);
    }

    [Fact]
    public async Task ReplacePackAsync_FirstOfTwo_KeepsItsPlace()
    {
        var good = PackBuilder.Good().Pack();
        var second = PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).Pack(good);
        await Store.ReplacePacksAsync([good, second]);

        await Store.ReplacePackAsync(PackBuilder.Good().Cell("claims.csv", 2, "value", "13").Pack());

        Assert.Equal(["tea-2025", "second"], (await Store.LoadPacksAsync()).Select(pack => pack.Id));
    }

    [Fact]
    public async Task LoadPacksExceptAsync_Id_LeavesThatPackOut()
    {
        var good = PackBuilder.Good().Pack();
        await Store.ReplacePacksAsync([good, PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).Pack(good)]);

        Assert.Equal(["second"], (await Store.LoadPacksExceptAsync(["tea-2025"])).Select(pack => pack.Id));
    }

    [Fact]
    public async Task LoadPacksAsync_NothingStored_IsEmpty() => Assert.Empty(await Store.LoadPacksAsync());

    [Fact]
    public async Task PostgreSQL_Model_MakesItsTables()
    {
        await using var host = EvidenceHost.Over(new InMemoryFiles(), ("Database:Provider", "PostgreSQL"), ("Database:ConnectionString", "Host=nowhere"));
        await using var database = await host.GetRequiredService<IDbContextFactory<EvidenceDbContext>>().CreateDbContextAsync();

        var script = database.Database.GenerateCreateScript();

        Assert.Contains("CREATE TABLE \"Claims\"", script, StringComparison.Ordinal);
        Assert.Contains("\"Mentions\" text[] NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("\"Amount_Value\" numeric,", script, StringComparison.Ordinal);
        Assert.Contains("\"Stated\" text,", script, StringComparison.Ordinal);
        Assert.Contains("\"Site\" text,", script, StringComparison.Ordinal);
        Assert.Contains("\"Follows\" text,", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostgreSQL_NoConnectionString_SaysWhichSettingIsMissing()
    {
        await using var host = EvidenceHost.Over(new InMemoryFiles(), ("Database:Provider", "PostgreSQL"));

        var exception = Assert.Throws<OptionsValidationException>(() => host.GetRequiredService<IDbContextFactory<EvidenceDbContext>>().CreateDbContext());

        Assert.Equal("Database:ConnectionString is missing: PostgreSQL needs it.", exception.Message);
    }
}
