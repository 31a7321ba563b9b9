using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>The body of a page comes by its address: what is there stays until the next has come, and the reader keeps the place.</summary>
[Collection(SecondBrowserTestGroup.Name)]
public sealed class BodyTests(BrowserFixture browser)
{
    [Fact]
    public async Task Filter_Changes_TheReaderKeepsFocusFoldsAndPlace()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        var asked = new List<string>();
        page.Request += (_, request) => asked.AddRange(request.Url.Contains("/body/", StringComparison.Ordinal) ? [new Uri(request.Url).PathAndQuery.Split("&v=")[0]] : []);
        await page.GotoAsync("/");
        await page.EvaluateAsync("() => { window.first = document.querySelector('page-body figure'); }");
        await Expect(page.Locator(".app[data-live]")).ToBeVisibleAsync();
        // the circuit has taken over what the first HTML brought
        Assert.True(await page.EvaluateAsync<bool>("() => first.isConnected && first === document.querySelector('page-body figure')"));
        Found.Nothing(asked);

        var fold = page.Locator("#chart-capex details").Filter(new() { HasText = "How to read it" });
        await fold.Locator("summary").ClickAsync();
        var company = page.Locator("#chart-capex a.alone[data-id='meta']").First;
        await company.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await visitor.ArriveAsync("/?company=meta");
        await Expect(page.Locator("page-body[src^='/body/?company=meta&said=en&v=']")).ToHaveCountAsync(1);
        await Expect(page.Locator("#chart-capex .mark[data-mark^='meta']").First).ToBeVisibleAsync();
        // its name leads nowhere any more: the focus goes to the chart's marks
        await Expect(page.Locator("#chart-capex .mark:focus")).ToHaveCountAsync(1);
        await Expect(fold).ToHaveAttributeAsync("open", "");
        Assert.Equal(["/body/?company=meta&said=en"], asked);

        await page.GetByRole(AriaRole.Link, new() { Name = "Segments", Exact = true }).ClickAsync();
        await page.Locator(".segment-rows a").First.ClickAsync();
        // who comes to a page is at its heading
        await Expect(page.Locator("page-body h1")).ToBeFocusedAsync();
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Body_DoesNotCome_WhatWasThereStaysAndItIsTriedAgain()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        await page.RouteAsync("**/body/**", route => route.FulfillAsync(new() { Status = 500 }));

        await page.GetByRole(AriaRole.Button, new() { Name = "Energy" }).ClickAsync();
        var note = page.Locator("page-body > .retry-note");
        await Expect(note).ToContainTextAsync("What was there before is shown.");
        await Expect(page.Locator("#chart-capex")).ToBeVisibleAsync();
        await page.UnrouteAllAsync();
        await note.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Expect(note).ToHaveCountAsync(0);
        await Expect(page.Locator("page-body h1")).ToContainTextAsync("American Electric Power");
    }
}
