using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>A whole task without a mouse: find a claim, filter, open the evidence of a mark, take the numbers away.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class KeyboardTaskTests(BrowserFixture browser)
{
    private const int MostTabs = 150;

    [Fact]
    public async Task Analyst_FindsFiltersOpensAndExports_ByKeyboardAlone()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");

        // find
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("amazon 125 bilion");
        await Expect(page.GetByRole(AriaRole.Option, new() { Selected = true })).ToContainTextAsync("125");
        await page.Keyboard.PressAsync("Enter");
        await visitor.ArriveAsync("/claims/amazon-capex-2025");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("$125 billion");

        // filter
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("o");
        await visitor.ArriveAsync("/");
        await TabToAsync(page, ".filter-bar a[href*='segment=data-centers']", "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await visitor.ArriveAsync("/?segment=data-centers");
        await Expect(page.Locator(".filter-bar :focus")).ToHaveAttributeAsync("aria-pressed", "true");

        // open the evidence of a mark
        await visitor.DrawnAsync();
        await TabToAsync(page, "#chart-capex .mark");
        var mark = await page.EvaluateAsync<string>("() => document.activeElement.dataset.mark");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator($"#chart-capex .mark:focus:not([data-mark='{mark}'])")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#evidence-title")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Complementary)).ToHaveCountAsync(0);
        await Expect(page.Locator("#chart-capex .mark:focus")).ToHaveCountAsync(1);

        // take away
        await TabToAsync(page, "#chart-capex .take-away > summary");
        await page.Keyboard.PressAsync("Enter");
        // in a circuit the links come once the menu is open
        await Expect(page.Locator("#chart-capex .take-away a[href*='capex.csv']")).ToBeVisibleAsync();
        await TabToAsync(page, "#chart-capex .take-away a[href*='capex.csv']");
        var file = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.EndsWith(".csv", file.SuggestedFilename, StringComparison.Ordinal);
        Assert.Contains("amazon-capex-2025", await File.ReadAllTextAsync(await file.PathAsync()), StringComparison.Ordinal);
        Found.Nothing(visitor.Complaints);
    }

    private static async Task TabToAsync(IPage page, string selector, string key = "Tab")
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            await page.Keyboard.PressAsync(key);
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"{MostTabs} times Tab do not lead to {selector}.");
    }
}
