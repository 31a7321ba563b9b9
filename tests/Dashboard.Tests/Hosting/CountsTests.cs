using System.Globalization;
using System.Text.Json;
using Dashboard.Tests.Components;

namespace Dashboard.Tests.Hosting;

/// <summary>Every page takes its numbers of statements, sources, support and findings from one place: they agree.</summary>
public sealed class CountsTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("pack=nscale-2026-01")]
    [InlineData("pack=what-happened-later")]
    [InlineData("pack=nscale-2026-01&segment=energy")]
    [InlineData("pack=nscale-2026-01&asof=2026-01-09")]
    public async Task Pages_OfOneView_CountAlike(string query)
    {
        var counts = (await server.JsonAsync($"/api/v1/audit?{query}")).GetProperty("counts");
        var uncited = $"{Number(counts, "uncited")} of {Number(counts, "statements")} statements cite nothing";

        Assert.Contains($"{Number(counts, "statements")} statements from", await Words($"/?{query}"), StringComparison.Ordinal);
        Assert.Contains($"{Number(counts, "single")} rest on one report, {Number(counts, "uncited")} cite nothing", await Words($"/?{query}"), StringComparison.Ordinal);
        Assert.All(
            await Task.WhenAll(Words($"/?{query}"), Words($"/audit?{query}"), Words($"/report?{query}")),
            page => Assert.Contains(uncited, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pack=nscale-2026-01")]
    [InlineData("pack=what-happened-later")]
    public async Task Causes_OfAPack_AreCountedAsTheyAreListed(string query)
    {
        var audit = await server.JsonAsync($"/api/v1/audit?{query}");

        Assert.All(["high", "medium", "low"], severity => Assert.Equal(
            audit.GetProperty("items").EnumerateArray().Count(item => item.GetProperty("severity").GetString() == severity),
            audit.GetProperty("counts").GetProperty(severity).GetInt32()));
    }

    [Fact]
    public async Task Sources_NeverCited_AreAsManyAsTheAuditFinds()
    {
        var found = (await server.JsonAsync("/api/v1/audit?pack=nscale-2026-01&rule=source-not-cited")).GetProperty("items")[0].GetProperty("sources").GetArrayLength();

        Assert.Contains($"15 sources, {found.ToString(CultureInfo.InvariantCulture)} of them cited by no statement", await Words("/sources?pack=nscale-2026-01"), StringComparison.Ordinal);
    }

    private async Task<string> Words(string address) => (await server.PageAsync(address)).QuerySelector("main")!.Words();

    private static string Number(JsonElement counts, string name) => counts.GetProperty(name).GetInt32().ToString(CultureInfo.InvariantCulture);
}
