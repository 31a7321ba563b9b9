using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

[Collection(BrowserTestGroup.Name)]
public sealed class ScorecardTests(BrowserFixture browser)
{
    [Fact]
    public async Task Bar_OpensTheForecastAndTheTableSaysWhatCame()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/scorecard");
        var row = page.Locator("table.scorecard tbody tr", new() { HasText = "Amazon 2025" });

        await Expect(row).ToContainTextAsync("exceeded");
        await Expect(row).ToContainTextAsync("+2.7 %");
        await page.Locator(".mark[data-mark='amazon-capex-2025-score']").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("$125 billion");

        await row.GetByRole(AriaRole.Link, new() { Name = "$128.32 billion" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("128.32 billion US dollars");
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task LessThanForecast_IsDrawnLeftOfZero()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/scorecard?pack=what-happened-later");

        var less = (await page.Locator(".mark[data-mark='later-coreweave-capex-2025-guidance-may-score']").BoundingBoxAsync())!;
        var more = (await page.Locator(".mark[data-mark='later-alphabet-capex-2025-guidance-feb-score']").BoundingBoxAsync())!;

        Assert.True(less.Width > 40 && less.X + less.Width <= more.X + 8, $"{less.X} + {less.Width} and {more.X}");
    }
}
