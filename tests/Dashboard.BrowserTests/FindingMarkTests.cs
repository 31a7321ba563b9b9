using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>What the rules found shows beside the marks, in the sign, the voice and the card.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class FindingMarkTests(BrowserFixture browser)
{
    [Fact]
    public async Task SeriousFinding_StandsBesideTheLabelAndIsSaid()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex?company=alphabet");
        var mark = page.Locator(".mark[data-mark='alphabet-capex-2026']");

        await Expect(page.Locator(".plot text.halo", new() { HasText = "122" }).First.Locator("tspan")).ToHaveTextAsync("▲");
        Assert.Contains("1 serious finding", await mark.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        await mark.HoverAsync();
        await Expect(page.Locator(".plot .tip")).ToContainTextAsync("1 serious finding");
        await Expect(page.Locator(".status-key")).ToContainTextAsync("serious finding");

        await mark.ClickAsync();
        await Expect(page).ToHaveURLAsync(browser.Url + "/charts/capex?company=alphabet&drill=alphabet-capex-2026");
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
