using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>What the rules found shows beside the marks, in the sign, the voice and the card.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class FindingMarkTests(BrowserFixture browser)
{
    [Fact]
    public async Task GraveFinding_StandsBesideTheLabelAndIsSaid()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex?company=amazon");
        var mark = page.Locator(".mark[data-mark='amazon-capex-2025']");

        // not the scale, which has a 125 of its own
        await Expect(page.Locator(".plot text.halo", new() { HasText = "125" }).First.Locator("tspan")).ToHaveTextAsync("▲");
        Assert.Contains("at least one of them grave", await mark.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        await mark.HoverAsync();
        await Expect(page.Locator(".plot .tip")).ToContainTextAsync("at least one of them grave");
        await Expect(page.Locator(".status-key")).ToContainTextAsync("grave finding");

        await mark.ClickAsync();
        await Expect(page).ToHaveURLAsync(browser.Url + "/charts/capex?company=amazon&drill=amazon-capex-2025");
    }

    [Fact]
    public async Task FindingOfTheChart_OpensItsClaim()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/deals");

        await page.Locator(".chart-findings details[open] li a").First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("deals");
    }
}
