using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>The first HTML holds the content; scripts draw it; the circuit only makes it quicker.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class WithoutCircuitTests(BrowserFixture browser)
{
    [Fact]
    public async Task NoScripts_ChartsAreThereAndAMarkOpensItsEvidence()
    {
        await using var visitor = await browser.VisitAsync(scripts: false);
        await visitor.Page.GotoAsync("/");

        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("spent $");
        await Expect(visitor.Page.Locator(".drawing")).ToHaveCountAsync(8);
        await Expect(visitor.Page.Locator("#chart-capex .drawing")).ToContainTextAsync("64.6");
        await visitor.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Microsoft FY2025; ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)) }).First.ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("Sina Finance");
    }

    [Fact]
    public async Task NoChartScript_TheDrawingIsThereAndItsLinksWork()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.RouteAsync("**/js/evidence-chart*", route => route.AbortAsync());
        await visitor.Page.RouteAsync("**/_framework/**", route => route.AbortAsync());
        await visitor.Page.GotoAsync("/");

        await visitor.Page.Locator(".mark[data-mark='meta-capex-2025']").First.ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("up to $72 billion");
    }

    /// <summary>The circuit lives, the module of charts does not come: after a choice the server's drawing of it is there.</summary>
    [Fact]
    public async Task NoChartScript_AChoiceShowsItsDrawing()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.RouteAsync("**/js/evidence-chart*", route => route.AbortAsync());
        await visitor.OpenAsync("/charts/capex");

        await page.Locator(".chart-controls").GetByRole(AriaRole.Button, new() { Name = "Amazon" }).ClickAsync();

        await Expect(page.Locator(".mark[data-mark='amazon-capex-2025']")).ToHaveCountAsync(0);
        await Expect(page.Locator("evidence-chart .mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task DrawingThatDoesNotCome_LeavesTheOneBeforeAndIsAskedForAgain()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex");
        await page.RouteAsync("**/charts/capex/drawing**", route => route.AbortAsync());
        await page.Locator(".chart-controls").GetByRole(AriaRole.Button, new() { Name = "Amazon" }).ClickAsync();

        await Expect(page.Locator(".retry-note")).ToContainTextAsync("The one before is shown.");
        await Expect(page.Locator(".mark[data-mark='amazon-capex-2025']")).ToHaveCountAsync(1);
        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Expect(page.Locator(".mark[data-mark='amazon-capex-2025']")).ToHaveCountAsync(0);
        await Expect(page.Locator(".retry-note")).ToHaveCountAsync(0);
    }

    /// <summary>A link of each kind: the same room, form and keys.</summary>
    [Fact]
    public Task NoScripts_ALinkOfEachKindAnswers() => FollowLinksAsync(link => $"{string.Join('/', link.Segments.Take(2))}{link.Segments.Length}{Path.GetExtension(link.AbsolutePath)}"
        + string.Join('&', link.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=')[0]).Order(StringComparer.Ordinal)));

    [Fact]
    [Trait(LongChecks.Trait, LongChecks.Value)]
    public Task NoScripts_EveryInternalLinkAnswers() => FollowLinksAsync(link => link.PathAndQuery);

    private async Task FollowLinksAsync(Func<Uri, string> kindOf)
    {
        await using var visitor = await browser.VisitAsync(scripts: false);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in new[] { "/", "/charts/funding", "/claims/nscale-safe-oct-2025", "/sources/s01", "/companies/nvidia", "/segments/chips" })
        {
            await visitor.Page.GotoAsync(address);
            var links = await visitor.Page.Locator("a[href^='/']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => new URL(link.getAttribute('href'), document.baseURI).href.split('#')[0]))]");
            Assert.NotEmpty(links);
            foreach (var link in links.Where(link => seen.Add(kindOf(new(link)))))
            {
                var answer = await visitor.Page.APIRequest.GetAsync(link);
                Assert.True(answer.Ok, $"{link} on {address} answers {answer.Status}");
            }
        }
    }

    [Fact]
    public async Task NoCircuit_ChartsAreDrawnAndAMarkFollowsItsLink()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.RouteAsync("**/_framework/**", route => route.AbortAsync());
        await page.GotoAsync("/");
        await visitor.DrawnAsync();

        await page.Locator(".mark[data-mark='meta-capex-2025']").First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("up to $72 billion");
        await Expect(page).ToHaveURLAsync(browser.Url + "/?drill=meta-capex-2025");
    }

    [Theory]
    [InlineData("/", "page-body")]
    [InlineData("/charts/capex", "#chart-capex evidence-chart")]
    public async Task CircuitStart_HandsTheDrawnChartOver(string address, string host)
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.AddInitScriptAsync("""
            window.shifts = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => { if (!entry.hadRecentInput) window.shifts += entry.value; })).observe({ type: 'layout-shift', buffered: true });
            """);
        // the circuit begins only when the charts have long been drawn
        var hold = new TaskCompletionSource();
        await page.RouteAsync("**/_framework/**", async route =>
        {
            await hold.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await visitor.DrawnAsync();
        await page.EvaluateAsync("host => { window.before = document.querySelector('#chart-capex svg'); window.host = document.querySelector(host); }", host);
        hold.SetResult();
        await page.WaitForFunctionAsync("host => document.querySelector(host) !== window.host", host);
        await visitor.DrawnAsync();

        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('#chart-capex svg') === window.before"));
        Assert.InRange(await page.EvaluateAsync<double>("() => window.shifts"), 0, 0.02);
    }

    [Fact]
    public async Task LostConnection_LeavesThePageReadableAndItsLinksWorking()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        IWebSocketRoute? socket = null;
        await page.RouteWebSocketAsync("**/_blazor**", route =>
        {
            socket = route;
            route.ConnectToServer();
        });
        await visitor.OpenAsync("/claims");
        await page.RouteAsync("**/_blazor/**", route => route.AbortAsync());
        await socket!.CloseAsync(new() { Code = 1011 });

        await Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("551 sources");
    }

    [Fact]
    public async Task ServerRestart_TheSameViewComesBackByItself()
    {
        var first = new DashboardServer();
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync(first.Url + "/charts/deals?segment=energy&drill=nvidia-deals-67-title");
        await page.EvaluateAsync("() => { window.old = true; }");
        var port = first.Port;
        await first.DisposeAsync();
        await Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();

        await using var second = new DashboardServer(port);
        await page.WaitForFunctionAsync("() => !window.old && document.querySelector('.app[data-live]')", null, new() { Timeout = 60_000 });

        await Expect(page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("67 deals");
        await Expect(page).ToHaveURLAsync(second.Url + "/charts/deals?segment=energy&drill=nvidia-deals-67-title");
    }
}
