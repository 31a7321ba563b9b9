using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

[Collection(BrowserTestGroup.Name)]
public sealed class JourneyTests(BrowserFixture browser)
{
    [Fact]
    public async Task Reader_FiltersClicksABarOpensItsSource_AndComesBack()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");

        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Data centers" }).ClickAsync();
        await visitor.ArriveAsync("/?segment=data-centers");
        await page.Locator(".mark[data-mark='amazon-capex-2025']").First.ClickAsync();

        var panel = page.GetByRole(Microsoft.Playwright.AriaRole.Complementary);
        await Expect(panel).ToContainTextAsync("$125 billion");
        await Expect(panel).ToContainTextAsync("projection");
        await visitor.ArriveAsync("/?segment=data-centers&drill=amazon-capex-2025");

        await panel.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "11 · Sina Finance" }).ClickAsync();
        await Expect(page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Increasing Investment Scale");
        await visitor.ArriveAsync("/sources/s11?segment=data-centers");

        await page.GoBackAsync();
        await Expect(panel).ToContainTextAsync("$125 billion");
        await page.GoBackAsync();
        await Expect(panel).ToHaveCountAsync(0);
        await visitor.ArriveAsync("/?segment=data-centers");
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Reload_KeepsFilterPanelAndTheme()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync("/charts/capex?segment=data-centers&status=projection&drill=amazon-capex-2025&theme=dark");
        await visitor.Page.ReloadAsync();

        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Complementary)).ToContainTextAsync("$125 billion");
        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Data centers" })).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(visitor.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(20, 23, 26)");
    }

    [Fact]
    public async Task Filter_SeveralSegments_AreJoinedAndReset()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/claims");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Energy" }).ClickAsync();
        await visitor.ArriveAsync("/claims?segment=energy");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Models" }).ClickAsync();
        await visitor.ArriveAsync("/claims?segment=energy,models");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Charts", Exact = true }).ClickAsync();
        await visitor.ArriveAsync("/charts?segment=energy,models");
        await page.GetByText("Show all").ClickAsync();
        await visitor.ArriveAsync("/charts");
    }

    [Fact]
    public async Task ChangeOfQuery_KeepsTheScrollPosition()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync("/");
        var mark = visitor.Page.Locator(".mark[data-mark='market-2033']");
        await visitor.Page.Locator("#chart-market").ScrollIntoViewIfNeededAsync();
        await visitor.DrawnAsync();
        await mark.ScrollIntoViewIfNeededAsync();
        var before = await visitor.Page.EvaluateAsync<int>("() => scrollY");

        await mark.ClickAsync();
        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Complementary)).ToContainTextAsync("$125.8 billion");

        Assert.InRange(before, 100, 10_000);
        Assert.Equal(before, await visitor.Page.EvaluateAsync<int>("() => scrollY"));
    }

    [Fact]
    public async Task Back_FromAShorterPage_ComesBackToThePlaceThatWasLeft()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/claims");
        // in one go, so that the link is followed before the browser tells of the scroll
        await page.EvaluateAsync("() => { scrollTo(0, 1907); document.querySelector('.source-numbers a').click(); }");
        await visitor.ArriveAsync("/sources/s01");

        await page.GoBackAsync();

        await visitor.ArriveAsync("/claims");
        await page.WaitForFunctionAsync("() => scrollY === 1907");
    }

    [Fact]
    public async Task Search_FindsClaimsAndKeepsTheFilter()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync("/?segment=data-centers");
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync("Series B");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.WaitForFunctionAsync("() => location.pathname + location.search === '/search?q=Series%20B&segment=data-centers'");
        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Main)).ToContainTextAsync("1.1 billion US dollars");
    }

    [Fact]
    public async Task UnknownFilterValue_IsNamed()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync("/?segment=enrgy");
        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Status).Filter(new() { HasText = "enrgy" })).ToContainTextAsync("Did you mean energy");
    }
}
