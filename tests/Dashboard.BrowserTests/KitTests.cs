using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>What is opened of the interface kit: by mouse, by keyboard, and what stands there without a circuit.</summary>
[Collection(SecondBrowserTestGroup.Name)]
public sealed class KitTests(BrowserFixture browser)
{
    [Fact]
    public async Task Days_OpenedOnAPageWithoutTheKit_AreChosenByMouseAndGoBack()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        var files = new List<string>();
        page.Request += (_, request) => files.Add(new Uri(request.Url).AbsolutePath);
        await visitor.OpenAsync("/?asof=2026-01-09");
        Assert.DoesNotContain(files, file => file.Contains("mud", StringComparison.OrdinalIgnoreCase) || file.Contains("apexcharts", StringComparison.Ordinal) || file.Contains("explore", StringComparison.Ordinal));

        await page.Locator(".day-choice summary").ClickAsync();
        await Expect(page.Locator(".day-picker .mud-selected.marked-day")).ToHaveTextAsync("9");
        Assert.Contains(files, file => file.Contains("/css/mud.", StringComparison.Ordinal));
        await page.Locator(".day-picker").GetByRole(AriaRole.Button, new() { Name = "8", Exact = true }).ClickAsync();
        await visitor.ArriveAsync("/?asof=2026-01-08");
        await Expect(page.Locator(".day-picker")).ToHaveCountAsync(0);
        await page.GoBackAsync();

        await visitor.ArriveAsync("/?asof=2026-01-09");
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Days_ByKey_AreReachedAndEscapeGivesTheFocusBack()
    {
        await using var visitor = await browser.VisitAsync(390, 844);
        var page = visitor.Page;
        await visitor.OpenAsync("/sources?asof=2026-01-09");
        var summary = page.Locator(".day-choice summary");

        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".day-picker .marked-day:not(.mud-hidden)").First).ToBeVisibleAsync();
        Found.Nothing(await visitor.StickingOutAsync("/sources with its days"));
        await page.Locator(".day-picker .mud-selected").FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(summary).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".day-picker").GetByRole(AriaRole.Button, new() { Name = "5", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await visitor.ArriveAsync("/sources?asof=2026-01-05");
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Menu_ByArrows_IsOpenedAndWalkedAndEscapeClosesIt()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        var menu = page.Locator("#chart-capex details[data-menu]");

        await menu.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Excel" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("End");
        await Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Link, citation, embed" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(menu.Locator("summary")).ToBeFocusedAsync();
        await Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Excel" })).ToBeHiddenAsync();
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Days_WithoutScripts_AreAFormAndLinks()
    {
        await using var visitor = await browser.VisitAsync(scripts: false);
        var page = visitor.Page;
        await page.GotoAsync("/sources");

        await page.Locator(".day-choice summary").ClickAsync();
        await page.Locator(".day-choice li a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(browser.Url + "/sources?asof=2026-01-09");
    }
}
