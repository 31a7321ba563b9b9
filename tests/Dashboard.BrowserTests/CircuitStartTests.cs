using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>What a reader does while the circuit begins is neither lost nor taken back.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class CircuitStartTests(BrowserFixture browser)
{
    [Fact]
    public async Task Press_LeadsToItsPage()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        var circuit = await CircuitStart.OpenAsync(page, "/charts/capex-history");

        await page.Locator(".views").GetByRole(AriaRole.Link, new() { Name = "Explore" }).ClickAsync();
        circuit.Release();

        await Expect(page).ToHaveURLAsync(browser.Url + "/charts/capex-history?view=explore");
        await LiveAsync(page);
        await Expect(page.Locator("chart-explorer[data-ready]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task PressThatEndsOnTheCircuitsElement_IsAPress()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        var circuit = await CircuitStart.OpenAsync(page, "/charts/capex-history");

        await page.Locator(".views").GetByRole(AriaRole.Link, new() { Name = "Explore" }).HoverAsync();
        await page.Mouse.DownAsync();
        circuit.Release();
        await LiveAsync(page);
        await page.Mouse.UpAsync();

        await Expect(page).ToHaveURLAsync(browser.Url + "/charts/capex-history?view=explore");
        await Expect(page.Locator("chart-explorer[data-ready]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Zoom_StaysAndHasTheFocus()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        var circuit = await CircuitStart.OpenAsync(page, "/charts/capex-history?view=explore");

        await page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**from=*&to=*");
        circuit.Release();

        await LiveAsync(page);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" })).ToBeFocusedAsync();
        await page.WaitForURLAsync("**from=*&to=*");
        // the links of the page know of it
        await Expect(page.Locator(".views").GetByRole(AriaRole.Link, new() { Name = "Table" })).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("from=", default, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task WhatWasTypedAndUnfolded_GoesOver()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        var circuit = await CircuitStart.OpenAsync(page, "/ask");

        await page.GetByText("As of", new() { Exact = false }).First.ClickAsync();
        await page.Locator("#asof").FillAsync("2025-11-03");
        await page.Locator("#ask").FillAsync("Micro");
        await page.Locator("#ask").PressAsync("ArrowLeft");
        circuit.Release();

        await LiveAsync(page);
        await Expect(page.Locator("#ask")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("-");
        await Expect(page.Locator("#ask")).ToHaveValueAsync("Micr-o");
        await Expect(page.Locator("#asof")).ToHaveValueAsync("2025-11-03");
        await Expect(page.Locator("#asof")).ToBeVisibleAsync();
    }

    private static Task LiveAsync(IPage page) => page.Locator(".app[data-live]").WaitForAsync();
}
