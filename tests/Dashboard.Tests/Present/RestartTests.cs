using System.Text.Json;
using Dashboard.Present;
using Dashboard.Tests.Components;
using Microsoft.AspNetCore.DataProtection;

namespace Dashboard.Tests.Present;

/// <summary>What becomes of a talk when the server is restarted.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly EphemeralDataProtectionProvider keys = new();
    private readonly DashboardServer before;
    private readonly DashboardServer after;
    private readonly CookieBrowser speaker;

    public RestartTests()
    {
        (before, after) = (new DashboardServer { Keys = keys }, new DashboardServer { Keys = keys });
        speaker = new CookieBrowser { Server = before };
    }

    /// <inheritdoc />
    public void Dispose()
    {
        before.Dispose();
        after.Dispose();
    }

    [Fact]
    public async Task Presenter_AfterARestart_GoesOnAtItsSlideUnderItsCode()
    {
        var code = await StartAsync();
        speaker.Server = after;

        var (status, page) = await speaker.GetAsync($"/present/story/presenter?code={code}&slide=4&theme=dark");

        Assert.Equal(200, status);
        Assert.Contains("The server was restarted", page.QuerySelector(".desk-side")!.Words(), StringComparison.Ordinal);
        Assert.StartsWith("Capex", page.QuerySelector(".desk-now h2")!.Words(), StringComparison.Ordinal);
        var form = page.QuerySelector(".desk-newer form")!;
        Assert.Equal("Go on at slide 4", form.QuerySelector("button")!.Words());
        var (resumed, location) = await speaker.PostAsync(form.GetAttribute("action")!);
        Assert.Equal(302, resumed);
        Assert.Equal($"/present/story/presenter?code={code}&theme=dark", location);
        Assert.StartsWith("4", (await after.PageAsync($"/follow/{code}")).QuerySelector(".slide-number")!.Words(), StringComparison.Ordinal);
        Assert.NotNull((await speaker.GetAsync(location!)).Page.QuerySelector(".desk-end"));
    }

    [Fact]
    public async Task Presenter_SecondDeviceThatSleptWhileTheFirstWentOn_LeadsAgainAndShowsWhatIsShown()
    {
        var code = await StartAsync();
        var ticket = new SpeakerTicket(code, "the second device's own", HasNotes: false, DateTimeOffset.UtcNow.AddMinutes(-1), "before");
        var second = new CookieBrowser { Server = after };
        second.Keep($"presenter-{code}", keys.CreateProtector("speaker").Protect(JsonSerializer.Serialize(ticket)));
        var forged = new CookieBrowser { Server = after };
        forged.Keep($"presenter-{code}", new EphemeralDataProtectionProvider().CreateProtector("speaker").Protect(JsonSerializer.Serialize(ticket)));
        speaker.Server = after;
        await speaker.PostAsync($"/present/story/session/resume?code={code}&slide=5");

        var (status, page) = await second.GetAsync($"/present/story/presenter?code={code}");

        Assert.Equal(200, status);
        Assert.Null(page.QuerySelector(".desk-newer"));
        Assert.StartsWith("5-", page.QuerySelector("slide-stage")!.GetAttribute("at"), StringComparison.Ordinal);
        Assert.Equal(403, (await forged.GetAsync($"/present/story/presenter?code={code}&slide=2")).Status);
        // what it shows from before the restart moves nobody, and what it shows now does
        await second.PostAsync($"/present/story/session/move?code={code}&slide=2&turn=1");
        Assert.StartsWith("5", (await after.PageAsync($"/follow/{code}")).QuerySelector(".slide-number")!.Words(), StringComparison.Ordinal);
        await second.PostAsync(page.QuerySelectorAll(".desk-side form").Select(form => form.GetAttribute("action")!).First(action => action.Contains("session/move", StringComparison.Ordinal)));
        Assert.NotEqual(page.QuerySelector("slide-stage")!.GetAttribute("at"), (await after.PageAsync($"/follow/{code}")).QuerySelector("slide-stage")!.GetAttribute("at"));
    }

    [Fact]
    public async Task Presenter_AddressWithoutASlide_GoesOnWhereTheBrowserKnowsItWas()
    {
        var code = await StartAsync();
        speaker.Keep(TalkCookie.Led, $"{code}/other/story/slide=6&step=0&segment=energy");
        speaker.Server = after;

        var (_, page) = await speaker.GetAsync($"/present/story/presenter?code={code}");

        Assert.Contains($"/present/story/session/resume?code={code}&slide=6&segment=energy", page.QuerySelector(".desk-newer form")!.GetAttribute("action"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resume_WithoutTheTicket_IsRefused()
    {
        var code = await StartAsync();
        var stranger = new CookieBrowser { Server = after };

        Assert.Equal(403, (await stranger.PostAsync($"/present/story/session/resume?code={code}&slide=2")).Status);
    }

    [Fact]
    public async Task Resume_TalkThatEnded_IsRefused()
    {
        var code = await StartAsync();
        await speaker.PostAsync("/present/story/session/end", ("code", code));

        Assert.Equal(403, (await speaker.PostAsync($"/present/story/session/resume?code={code}&slide=2")).Status);
    }

    [Fact]
    public async Task Presenter_ServerThatReadsNoOlderCookie_OffersToStartAgainAndTellsNobodyWhichCodesThereAre()
    {
        using var stranger = await Speaker.StartAsync(after);
        var browser = new CookieBrowser { Server = after };
        var pages = new List<string>();
        foreach (var code in new[] { stranger.Code, "NQSUCH22" })
        {
            browser.Keep(TalkCookie.Led, $"{code}/other/story/slide=5&step=1");
            var (status, page) = await browser.GetAsync($"/present/story/presenter?code={code}");
            Assert.Equal(403, status);
            Assert.Equal("/present/story/session?slide=5&step=1", page.QuerySelector("main form")!.GetAttribute("action"));
            pages.Add(page.QuerySelector("main")!.Words().Replace(code, "", StringComparison.Ordinal));
        }

        Assert.Equal(pages[0], pages[1]);
        var (started, location) = await browser.PostAsync("/present/story/session?slide=5&step=1");
        Assert.Equal(302, started);
        Assert.StartsWith("5", (await after.PageAsync($"/follow/{location!.Split("code=")[1]}")).QuerySelector(".slide-number")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follow_AfterARestart_StaysOnTheSlideAndSaysWhatHappened()
    {
        var code = await StartAsync();
        var follower = new CookieBrowser { Server = after };
        follower.Keep(TalkCookie.Followed, $"{code}/other/story/slide=4&step=0&company=amazon");

        var (status, page) = await follower.GetAsync($"/follow/{code}?lang=en");

        Assert.Equal(200, status);
        Assert.StartsWith("Capex", page.QuerySelector("h1")!.Words(), StringComparison.Ordinal);
        Assert.Contains("The server was restarted", page.QuerySelector(".follow-bar")!.Words(), StringComparison.Ordinal);
        Assert.Contains("slide 4", page.QuerySelector(".follow-bar")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follow_TalkThatEndedLongAgo_IsNotCalledARestart()
    {
        var follower = new CookieBrowser { Server = after };
        using var other = await Speaker.StartAsync(after);
        var run = (await after.PageAsync($"/follow/{other.Code}")).QuerySelector("slide-stage")!.GetAttribute("keep")!.Split('/')[1];
        follower.Keep(TalkCookie.Followed, $"NQSUCH22/{run}/story/slide=4&step=0");

        var (status, page) = await follower.GetAsync("/follow/NQSUCH22");

        Assert.Equal(404, status);
        Assert.Equal("The presentation has ended", page.QuerySelector("h1")!.Words());
    }

    [Theory]
    [InlineData("/claims")]
    [InlineData("/present")]
    [InlineData("/charts/capex?theme=dark")]
    public async Task AnyPage_OfTheBrowserThatLeads_HasAWayBack(string address)
    {
        var code = await StartAsync();
        speaker.Keep(TalkCookie.Led, $"{code}/run/story/slide=3&step=1");

        var (_, page) = await speaker.GetAsync(address);

        var notice = page.QuerySelector(".talk-notice")!;
        Assert.Contains("slide 3", notice.Words(), StringComparison.Ordinal);
        Assert.StartsWith($"/present/story/presenter?code={code}&slide=3&step=1", notice.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        await speaker.PostAsync("/present/story/session/end", ("code", code));
        Assert.Null((await speaker.GetAsync(address)).Page.QuerySelector(".talk-notice"));
    }

    private async Task<string> StartAsync() => (await speaker.PostAsync("/present/story/session")).Location!.Split("code=")[1];
}
