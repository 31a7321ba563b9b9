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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task KeyBeforeTheFrameworkListens_MovesEverybody(bool isDrawn)
    {
        await using var speaker = await browser.VisitAsync();
        await speaker.OpenAsync("/present");
        await speaker.Page.GetByRole(AriaRole.Button, new() { Name = "Start a presentation" }).ClickAsync();
        await speaker.DeskAsync();
        var second = await speaker.Page.Context.NewPageAsync();
        var circuit = await CircuitStart.OpenAsync(second, speaker.Page.Url, isDrawn);
        await second.Locator(isDrawn ? ".app[data-live]" : "slide-stage:defined").WaitForAsync();

        await second.Keyboard.PressAsync("7");
        await second.Keyboard.PressAsync("Enter");
        await second.WaitForTimeoutAsync(500);
        circuit.Release();

        await Expect(speaker.Page.Locator(".desk-now")).ToContainTextAsync("Three counts");
        await Expect(second.Locator(".desk-now")).ToContainTextAsync("Three counts");
    }

    [Fact]
    public async Task KeyBeforeTheSlidesScriptIsThere_IsTypedForIt()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        var asked = new TaskCompletionSource();
        var released = new TaskCompletionSource();
        await page.RouteAsync("**/js/present*.js", async route =>
        {
            asked.TrySetResult();
            await released.Task;
            await route.ContinueAsync();
        });
        await visitor.OpenAsync("/companies/microsoft");
        await page.GetByRole(AriaRole.Link, new() { Name = "Present this view" }).ClickAsync();
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var headline = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Expect(page.Locator("slide-stage")).ToBeVisibleAsync();
        var first = await headline.InnerTextAsync();

        await page.Keyboard.PressAsync("End");
        released.SetResult();

        await Expect(headline).Not.ToHaveTextAsync(first);
        Found.Nothing(visitor.Complaints);
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
