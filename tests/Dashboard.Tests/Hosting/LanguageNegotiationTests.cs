using System.Net;

namespace Dashboard.Tests.Hosting;

public sealed class LanguageNegotiationTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("/", "", "en")]
    [InlineData("/", "de-DE,de;q=0.9", "en")]
    [InlineData("/", "de-DE,zh-CN;q=0.9,en;q=0.8", "zh-Hans")]
    [InlineData("/", "en-GB,en;q=0.9,zh;q=0.8", "en")]
    [InlineData("/?lang=zh", "en", "zh-Hans")]
    [InlineData("/?lang=zh-CN", "en", "zh-Hans")]
    [InlineData("/?lang=zh-Hans", "en", "zh-Hans")]
    [InlineData("/?lang=ZH", "en", "zh-Hans")]
    [InlineData("/?lang=en-US", "zh-CN", "en")]
    [InlineData("/?lang=en", "zh-CN", "en")]
    [InlineData("/?lang=klingon", "zh-CN", "zh-Hans")]
    [InlineData("/no-such-page?lang=zh", "", "zh-Hans")]
    public async Task Page_Language_IsThatOfTheAddressElseOfTheBrowser(string address, string asked, string language)
    {
        using var client = server.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", asked);
        using var answer = await client.GetAsync(address);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
        Assert.Equal([language], answer.Content.Headers.ContentLanguage);
        Assert.Contains("Accept-Language", answer.Headers.Vary);
    }

    [Fact]
    public async Task Language_Unknown_IsNamed()
    {
        var page = await server.PageAsync("/?lang=klingon", HttpStatusCode.OK);

        Assert.Contains("klingon", page.QuerySelector(".notices, [role=status], main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?lang=zh")]
    [InlineData("/?lang=zh_CN")]
    public async Task Language_OfTheAddress_IsCarriedByEveryLinkToAPage(string address)
    {
        var page = await server.PageAsync(address);
        var links = page.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains("lang=zh", link, StringComparison.Ordinal));
    }
}
