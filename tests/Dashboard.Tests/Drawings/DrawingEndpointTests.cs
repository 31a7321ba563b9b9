using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using Dashboard.Tests.Present;

namespace Dashboard.Tests.Drawings;

public sealed class DrawingEndpointTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Get_AddressOfAPage_IsADrawingThatIsKeptForAYear()
    {
        var address = await AddressAsync("/charts/capex?segment=data-centers");
        foreach (var _ in new[] { "drawn", "known" })
        {
            using var answer = await server.GetAsync(address + "&w=620");
            var drawing = XDocument.Parse(await answer.Content.ReadAsStringAsync());

            Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.Equal("public, max-age=31536000, immutable", Header(answer, "Cache-Control"));
            Assert.Equal("Accept-Encoding", string.Join(", ", answer.Headers.Vary));
            Assert.Equal(["en"], answer.Content.Headers.ContentLanguage);
            Assert.Contains("default-src 'self'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Equal("620", drawing.Root!.Attribute("data-width")!.Value);
            Assert.Contains("/charts/capex?segment=data-centers&drill=amazon-capex-2025&lang=en", drawing.Descendants().Attributes("href").Select(href => href.Value));
        }
    }

    [Theory]
    [InlineData("/charts/capex/drawing?lang=en")]
    [InlineData("/charts/capex/drawing?lang=en&v=0123456789ab")]
    public async Task Get_NoVersionOrAnother_IsThePresentDrawingThatIsAskedForAnew(string address)
    {
        using var first = await server.GetAsync(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var client = server.CreateClient();
        using var second = await client.SendAsync(again);

        Assert.Equal("public, no-cache", Header(first, "Cache-Control"));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_NoLanguage_IsTheReadersAndSaysSo()
    {
        using var client = server.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.Add(new("zh"));
        foreach (var _ in new[] { "drawn", "known" })
        {
            using var chinese = await client.GetAsync(new Uri("/charts/deals/drawing", UriKind.Relative));
            using var english = await server.GetAsync("/charts/deals/drawing");

            Assert.Equal(["zh-Hans"], chinese.Content.Headers.ContentLanguage);
            Assert.Equal(["en"], english.Content.Headers.ContentLanguage);
            Assert.Contains("Accept-Language", chinese.Headers.Vary);
        }
    }

    [Fact]
    public async Task Get_Packed_IsBrotliWithATagOfItsOwn()
    {
        using var client = server.CreateClient();
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        foreach (var _ in new[] { "drawn", "known" })
        {
            using var packed = await client.GetAsync(new Uri("/charts/market/drawing?lang=en", UriKind.Relative));
            using var plain = await server.GetAsync("/charts/market/drawing?lang=en");

            Assert.Equal(["br"], packed.Content.Headers.ContentEncoding);
            Assert.NotEqual(plain.Headers.ETag, packed.Headers.ETag);
            Assert.Empty(plain.Content.Headers.ContentEncoding);
            Assert.True((await packed.Content.ReadAsByteArrayAsync()).Length * 3 < (await plain.Content.ReadAsByteArrayAsync()).Length);
        }
    }

    [Theory]
    [InlineData("w=wide", "\"wide\" is no width")]
    [InlineData("w=99999", "\"99999\" is no width")]
    [InlineData("segment=nonsense", "There is no segment \"nonsense\"")]
    public async Task Get_UnknownValue_IsNamedAndNotKept(string query, string notice)
    {
        using var answer = await server.GetAsync($"/charts/capex/drawing?lang=en&{query}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith(notice, Header(answer, "Dashboard-Notice"), StringComparison.Ordinal);
        Assert.Equal("public, no-cache", Header(answer, "Cache-Control"));
    }

    [Fact]
    public async Task Get_UnknownChart_IsNotFoundWithTheNearest()
    {
        var problem = await server.JsonAsync("/charts/fundin/drawing", HttpStatusCode.NotFound);

        Assert.Contains("funding", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Presentation_AnswersOnlyWhileItLives()
    {
        using var speaker = await Speaker.StartAsync(server);
        var follower = await server.PageAsync($"/follow/{speaker.Code}?slide=3");
        var address = follower.QuerySelector("evidence-chart")!.GetAttribute("src")!;
        using var living = await server.GetAsync(address);
        await speaker.EndAsync(speaker.Code);
        var ended = await server.JsonAsync(address, HttpStatusCode.NotFound);
        var guessed = await server.JsonAsync(address.Replace(speaker.Code, "AAAAAAAA", StringComparison.Ordinal), HttpStatusCode.NotFound);

        Assert.Contains($"&live={speaker.Code}", address, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "no-cache, private"), (living.StatusCode, living.Headers.CacheControl!.ToString()));
        Assert.Equal(guessed.GetProperty("detail").GetString(), ended.GetProperty("detail").GetString());
    }

    private async Task<string> AddressAsync(string page) => (await server.PageAsync(page + "&lang=en")).QuerySelector("evidence-chart")!.GetAttribute("src")!;

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));
}
