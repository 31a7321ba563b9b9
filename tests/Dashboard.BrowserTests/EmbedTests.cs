using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>A chart in a frame of another site.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class EmbedTests(BrowserFixture browser)
{
    private const string Embed = "/embed/deals?segment=energy";

    [Fact]
    public async Task AllowedSite_ShowsTheChartAndAMarkOpensItsEvidenceInAnotherWindow()
    {
        await using var partner = await PartnerSite.StartAsync();
        await using var server = new DashboardServer(0, [KeyValuePair.Create("Embed:AllowedSites:0", partner.Origin)]);
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync(partner.Framing(server.Url + Embed));
        var frame = page.FrameLocator("iframe");

        await Expect(frame.Locator(".mark").First).ToBeVisibleAsync();
        var opened = await page.RunAndWaitForPopupAsync(() => frame.Locator(".mark").First.ClickAsync());
        Assert.Equal(server.Url + "/charts/deals?segment=energy&drill=nvidia-deals-nearly-90", opened.Url);
        await Expect(opened.GetByRole(AriaRole.Complementary)).ToContainTextAsync("nearly 90 deals");
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task OtherSite_IsRefusedByTheBrowser()
    {
        await using var partner = await PartnerSite.StartAsync();
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.RunAndWaitForConsoleMessageAsync(() => page.GotoAsync(partner.Framing(browser.Url + Embed)), new() { Predicate = message => message.Text.Contains("frame-ancestors", StringComparison.Ordinal) });

        await Expect(page.FrameLocator("iframe").Locator("evidence-chart")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task NoScripts_TheFrameShowsTheDrawing()
    {
        await using var visitor = await browser.VisitAsync(scripts: false);
        await visitor.Page.GotoAsync("/embed/deals");

        await Expect(visitor.Page.Locator(".drawing")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "With all claims, notes and sources" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Page_LoadsNoCircuit()
    {
        await using var visitor = await browser.VisitAsync();
        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(request.Url);
        await visitor.OpenAsync("/embed/deals");

        Assert.DoesNotContain(asked, url => url.Contains("_blazor", StringComparison.Ordinal) || url.Contains("_framework", StringComparison.Ordinal));
        Assert.Empty(visitor.Complaints);
    }
}
