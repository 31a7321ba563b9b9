using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

[Collection(BrowserTestGroup.Name)]
public sealed class ThemeTests(BrowserFixture browser)
{
    private const string Paper = "rgb(251, 250, 246)";
    private const string Night = "rgb(20, 23, 26)";

    [Theory]
    [InlineData(ColorScheme.Light, "/follow", Paper)]
    [InlineData(ColorScheme.Dark, "/follow", Night)]
    [InlineData(ColorScheme.Light, "/follow?theme=dark", Night)]
    [InlineData(ColorScheme.Dark, "/follow?theme=light", Paper)]
    public async Task Page_HasTheColoursOfSystemOrAddress(ColorScheme system, string address, string expected)
    {
        await using var visitor = await browser.VisitAsync(theme: system);
        await visitor.Page.GotoAsync(address);
        await Expect(visitor.Page.Locator("body")).ToHaveCSSAsync("background-color", expected);
    }

    [Fact]
    public async Task Switch_RecoloursTheChartWithoutDrawingItAgain()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex");
        var mark = page.Locator(".mark[data-mark='microsoft-capex-fy2025'] > *");
        await Expect(mark).ToHaveCSSAsync("fill", "rgb(10, 102, 168)");
        await page.EvaluateAsync("() => { window.before = document.querySelector('evidence-chart svg'); }");

        await page.GetByRole(AriaRole.Link, new() { Name = "Dark theme" }).ClickAsync();

        await Expect(mark).ToHaveCSSAsync("fill", "rgb(90, 169, 230)");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('evidence-chart svg') === window.before"));
    }
}
