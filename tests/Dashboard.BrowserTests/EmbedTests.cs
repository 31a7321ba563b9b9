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
        Found.Nothing(visitor.Complaints);
    }

    /// <summary>The code that is offered fits in any place, also where the chart's scripts are blocked.</summary>
    [Theory]
    [InlineData("capex,deals,market,capex-history", false, 360, 700, 1100)]
    [InlineData("capex,deals,market,capex-history", true, 360, 700, 1100)]
    public async Task OfferedCode_AnyWidth_ShowsAllOfTheChartWithoutScrollingAndLittleElse(string slugs, bool isBlocked, params int[] widths) =>
        Found.Nothing(await FramedAsync(slugs.Split(','), isBlocked, widths));

    [Theory]
    [Trait(LongChecks.Trait, LongChecks.Value)]
    [InlineData(320)]
    [InlineData(440)]
    [InlineData(760)]
    [InlineData(1400)]
    public async Task OfferedCode_EveryChart_ShowsAllOfIt(int width) => Found.Nothing(await FramedAsync(null, false, width));

    /// <summary>What is wrong with the frames of charts, of all where none are named.</summary>
    private async Task<IReadOnlyList<string>> FramedAsync(string[]? slugs, bool isBlocked, params int[] widths)
    {
        await using var partner = await PartnerSite.StartAsync();
        await using var server = new DashboardServer(0, [KeyValuePair.Create("Embed:AllowedSites:0", partner.Origin)]);
        await using var visitor = await browser.VisitAsync(1600);
        var page = visitor.Page;
        if (isBlocked)
        {
            await page.RouteAsync("**/js/**", route => route.AbortAsync());
        }

        await page.GotoAsync(server.Url + "/embed/deals");
        var codes = await page.EvaluateAsync<Dictionary<string, string>>("""
            async slugs => Object.fromEntries(await Promise.all((slugs ?? (await (await fetch('/api/v1/charts')).json()).items.map(({ slug }) => slug)).map(async slug =>
                [slug, new DOMParser().parseFromString(await (await fetch(`/charts/${slug}`)).text(), 'text/html').querySelector('#take-embed').textContent])))
            """, slugs);
        var faults = new List<string>();
        foreach (var (slug, code) in codes)
        {
            foreach (var width in widths)
            {
                await page.GotoAsync(partner.Holding(code, width));
                var frame = await (await page.Locator("iframe").ElementHandleAsync()).ContentFrameAsync() ?? throw new InvalidOperationException("There is no frame.");
                await frame.Locator(".foot").WaitForAsync();
                await frame.WaitForFunctionAsync("""
                    isBlocked => isBlocked || (customElements.get('evidence-chart') && [...document.querySelectorAll('evidence-chart .drawing')].every(drawing => {
                        const room = Math.min(innerWidth, 1280) - 32, away = width => Math.abs(Math.log(room / width));
                        return [340, 460, 620, 840, 1100].every(width => away(drawing.dataset.width) <= away(width)) || (drawing.dataset.width == 620 && away(620) < Math.log(1.17));
                    }))
                    """, isBlocked);
                var measured = await frame.EvaluateAsync<int[]>("""
                    () => [
                        [...document.querySelectorAll('.drawing .mark, .empty')].filter(part => part.checkVisibility() && part.getBoundingClientRect().height > 0).length,
                        innerHeight,
                        Math.max(document.documentElement.scrollHeight > innerHeight ? document.documentElement.scrollHeight : 0, Math.ceil(document.querySelector('.embed').getBoundingClientRect().bottom)),
                    ]
                    """);
                var (seen, given, filled) = (measured[0] > 0, measured[1], measured[2]);
                // letters are reckoned as wide as in the widest face, so a line may be spared; without scripts the chart stays as it was guessed
                var most = (filled * (isBlocked ? 2.5 : 1.12)) + 60;
                faults.AddRange(!seen ? [$"{slug} at {width}: nothing is drawn"] : filled > given ? [$"{slug} at {width}: {filled} px in a frame of {given}"] : given > most ? [$"{slug} at {width}: {filled} px in a frame of {given}"] : []);
            }
        }

        return faults;
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
        Found.Nothing(visitor.Complaints);
    }
}
