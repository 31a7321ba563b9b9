using Dashboard.Tests.Present;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Citing;

/// <summary>A thing is looked at on the reader's own day, 3 February 2026 here, whatever day its address shows.</summary>
public sealed class DayOfAccessTests : IClassFixture<DashboardServer>, IDisposable
{
    private readonly WebApplicationFactory<Program> server;

    public DayOfAccessTests(DashboardServer server) => this.server = server.WithWebHostBuilder(builder => builder
        .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new HandClock())));

    [Fact]
    public async Task Citation_OneChartUnderTwoFilters_HasTwoKeys()
    {
        var keys = await Task.WhenAll(new[] { "", "?company=amazon", "?company=microsoft", "?asof=2026-01-20" }.Select(async query => (await TextOf($"/charts/capex/cite.bib{query}")).Split('\n')[0]));

        Assert.Equal("@misc{chart-capex,", keys[0]);
        Assert.Equal(4, keys.Distinct().Count());
    }

    [Theory]
    [InlineData("/claims/market-2033/cite.txt", "accessed 3 February 2026.")]
    [InlineData("/claims/market-2033/cite.bib", "urldate      = {2026-02-03}")]
    [InlineData("/claims/market-2033/cite.ris", "Y2  - 2026/02/03")]
    [InlineData("/claims/market-2033/cite.json", "\"accessed\":{\"date-parts\":[[2026,2,3]]}")]
    [InlineData("/charts/deals/cite.txt", "accessed 3 February 2026.")]
    [InlineData("/charts/deals/cite.bib", "urldate      = {2026-02-03}")]
    [InlineData("/charts/deals/cite.ris", "Y2  - 2026/02/03")]
    [InlineData("/charts/deals/cite.json", "\"accessed\":{\"date-parts\":[[2026,2,3]]}")]
    public async Task Citation_WhateverDayIsShown_IsAccessedToday(string address, string accessed)
    {
        Assert.Contains(accessed, await TextOf(address), StringComparison.Ordinal);
        Assert.Contains(accessed, await TextOf(address + "?asof=2026-01-20"), StringComparison.Ordinal);
        Assert.Contains(accessed, await TextOf(address + "?asof=9999-12-31"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("txt")]
    [InlineData("bib")]
    [InlineData("ris")]
    [InlineData("json")]
    public async Task Citation_DayWasChosen_SaysSo(string extension)
    {
        Assert.Contains("As of 20 January 2026.", await Citation("?asof=2026-01-20"), StringComparison.Ordinal);
        Assert.DoesNotContain("As of", await Citation(""), StringComparison.Ordinal);

        Task<string> Citation(string query) => TextOf($"/charts/deals/cite.{extension}{query}", compact: false);
    }

    [Theory]
    [InlineData("?asof=2026-01-20", "asof=2026-01-20")]
    [InlineData("", "asof=2026-02-03")]
    public async Task Citation_Address_ShowsTheDayThatIsShown(string query, string known) =>
        Assert.Contains(known, await TextOf("/charts/deals/cite.txt" + query), StringComparison.Ordinal);

    public void Dispose() => server.Dispose();

    private async Task<string> TextOf(string address, bool compact = true)
    {
        var text = await server.CreateClient().GetStringAsync(new Uri(address, UriKind.Relative));
        return compact && address.Contains(".json", StringComparison.Ordinal) ? string.Concat(text.Where(sign => !char.IsWhiteSpace(sign))) : text;
    }
}
