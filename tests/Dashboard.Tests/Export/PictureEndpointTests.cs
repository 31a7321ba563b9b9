using System.Net;
using System.Xml.Linq;

namespace Dashboard.Tests.Export;

public sealed class PictureEndpointTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Get_Chart_IsAPictureWithItsAddressAndATag()
    {
        using var answer = await server.GetAsync("/charts/capex.svg?segment=data-centers&theme=dark");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.NotNull(answer.Headers.ETag);
        Assert.True(answer.Headers.CacheControl!.Public);
        Assert.Contains("http://localhost/charts/capex?segment=data-centers<", text, StringComparison.Ordinal);
        Assert.Equal("svg", XDocument.Parse(text).Root!.Name.LocalName);
        Assert.False(answer.Headers.Contains("Dashboard-Notice"));
    }

    [Fact]
    public async Task Get_SameAgain_IsNotSentTwice()
    {
        using var first = await server.GetAsync("/charts/deals.svg");
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/charts/deals.svg");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("segment=nonsense", "There is no segment “nonsense”", "There is no segment \"nonsense\"")]
    [InlineData("asof=tomorrow", "“tomorrow” is no date", "\"tomorrow\" is no date")]
    [InlineData("width=12", "“12” is no width", "\"12\" is no width")]
    [InlineData("width=-1", "“-1” is no width", "\"-1\" is no width")]
    [InlineData("company=%F0%9F%98%80%0D%0AX-Evil:%201", "There is no company", "There is no company")]
    public async Task Get_UnknownValue_IsSaidInThePictureAndInAHeader(string query, string printed, string header)
    {
        using var answer = await server.GetAsync($"/charts/deals.svg?{query}");
        var picture = XDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(printed, picture.Root!.Elements().First(node => node.Name.LocalName == "desc").Value, StringComparison.Ordinal);
        Assert.StartsWith(header, Assert.Single(answer.Headers.GetValues("Dashboard-Notice")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("X-Evil"));
    }

    [Fact]
    public async Task Get_UnknownValueInChinese_IsSaidInTheHeaderAsAnAddressWouldHoldIt()
    {
        using var answer = await server.GetAsync("/charts/deals.svg?segment=nonsense&lang=zh");

        Assert.StartsWith("没有名为“nonsense”的环节", Uri.UnescapeDataString(Assert.Single(answer.Headers.GetValues("Dashboard-Notice"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownChart_NamesTheNearest()
    {
        var problem = await server.JsonAsync("/charts/fundin.svg", HttpStatusCode.NotFound);

        Assert.Equal("funding", problem.GetProperty("nearest")[0].GetString());
    }

    [Fact]
    public async Task Get_NothingPasses_IsAPictureOfTheReason()
    {
        using var answer = await server.GetAsync("/charts/market.svg?segment=chips&pack=nscale-2026-01");

        Assert.Contains("The filter leaves out all 2 claims behind this chart", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
