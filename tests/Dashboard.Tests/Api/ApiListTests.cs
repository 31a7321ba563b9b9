namespace Dashboard.Tests.Api;

public sealed class ApiListTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("packs", "id", 3)]
    [InlineData("segments", "id", 5)]
    [InlineData("companies", "id", 218)]
    [InlineData("claims", "id", 1134)]
    [InlineData("sources", "id", 551)]
    [InlineData("charts", "slug", 56)]
    public async Task List_NoFilter_HoldsEveryItemWithTotalAndSnapshot(string resource, string key, int total)
    {
        var list = await server.JsonAsync($"/api/v1/{resource}");

        Assert.Equal(["items", "total", "snapshot"], list.EnumerateObject().Select(property => property.Name));
        Assert.Equal(total, list.GetProperty("total").GetInt32());
        Assert.Equal(total, list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty(key).GetString()).Distinct().Count());
        Assert.NotEqual("", list.GetProperty("snapshot").GetString());
    }

    [Fact]
    public async Task List_AnyResource_NamesTheSameSnapshot() =>
        Assert.Equal(await SnapshotOf("claims"), await SnapshotOf("charts?segment=chips"));

    [Theory]
    [InlineData("segment=energy", "energy-rating", "meta-capex-2025")]
    [InlineData("segment=energy,chips", "chips-rating", "meta-capex-2025")]
    [InlineData("company=meta", "meta-capex-2025", "energy-rating")]
    [InlineData("company=nvidia", "nscale-safe-oct-2025", "meta-capex-2025")]
    [InlineData("status=sought", "nscale-sought-amount", "nscale-funding-total")]
    [InlineData("pack=nscale-2026-01", "meta-capex-2025", "later-meta-capex-2025-incl-leases")]
    [InlineData("pack=what-happened-later", "later-meta-capex-2025-incl-leases", "meta-capex-2025")]
    [InlineData("pack=nscale-2026-01,what-happened-later&asof=2026-01-28", "later-meta-capex-2025-incl-leases", "later-alphabet-capex-2025")]
    [InlineData("asof=2025-12-14", "amazon-capex-2025", "meta-capex-2025")]
    [InlineData("segment=data-centers&status=guidance&company=meta", "meta-capex-2025", "alphabet-capex-2025")]
    public async Task List_ClaimsWithFilter_HoldsThoseThatPass(string query, string holds, string? lacks)
    {
        var ids = await ClaimIds(query);

        Assert.Contains(holds, ids);
        Assert.DoesNotContain(lacks, ids);
    }

    [Fact]
    public async Task List_NothingPassesTheFilter_IsEmpty() => Assert.Equal([], await ClaimIds("asof=2000-01-01"));

    [Theory]
    [InlineData("utm_source=mail")]
    [InlineData("drill=market-2033&theme=dark&view=table")]
    public async Task List_KeysThatFilterNothing_HoldsEverything(string query) => Assert.Equal(1134, (await ClaimIds(query)).Count);

    [Fact]
    public async Task List_Filter_ThinsOutTheClaimsOfOtherResources()
    {
        var sources = await server.JsonAsync("/api/v1/sources?company=meta&status=guidance&pack=nscale-2026-01");

        Assert.Equal(
            ["s12"],
            sources.GetProperty("items").EnumerateArray().Where(source => source.GetProperty("claims").GetArrayLength() > 0).Select(source => source.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task List_Charts_HaveTheirHeadlinesAndCounts()
    {
        var charts = await server.JsonAsync("/api/v1/charts");
        var deals = charts.GetProperty("items").EnumerateArray().Single(chart => chart.GetProperty("slug").GetString() == "deals");

        Assert.Equal("Three counts of NVIDIA’s 2025 deals: nearly 90, 67 and 50", deals.GetProperty("title").GetString());
        Assert.Equal((3, 3), (deals.GetProperty("marks").GetInt32(), deals.GetProperty("conflicts").GetInt32()));
    }

    private async Task<string?> SnapshotOf(string resource) => (await server.JsonAsync($"/api/v1/{resource}")).GetProperty("snapshot").GetString();

    private async Task<List<string?>> ClaimIds(string query) =>
        [.. (await server.JsonAsync($"/api/v1/claims?{query}")).GetProperty("items").EnumerateArray().Select(claim => claim.GetProperty("id").GetString())];
}
