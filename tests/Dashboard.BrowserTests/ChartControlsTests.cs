using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>What can be set about a chart, by mouse and by keyboard, and what it does to the others.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class ChartControlsTests(BrowserFixture browser)
{
    [Fact]
    public async Task CompanyOfTheChart_IsTakenAwayByKeyAndKeepsTheFocus()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex?pack=nscale-2026-01");
        var amazon = page.Locator(".chart-controls").GetByRole(AriaRole.Button, new() { Name = "Amazon" });

        await amazon.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(amazon).ToHaveAttributeAsync("aria-pressed", "false");
        await Expect(amazon).ToBeFocusedAsync();
        await Expect(page.Locator(".mark[data-mark='amazon-capex-2025']")).ToHaveCountAsync(0);
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task NameOfARow_ShowsItsCompanyAloneInEveryChart()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/?pack=nscale-2026-01");

        await page.Locator("#chart-capex .plot").GetByRole(AriaRole.Link, new() { Name = "Amazon 2025: show only this company" }).ClickAsync();

        await visitor.ArriveAsync("/?company=amazon&pack=nscale-2026-01");
        await Expect(page.Locator(".filter-bar .chip.other").First).ToContainTextAsync("Amazon");
        await Expect(page.Locator("#chart-capex .mark")).ToHaveCountAsync(1);
        await Expect(page.Locator("#chart-market")).ToHaveCountAsync(0);
        await Expect(page.Locator("#chart-capex .plot a.alone[data-key='company'][href]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task NameOfARow_IsChosenByKeyAndLeavesTheFocusInItsChart()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/?pack=nscale-2026-01");

        await page.Locator("#chart-capex .plot a.alone[href*='company=meta']").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await visitor.ArriveAsync("/?company=meta&pack=nscale-2026-01");
        await Expect(page.Locator("#chart-capex .mark")).ToHaveCountAsync(1);
        await Expect(page.Locator("#chart-capex .mark")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Values_AreTurnedIntoChangeAndIndexAndLogarithms()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex-history");
        var controls = page.Locator(".chart-controls");

        await controls.GetByRole(AriaRole.Link, new() { Name = "year over year" }).ClickAsync();
        await Expect(page.Locator(".mark[data-mark='later-microsoft-capex-fy2025'][aria-label*='+45.1 %'][aria-label*='64.551 ÷ 44.477']")).ToBeVisibleAsync();
        await controls.GetByRole(AriaRole.Link, new() { Name = "index" }).ClickAsync();
        await controls.GetByRole(AriaRole.Link, new() { Name = "logarithmic" }).ClickAsync();

        await visitor.ArriveAsync("/charts/capex-history?values=index&scale=log");
        await Expect(page.Locator(".plot text", new() { HasTextRegex = new("^200$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)) })).ToBeVisibleAsync();
        await Expect(controls.GetByRole(AriaRole.Link, new() { Name = "logarithmic" })).ToBeFocusedAsync();
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Period_IsChosenByKeyWithoutClosingItsYears()
    {
        await using var visitor = await browser.VisitAsync(390, 844);
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/market");
        var period = page.Locator(".chart-controls .period");

        await period.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await period.GetByRole(AriaRole.Group, new() { Name = "From", Exact = true }).GetByRole(AriaRole.Link, new() { Name = "2028" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await visitor.ArriveAsync("/charts/market?from=2028");
        await Expect(period.Locator("summary")).ToHaveTextAsync("2028–2034");
        await Expect(page.Locator(".mark[data-mark='interpolated-2027']")).ToHaveCountAsync(0);
        await Expect(period.GetByRole(AriaRole.Group, new() { Name = "From", Exact = true }).GetByRole(AriaRole.Link, new() { Name = "2028" })).ToBeFocusedAsync();
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task NoScripts_ControlsAreLinks()
    {
        await using var visitor = await browser.VisitAsync(scripts: false);
        var page = visitor.Page;
        await page.GotoAsync("/charts/capex?pack=nscale-2026-01");

        await page.GetByRole(AriaRole.Link, new() { Name = "Amazon only" }).ClickAsync();

        await Expect(page.Locator("#chart-capex .mark")).ToHaveCountAsync(1);
        await page.GotoAsync("/?pack=nscale-2026-01");
        await page.Locator("#chart-capex .plot a.alone[href*='company=amazon']").First.ClickAsync();
        await Expect(page.Locator("#chart-capex .mark")).ToHaveCountAsync(1);
    }
}
