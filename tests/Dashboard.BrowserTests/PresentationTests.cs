using System.Text.RegularExpressions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>A speaker and two followers, each in a browser of their own.</summary>
[Collection(SecondBrowserTestGroup.Name)]
public sealed class PresentationTests(BrowserFixture browser)
{
    [Fact]
    public async Task Speaker_Drives_BothFollowersGoAlong()
    {
        await using var speaker = await browser.VisitAsync();
        await using var near = await browser.VisitAsync();
        await using var phone = await browser.VisitAsync(390, 844);
        var follow = await StartAsync(speaker);
        await near.OpenAsync(follow);
        await phone.OpenAsync(follow);
        await Expect(speaker.Page.Locator(".desk-side")).ToContainTextAsync("2 screens follow");

        await speaker.Page.Keyboard.PressAsync("3");
        await speaker.Page.Keyboard.PressAsync("Enter");
        await speaker.Page.Keyboard.PressAsync("ArrowRight");

        foreach (var page in new[] { near.Page, phone.Page })
        {
            await Expect(Headline(page)).ToContainTextAsync("dated 2024 and 2025");
            await Expect(page.Locator(".mark[data-mark='nscale-pre-series-c-oct-2024']")).ToHaveAttributeAsync("data-lit", "");
        }

        await speaker.Page.Keyboard.PressAsync("e");
        await Expect(near.Page.Locator("#evidence-title")).ToBeVisibleAsync();
        await speaker.Page.Keyboard.PressAsync("Escape");
        await Expect(near.Page.Locator("#evidence-title")).ToHaveCountAsync(0);
        // the next key means what the desk shows by then
        await Expect(speaker.Page.Locator("#evidence-title")).ToHaveCountAsync(0);
        await speaker.Page.Keyboard.PressAsync("b");
        await Expect(phone.Page.Locator(".black-out")).ToBeVisibleAsync();
        await speaker.Page.Keyboard.PressAsync("b");
        await Expect(phone.Page.Locator(".black-out")).ToHaveCountAsync(0);
        Found.Nothing(speaker.Complaints.Concat(near.Complaints).Concat(phone.Complaints));
    }

    [Fact]
    public async Task Follower_LooksAround_StaysUntilTheReturn()
    {
        await using var speaker = await browser.VisitAsync();
        await using var follower = await browser.VisitAsync();
        var follow = await StartAsync(speaker);
        await follower.OpenAsync(follow);

        await follower.Page.Keyboard.PressAsync("End");
        await Expect(Headline(follower.Page)).ToHaveTextAsync("What can be used tomorrow");
        await speaker.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(follower.Page.Locator(".follow-bar")).ToContainTextAsync("The speaker is on slide 2");
        await Expect(Headline(follower.Page)).ToHaveTextAsync("What can be used tomorrow");

        await follower.Page.Keyboard.PressAsync("r");

        await Expect(Headline(follower.Page)).ToContainTextAsync("is sought");
        await Expect(follower.Page).ToHaveURLAsync(follow);
        await Expect(speaker.Page).ToHaveURLAsync(new Regex("[?&]slide=2$", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Presenter_Reload_GoesOnWhereItWas()
    {
        await using var speaker = await browser.VisitAsync();
        await using var follower = await browser.VisitAsync();
        var follow = await StartAsync(speaker);
        await follower.OpenAsync(follow);
        await speaker.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Headline(follower.Page)).ToContainTextAsync("is sought");

        await speaker.OpenAsync(speaker.Page.Url);
        await Expect(Headline(follower.Page)).ToContainTextAsync("is sought");
        await speaker.Page.Keyboard.PressAsync("4");
        await speaker.Page.Keyboard.PressAsync("Enter");

        await Expect(Headline(follower.Page)).ToContainTextAsync("Capex");
    }

    [Fact]
    public async Task Follower_LostConnection_ResumesWhereTheSpeakerIs()
    {
        await using var speaker = await browser.VisitAsync();
        await using var follower = await browser.VisitAsync();
        IWebSocketRoute? socket = null;
        await follower.Page.RouteWebSocketAsync("**/_blazor**", route =>
        {
            socket = route;
            route.ConnectToServer();
        });
        var follow = await StartAsync(speaker);
        await follower.OpenAsync(follow);
        await socket!.CloseAsync(new() { Code = 1011 });

        await speaker.Page.Keyboard.PressAsync("6");
        await speaker.Page.Keyboard.PressAsync("Enter");

        await Expect(Headline(follower.Page)).ToContainTextAsync("The market", new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task Presenter_End_IsSeenByEverybody()
    {
        await using var speaker = await browser.VisitAsync();
        await using var follower = await browser.VisitAsync();
        await follower.OpenAsync(await StartAsync(speaker));

        await speaker.Page.GetByText("End for everybody").ClickAsync();
        await Expect(Headline(follower.Page)).ToContainTextAsync("One article");
        await speaker.Page.GetByRole(AriaRole.Button, new() { Name = "Yes, end it" }).ClickAsync();

        await Expect(Headline(follower.Page)).ToHaveTextAsync("The presentation has ended");
    }

    [Fact]
    public async Task Presenter_TwoWindows_MoveTogether()
    {
        await using var speaker = await browser.VisitAsync();
        await StartAsync(speaker);
        var second = await speaker.Page.Context.NewPageAsync();
        await second.GotoAsync(speaker.Page.Url);
        await second.WaitForFunctionAsync("() => document.querySelector('.app[data-live]')");

        await second.Keyboard.PressAsync("7");
        await second.Keyboard.PressAsync("Enter");
        await Expect(speaker.Page.Locator(".desk-now")).ToContainTextAsync("Three counts");
        await speaker.Page.Keyboard.PressAsync("ArrowLeft");

        await Expect(second.Locator(".desk-now")).ToContainTextAsync("The market");
    }

    [Fact]
    public async Task Speaker_Points_FollowersSeeWhere()
    {
        await using var speaker = await browser.VisitAsync();
        await using var phone = await browser.VisitAsync(390, 844);
        var follow = await StartAsync(speaker);
        await speaker.Page.Keyboard.PressAsync("ArrowRight");
        await phone.OpenAsync(follow);

        await speaker.Page.Keyboard.PressAsync("p");
        await speaker.Page.Locator(".desk-now evidence-chart svg").First.HoverAsync();

        await Expect(phone.Page.Locator("slide-pointer[on='chart']")).ToHaveCountAsync(1);
        await speaker.Page.Locator(".desk-now .mark").Last.HoverAsync();
        var pointer = phone.Page.Locator("slide-pointer[on='mark']");
        await Expect(pointer).ToHaveCountAsync(1);
        foreach (var (width, height) in new[] { (390, 844), (1024, 768) })
        {
            await phone.Page.SetViewportSizeAsync(width, height);
            // the mark under the pointer is the same for all, whatever was drawn anew
            await phone.Page.WaitForFunctionAsync("""
                () => {
                    const pointer = document.querySelector('slide-pointer'), at = pointer.getBoundingClientRect();
                    const mark = document.querySelector(`.mark[data-mark="${CSS.escape(pointer.getAttribute('mark'))}"]`)?.getBoundingClientRect();
                    return mark && at.x >= mark.left - 1 && at.x <= mark.right + 1 && at.y >= mark.top - 1 && at.y <= mark.bottom + 1;
                }
                """);
        }

        await speaker.Page.Keyboard.PressAsync("p");
        await Expect(phone.Page.Locator("slide-pointer")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Presenter_SecondDevice_LeadsToo()
    {
        await using var speaker = await browser.VisitAsync();
        await using var phone = await browser.VisitAsync(390, 844);
        await StartAsync(speaker);
        await JoinAsync(speaker, phone);
        await phone.Page.Keyboard.PressAsync("ArrowRight");

        await Expect(speaker.Page.Locator(".desk-now")).ToContainTextAsync("is sought");
    }

    [Fact]
    public async Task Presenter_SecondDeviceThatSlept_TakesThePresentSlideAndDrivesNothing()
    {
        await using var speaker = await browser.VisitAsync();
        await using var phone = await browser.VisitAsync(390, 844);
        IWebSocketRoute? socket = null;
        await phone.Page.RouteWebSocketAsync("**/_blazor**", route =>
        {
            socket = route;
            route.ConnectToServer();
        });
        await StartAsync(speaker);
        await JoinAsync(speaker, phone);
        await GoAsync(speaker, "3");
        await Expect(phone.Page.Locator(".desk-now")).ToContainTextAsync("dated 2024 and 2025");

        // asleep: nothing comes in, and what it shows stays behind
        await phone.Page.RouteAsync("**/_blazor/**", route => route.AbortAsync());
        await socket!.CloseAsync(new() { Code = 1011 });
        await GoAsync(speaker, "8");
        await Expect(speaker.Page.Locator(".desk-now")).ToContainTextAsync("stars without a scale");
        await phone.Page.Keyboard.PressAsync("ArrowLeft");
        await phone.Page.UnrouteAsync("**/_blazor/**");

        await Expect(phone.Page.Locator(".desk-now")).ToContainTextAsync("stars without a scale", new() { Timeout = 60_000 });
        await phone.OpenAsync(phone.Page.Url.Replace("slide=8", "slide=3", StringComparison.Ordinal));
        await Expect(phone.Page.Locator(".desk-now")).ToContainTextAsync("stars without a scale");
        await phone.Page.ReloadAsync();
        await Expect(phone.Page.Locator(".desk-now")).ToContainTextAsync("stars without a scale");
        await Expect(speaker.Page.Locator(".desk-now")).ToContainTextAsync("stars without a scale");
        await Expect(speaker.Page).ToHaveURLAsync(new Regex("[?&]slide=8$", RegexOptions.None, TimeSpan.FromSeconds(1)));

        await phone.Page.WaitForFunctionAsync("() => document.querySelector('.app[data-live]')");
        await phone.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(speaker.Page.Locator(".desk-now")).Not.ToContainTextAsync("stars without a scale");
    }

    [Fact]
    public async Task Overview_PresentThisView_ShowsItsChartsAndStartsAPresentation()
    {
        await using var speaker = await browser.VisitAsync();
        await speaker.OpenAsync("/companies/microsoft");
        await speaker.Page.GetByRole(AriaRole.Link, new() { Name = "Present this view" }).ClickAsync();
        await Expect(Headline(speaker.Page)).ToContainTextAsync("Microsoft");
        var first = await Headline(speaker.Page).InnerTextAsync();

        await speaker.Page.Keyboard.PressAsync("End");

        await Expect(Headline(speaker.Page)).Not.ToHaveTextAsync(first);
        Assert.Matches("/present/[a-z-]+,", speaker.Page.Url);
        Assert.Contains("company=microsoft", speaker.Page.Url, StringComparison.Ordinal);
        Found.Nothing(speaker.Complaints);
    }

    [Fact]
    public async Task Rehearsal_TimeOfASlide_IsKeptInTheBrowser()
    {
        await using var speaker = await browser.VisitAsync();
        await speaker.OpenAsync("/present/story/presenter?slide=2");
        var time = speaker.Page.Locator("slide-time[slide='2']");
        // how many seconds it is when one looks depends on the machine
        await Expect(time).ToHaveTextAsync(new Regex(@"^\d+:\d\d$", RegexOptions.None, TimeSpan.FromSeconds(1)));

        await speaker.OpenAsync("/present/story/presenter?slide=3");
        await Expect(time).ToContainTextAsync(":");
        await speaker.Page.GetByRole(AriaRole.Button, new() { Name = "New rehearsal" }).ClickAsync();

        await Expect(time).ToContainTextAsync("/");
        await Expect(speaker.Page.Locator("slide-times")).ToContainTextAsync("last time ");
    }

    [Fact]
    [Trait("Time", "long")]
    public async Task Restart_DuringATalk_TheSlideStaysAndTheTalkGoesOnUnderItsCode()
    {
        var keys = new EphemeralDataProtectionProvider();
        var first = new DashboardServer(0, [], services => services.AddSingleton<IDataProtectionProvider>(keys));
        await using var speaker = await browser.VisitAsync();
        await using var follower = await browser.VisitAsync();
        await speaker.Page.GotoAsync(first.Url + "/present");
        await speaker.Page.GetByRole(AriaRole.Button, new() { Name = "Start a presentation" }).First.ClickAsync();
        await speaker.DeskAsync();
        var follow = $"{first.Url}/follow/{speaker.Page.Url.Split("code=")[1]}";
        await follower.OpenAsync(follow);
        await speaker.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Headline(follower.Page)).ToContainTextAsync("is sought");
        var port = first.Port;
        await first.DisposeAsync();
        await Expect(speaker.Page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();

        await using var second = new DashboardServer(port, [], services => services.AddSingleton<IDataProtectionProvider>(keys));
        await Expect(follower.Page.Locator(".follow-bar")).ToContainTextAsync("The server was restarted", new() { Timeout = 60_000 });
        await Expect(Headline(follower.Page)).ToContainTextAsync("is sought");
        await follower.Page.WaitForFunctionAsync("() => document.querySelector('.app[data-live]')");
        await speaker.Page.GetByRole(AriaRole.Button, new() { Name = "Go on at slide 2" }).ClickAsync(new() { Timeout = 60_000 });
        await Expect(follower.Page.Locator(".follow-bar")).ToContainTextAsync("Following the speaker");
        await speaker.Page.WaitForFunctionAsync("() => document.querySelector('.desk-end') && document.querySelector('.app[data-live]')");
        await GoAsync(speaker, "5");

        await Expect(Headline(follower.Page)).ToContainTextAsync("$1.4 trillion");
        await Expect(follower.Page).ToHaveURLAsync(follow);
    }

    private static ILocator Headline(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    private static async Task GoAsync(Visitor speaker, string slide)
    {
        await speaker.Page.Keyboard.PressAsync(slide);
        await speaker.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Makes another device one that leads.</summary>
    private static async Task JoinAsync(Visitor speaker, Visitor device)
    {
        await speaker.Page.GetByRole(AriaRole.Button, new() { Name = "Lead from another device" }).ClickAsync();
        var invitation = await speaker.Page.GetByRole(AriaRole.Link, new() { Name = "lead from there" }).GetAttributeAsync("href");
        await device.Page.GotoAsync(invitation!);
        await device.Page.GetByRole(AriaRole.Button, new() { Name = "Lead from here" }).ClickAsync();
        await device.DeskAsync();
    }

    /// <summary>Starts a presentation of the story; the result is the followers' address.</summary>
    private async Task<string> StartAsync(Visitor speaker)
    {
        await speaker.OpenAsync("/present");
        await speaker.Page.GetByRole(AriaRole.Button, new() { Name = "Start a presentation" }).ClickAsync();
        await speaker.DeskAsync();
        return $"{browser.Url}/follow/{speaker.Page.Url.Split("code=")[1]}";
    }
}
