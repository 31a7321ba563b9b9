using Microsoft.Playwright;

namespace Dashboard.BrowserTests;

[Collection(BrowserTestGroup.Name)]
public sealed class SecurityTests(BrowserFixture browser)
{
    [Fact]
    public async Task HostileNames_StayText()
    {
        using var pack = HostilePack.Write();
        await using var server = new DashboardServer(0, pack.Path);
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.AddInitScriptAsync("window.hit = 0; addEventListener('securitypolicyviolation', () => { window.hit++; });");
        await visitor.OpenAsync(server.Url + "/charts/capex?company=evil");
        await page.Locator(".mark").First.HoverAsync();
        await page.Locator(".mark").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Complementary)).ToContainTextAsync(HostilePack.Markup);

        Assert.Equal(0, await page.Locator("img").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => window.hit"));
        Assert.Contains(HostilePack.Markup, await page.Locator("evidence-chart .plot").InnerTextAsync() + await page.Locator("evidence-chart .plot svg").TextContentAsync(), StringComparison.Ordinal);
    }
}
