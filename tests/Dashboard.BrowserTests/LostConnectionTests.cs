using System.Text;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>A page in view comes back by itself, however long its server was away.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class LostConnectionTests(BrowserFixture browser)
{
    private const string View = "/charts/deals?segment=energy&drill=nvidia-deals-67-title";

    [Fact]
    public async Task Line_IsCut_TheSameCircuitGoesOn()
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
        await page.EvaluateAsync("() => { window.sameDocument = true; }");
        await NoteNoticesAsync(page);
        await socket!.CloseAsync(new() { Code = 1011 });

        await page.WaitForFunctionAsync("() => window.notices.join() === 'true,false'");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("551 sources");
        Assert.True(await page.EvaluateAsync<bool>("() => window.sameDocument"));
    }

    [Fact]
    public async Task Line_IsCutAndTheServerHasLetTheCircuitGo_AnotherGoesOnInTheSameDocument()
    {
        await using var server = new DashboardServer(0, [], services => services.Configure<CircuitOptions>(options => options.DisconnectedCircuitMaxRetained = 0));
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        IWebSocketRoute? socket = null;
        await page.RouteWebSocketAsync("**/_blazor**", route =>
        {
            socket = route;
            route.ConnectToServer();
        });
        await visitor.OpenAsync(server.Url + "/claims?segment=energy");
        await page.EvaluateAsync("() => { window.sameDocument = true; }");
        await NoteNoticesAsync(page);
        await socket!.CloseAsync(new() { Code = 1011 });

        await page.WaitForFunctionAsync("() => window.notices.join() === 'true,false'");
        await page.GetByRole(AriaRole.Link, new() { Name = "Audit", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(server.Url + "/audit?segment=energy");
        await Expect(page.Locator("a.skip")).ToHaveAttributeAsync("href", "/audit?segment=energy#main");
        Assert.True(await page.EvaluateAsync<bool>("() => window.sameDocument"));
    }

    /// <summary>
    /// The next line may be a slow one: what it has to bring back takes several ways there and back, and none of them is given up while it speaks. Where the server heard what was pressed, and only
    /// what it said of it was lost, it is sent again, and what was pressed may be gone by then.
    /// </summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(0, true)]
    public async Task Line_FallsSilent_IsToldAndWhatWasPressedArrivesOnTheNextLine(int secondsOfEachWay, bool isHeard)
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        var (isSilent, heard) = (false, 0);
        await page.RouteWebSocketAsync("**/_blazor**", route =>
        {
            var server = route.ConnectToServer();
            // the line that is there when it falls silent swallows everything, a later one does not
            var isOld = !isSilent;
            Task there = Task.CompletedTask, back = Task.CompletedTask;
            route.OnMessage(frame => there = PassAsync(there, isOld, isOld && isSilent && !isHeard, frame, server));
            server.OnMessage(frame => back = PassAsync(back, isOld, isOld && isSilent, frame, route));
        });
        await page.Clock.InstallAsync();
        await visitor.OpenAsync("/claims");
        await page.EvaluateAsync("() => { window.sameDocument = true; }");
        await NoteNoticesAsync(page);

        isSilent = true;
        await page.GetByRole(AriaRole.Button, new() { Name = "Energy" }).ClickAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("Nscale");
        await page.Keyboard.PressAsync("Enter");
        await page.Clock.FastForwardAsync(4_000);

        await page.WaitForFunctionAsync("() => window.notices[0] === true && window.notices.at(-1) === false");
        await visitor.ArriveAsync("/search?q=Nscale&segment=energy");
        Assert.True(await page.EvaluateAsync<bool>("() => window.sameDocument"));
        Assert.Equal(isHeard ? 2 : 1, heard);
        Found.Nothing(visitor.Complaints);

        async Task PassAsync(Task before, bool isOld, bool isSwallowed, IWebSocketFrame frame, IWebSocketRoute on)
        {
            heard += !isSwallowed && frame.Binary is { } sent && Encoding.UTF8.GetString(sent).Contains("\"eventName\":\"submit\"", StringComparison.Ordinal) ? 1 : 0;
            var arrived = Task.Delay(TimeSpan.FromSeconds(isOld ? 0 : secondsOfEachWay));
            await before;
            await arrived;
            Pass(isSwallowed, frame, on);
        }
    }

    [Fact]
    public async Task Line_FallsSilent_WhatWasChosenGoesAlongToTheNextPage()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        var isSilent = false;
        await page.RouteWebSocketAsync("**/_blazor**", route =>
        {
            var server = route.ConnectToServer();
            route.OnMessage(frame => Pass(isSilent, frame, server));
            server.OnMessage(frame => Pass(isSilent, frame, route));
        });
        await page.Clock.InstallAsync();
        await visitor.OpenAsync("/claims");

        // the page is still drawn as it was before the choice, and so are its links and its forms
        isSilent = true;
        await page.GetByRole(AriaRole.Button, new() { Name = "Energy" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(new Uri(page.Url), "/sources?segment=energy").AbsoluteUri);

        var isAsked = new TaskCompletionSource();
        await page.RouteAsync("**/_blazor/negotiate**", async route =>
        {
            isAsked.TrySetResult();
            await route.AbortAsync();
        });
        await page.Clock.FastForwardAsync(4_000);
        await isAsked.Task;
        await page.GetByRole(AriaRole.Searchbox).FillAsync("Nscale");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Uri(new Uri(page.Url), "/search?q=Nscale&segment=energy").AbsoluteUri);

        isSilent = false;
        await page.UnrouteAsync("**/_blazor/negotiate**");
        await visitor.ArriveAsync("/search?q=Nscale&segment=energy");
    }

    [Fact]
    public async Task Server_AwayForTwentyMinutes_TheSameViewComesBackByItself()
    {
        var first = new DashboardServer();
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.Clock.InstallAsync();
        await visitor.OpenAsync(first.Url + View);
        await page.EvaluateAsync("() => { window.old = true; }");
        var port = first.Port;
        await first.DisposeAsync();
        await Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await LetTimePassAsync(page, minutes: 20);
        await Expect(page.Locator("#components-reconnect-modal")).ToContainTextAsync("It reconnects by itself.");

        await using var second = new DashboardServer(port);
        await page.WaitForFunctionAsync("() => !window.old && document.querySelector('.app[data-live]')", null, new() { Timeout = 60_000 });

        await Expect(page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("67 deals");
        await Expect(page).ToHaveURLAsync(second.Url + View);
    }

    [Fact]
    public async Task Page_IsHidden_AsksNothingUntilItIsLookedAtAgain()
    {
        var first = new DashboardServer();
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        var asked = 0;
        page.Request += (_, request) => asked += request.Url.Contains("/_blazor/negotiate", StringComparison.Ordinal) ? 1 : 0;
        await page.Clock.InstallAsync();
        await visitor.OpenAsync(first.Url + "/claims");
        await page.EvaluateAsync("() => { window.old = true; }");
        var port = first.Port;
        await first.DisposeAsync();
        await Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();
        await Expect(page.Locator("#components-reconnect-modal")).ToContainTextAsync("Waiting for the server to open what you pressed.");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("claims");

        await SetVisibilityAsync(page, "hidden");
        // what was under way ends
        await LetTimePassAsync(page, minutes: 1);
        var before = asked;
        await LetTimePassAsync(page, minutes: 20);
        Assert.Equal(before, asked);

        await using var second = new DashboardServer(port);
        await SetVisibilityAsync(page, "visible");
        await page.WaitForFunctionAsync("() => !window.old && document.querySelector('.app[data-live]')", null, new() { Timeout = 60_000 });
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("551 sources");
    }

    /// <summary>Notes each time that the notice comes or goes.</summary>
    private static async Task NoteNoticesAsync(IPage page) => await page.EvaluateAsync("""
        () => {
            const notice = document.getElementById('components-reconnect-modal');
            window.notices = [];
            new MutationObserver(() => window.notices.push(notice.checkVisibility())).observe(notice, { attributes: true });
        }
        """);

    private static void Pass(bool isSwallowed, IWebSocketFrame frame, IWebSocketRoute on)
    {
        if (isSwallowed)
        {
            return;
        }

        if (frame.Binary is { } bytes)
        {
            on.Send(bytes);
        }
        else
        {
            on.Send(frame.Text!);
        }
    }

    /// <summary>Half a minute at a time: what is asked in between is answered, or not, before the next.</summary>
    private static async Task LetTimePassAsync(IPage page, int minutes)
    {
        for (var passed = 0; passed < minutes * 2; passed++)
        {
            await page.Clock.FastForwardAsync(30_000);
        }
    }

    private static async Task SetVisibilityAsync(IPage page, string state) => await page.EvaluateAsync("""
        state => {
            Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
            document.dispatchEvent(new Event('visibilitychange'));
        }
        """, state);
}
