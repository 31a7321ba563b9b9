using System.Net;
using Dashboard.Charts;
using Dashboard.Evidence.Audit;
using Dashboard.Tests.Charts;

namespace Dashboard.Tests.Api;

public sealed class ApiChartTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    public static TheoryData<string> Slugs => [.. ChartCatalog.Own.Select(chart => chart.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Get_Chart_IsTheSpecOfTheBuiltInPacks(string slug)
    {
        using var answer = await server.GetAsync($"/api/v1/charts/{slug}");

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var served = ArticleChart.Served(slug).WithFindings(AuditReport.Of(ChainEvidence.Snapshot, today));
        var version = (await server.JsonAsync("/api/v1/charts")).GetProperty("snapshot").GetString()!;
        Assert.Equal(ChartSpecJson.Write(served with { Origin = new(today, version, $"http://localhost/charts/{slug}") }), await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_ChartWithFilter_SaysWhyItIsEmpty() => Assert.Equal(
        "The filter leaves out all 2 claims behind this chart: nothing here belongs to Chips, but to Data centers.",
        (await server.JsonAsync("/api/v1/charts/market?segment=chips&pack=nscale-2026-01")).GetProperty("empty").GetString());

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Get_Csv_IsAFileWithTheTableAndItsSources(string slug)
    {
        using var answer = await server.GetAsync($"/api/v1/charts/{slug}.csv");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal($"{slug}.csv", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.StartsWith("mark,series,name,", text, StringComparison.Ordinal);
        Assert.Contains("source,number,publisher,title,date,kind,address", text, StringComparison.Ordinal);
        Assert.All(ArticleChart.Served(slug).Citations, citation => Assert.Contains(ChainEvidence.Snapshot.FindSource(citation.Source)!.Url.AbsoluteUri, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_CsvWithFilter_HoldsWhatPasses()
    {
        using var answer = await server.GetAsync("/api/v1/charts/capex.csv?company=meta");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Contains("meta-capex-2025", text, StringComparison.Ordinal);
        Assert.DoesNotContain("microsoft", text, StringComparison.Ordinal);
    }
}
