using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>Charts over time in the engine: its only place. What one does there stands in the address.</summary>
[Collection(SecondBrowserTestGroup.Name)]
public sealed class ExploreTests(BrowserFixture browser)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Explore_ReachedWithinTheCircuit_ZoomsAndHidesAndIsReloadedAsItWas()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex-history");
        await page.Locator(".views").GetByRole(AriaRole.Link, new() { Name = "Explore" }).ClickAsync();
        var lines = page.Locator(".explore-main .apexcharts-series path.apexcharts-line");
        await Expect(page.Locator("chart-explorer[data-ready]")).ToBeVisibleAsync();
        var drawn = await lines.CountAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        // at once: the address says later what is in view, and the links of the page later still
        await page.Locator(".explore-legend").GetByRole(AriaRole.Button, new() { Name = "Meta" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("from=\\d{4}-\\d{2}-\\d{2}&to=\\d{4}-\\d{2}-\\d{2}&hide=meta&view=explore$", RegexOptions.None, Second));
        await Expect(page.Locator(".explore-legend [aria-pressed=false]")).ToHaveTextAsync("Meta: cash, net of proceeds");
        await Expect(lines).ToHaveCountAsync(drawn - 1);
        await page.ReloadAsync();

        await Expect(page.Locator("chart-explorer[data-ready]")).ToBeVisibleAsync();
        await Expect(lines).ToHaveCountAsync(drawn - 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "All of it" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(browser.Url + "/charts/capex-history?hide=meta&view=explore");
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Explore_PressOnAMark_OpensItsEvidence()
    {
        await using var visitor = await browser.VisitAsync(390, 844);
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/funding?view=explore&theme=dark");
        await Expect(page.Locator("chart-explorer[data-ready]")).ToBeVisibleAsync();
        Assert.Equal(0, await visitor.TooWideAsync());

        await page.Locator(".explore-main .apexcharts-marker").First.ClickAsync(new() { Force = true });

        await Expect(page.Locator("#evidence-title")).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Regex("drill=nscale-", RegexOptions.None, Second));
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Explore_WithoutScripts_IsTheDrawing()
    {
        await using var visitor = await browser.VisitAsync(scripts: false);
        var page = visitor.Page;
        await page.GotoAsync("/charts/market?view=explore");

        await Expect(page.Locator("chart-explorer svg .mark").First).ToBeVisibleAsync();
        await page.Locator(".explore-legend a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(browser.Url + "/charts/market?hide=stated&view=explore");
    }
}
