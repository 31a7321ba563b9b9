using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

[Collection(BrowserTestGroup.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    private const string FocusedMark = "() => document.activeElement?.getAttribute('data-mark') ?? document.activeElement?.querySelector('.mark.hot')?.getAttribute('data-mark')";

    [Fact]
    public async Task Marks_AreWalkedWithArrowsAndOpenedWithEnter()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/deals");

        await page.Locator(".mark[data-mark='nvidia-deals-nearly-90']").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("nvidia-deals-67-title", await page.EvaluateAsync<string>(FocusedMark));
        await page.Keyboard.PressAsync("End");
        Assert.Equal("nvidia-deals-50-title", await page.EvaluateAsync<string>(FocusedMark));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("50 deals");
        await Expect(page.Locator("#evidence-title")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Escape_ClosesThePanelAndGivesTheFocusBack()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/deals");
        await page.Locator(".mark[data-mark='nvidia-deals-67-title']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#evidence-title")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");

        await Expect(page.GetByRole(AriaRole.Complementary)).ToHaveCountAsync(0);
        await Expect(page.Locator(".mark[data-mark='nvidia-deals-67-title']")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Tab_ReachesContentByTheSkipLinkAndEachChartOnce()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex");
        await page.EvaluateAsync("() => { document.body.tabIndex = -1; document.body.focus(); }");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByText("Skip to the content")).ToBeFocusedAsync();

        Assert.Equal(1, await page.Locator("evidence-chart .plot [tabindex='0']").CountAsync());
    }
}
