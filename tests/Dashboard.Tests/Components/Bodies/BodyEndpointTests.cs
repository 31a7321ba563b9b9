using System.Net;
using System.Text.RegularExpressions;

namespace Dashboard.Tests.Components.Bodies;

public sealed partial class BodyEndpointTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("/?segment=chips", "/body/?segment=chips&said=en")]
    [InlineData("/?charts=market,capex", "/body/?charts=market,capex&said=en")]
    [InlineData("/segments/energy?lang=zh", "/body/segments/energy?lang=zh&said=zh-Hans")]
    [InlineData("/charts?segment=energy", "/body/charts?segment=energy&said=en")]
    [InlineData("/companies/nscale?pack=nscale-2026-01", "/body/companies/nscale?pack=nscale-2026-01&said=en")]
    [InlineData("/companies?segment=chips", "/body/companies?segment=chips&said=en")]
    [InlineData("/sources?q=sina&company=meta", "/body/sources?q=sina&company=meta&said=en")]
    [InlineData("/metrics/capex?segment=energy", "/body/metrics/capex?segment=energy&said=en")]
    [InlineData("/metrics/cash-gross", "/body/metrics/cash-gross?said=en")]
    public async Task Get_AddressOfAPage_IsWhatItsFirstHtmlHoldsAndIsKeptForAYear(string page, string expected)
    {
        var html = await ReadAsync(page);
        var address = Source().Match(html).Groups["src"].Value.Replace("&amp;", "&", StringComparison.Ordinal);

        Assert.StartsWith(expected + "&v=", address, StringComparison.Ordinal);
        foreach (var _ in new[] { "made", "known" })
        {
            using var answer = await server.GetAsync(address + "&w=1440");
            Assert.Equal((HttpStatusCode.OK, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.True(answer.Headers.CacheControl is { Public: true, NoCache: false, MaxAge.TotalDays: 365 });
            Assert.Equal("Accept-Encoding", string.Join(", ", answer.Headers.Vary));
            Assert.Contains("default-src 'self'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Contains(await answer.Content.ReadAsStringAsync(), html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_OpenPanel_IsNoPartOfTheBody() =>
        Assert.DoesNotContain("drill", Source().Match(await ReadAsync("/?drill=meta-capex-2025")).Groups["src"].Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("/body/?said=zh-Hans", "zh-Hans", "Accept-Encoding")]
    [InlineData("/body/?said=en", "en", "Accept-Encoding")]
    [InlineData("/body/", "zh-Hans", "Accept-Encoding, Accept-Language")]
    [InlineData("/body/?said=xx", "zh-Hans", "Accept-Encoding, Accept-Language")]
    [InlineData("/charts/capex/drawing?said=en", "zh-Hans", "Accept-Encoding, Accept-Language")]
    [InlineData("/charts/capex/drawing?lang=xx", "zh-Hans", "Accept-Encoding, Accept-Language")]
    public async Task Get_ReaderOfChinese_HasTheLanguageThatTheAddressSaysOrTheirOwn(string address, string language, string vary)
    {
        using var client = server.CreateClient();
        // somebody else has asked before
        using var english = await server.GetAsync(address);
        client.DefaultRequestHeaders.AcceptLanguage.Add(new("zh"));

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal([language], answer.Content.Headers.ContentLanguage);
        Assert.Equal(vary, string.Join(", ", answer.Headers.Vary));
    }

    [Theory]
    [InlineData("/body/segments/nonsense")]
    [InlineData("/body/companies/nobody")]
    [InlineData("/body/sources/s01")]
    [InlineData("/body/metrics/nothing")]
    [InlineData("/body/metrics")]
    [InlineData("/body/charts/capex")]
    [InlineData("/body/claims")]
    [InlineData("/body/segments/energy/more")]
    [InlineData("/body/body/")]
    public async Task Get_PageWithoutABody_IsNotFound(string address)
    {
        using var answer = await server.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("No page with this address has a body of its own.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownValue_IsNamedAndNotKept()
    {
        using var answer = await server.GetAsync("/body/?segment=nonsense&said=en");

        Assert.Contains("nonsense", answer.Headers.GetValues("Dashboard-Notice").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoCache);
    }

    [Fact]
    public async Task Get_Window_GivesDrawingsForIt()
    {
        Assert.Contains("data-width=\"340\"", await ReadAsync("/body/?said=en&w=390"), StringComparison.Ordinal);
        Assert.DoesNotContain("data-width=\"340\"", await ReadAsync("/body/?said=en&w=1440"), StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync(string address)
    {
        using var answer = await server.GetAsync(address);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("<page-body src=\"(?<src>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Source();
}
