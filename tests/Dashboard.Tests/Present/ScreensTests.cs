using Dashboard.Tests.Components;

namespace Dashboard.Tests.Present;

/// <summary>What each screen of a talk shows, and what it keeps.</summary>
public sealed class ScreensTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Wall_Slide_HasNoBarsNorAnythingThatDrives()
    {
        using var speaker = await Speaker.StartAsync(server);
        await speaker.MoveAsync("slide=3&step=1", 0);

        var page = await server.PageAsync($"/follow/{speaker.Code}/screen?slide=5");

        Assert.Contains("dated 2024 and 2025", page.QuerySelector("h1")!.Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".stage-bar, .follow-bar, .talk-notice, [data-do]:not([data-do=fullscreen])"));
        Assert.Equal("", page.QuerySelector("slide-stage")!.GetAttribute("goto") ?? "");
        Assert.Contains($"/follow/{speaker.Code}/screen", (await speaker.GetAsync(speaker.Answer.Headers.Location!.OriginalString)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Black_Talk_IsBlackForTheAudienceAndSaidOnTheDesk()
    {
        using var speaker = await Speaker.StartAsync(server);
        await speaker.MoveAsync("slide=2&black=1", 0);

        var desk = new AngleSharp.Html.Parser.HtmlParser().ParseDocument((await speaker.GetAsync(speaker.Answer.Headers.Location!.OriginalString)).Text);

        Assert.NotNull((await server.PageAsync($"/follow/{speaker.Code}")).QuerySelector(".black-out"));
        Assert.NotNull((await server.PageAsync($"/follow/{speaker.Code}/screen")).QuerySelector(".black-out"));
        Assert.Null(desk.QuerySelector(".black-out"));
        Assert.Contains("The audience’s screens are black", desk.QuerySelector(".desk-black")!.Words(), StringComparison.Ordinal);
        Assert.NotNull(desk.QuerySelector(".desk-notes"));
    }

    [Fact]
    public async Task Follower_LanguageAndColours_AreKeptByEveryAddress()
    {
        using var speaker = await Speaker.StartAsync(server);
        const string Look = "lang=zh&theme=dark";

        var page = await server.PageAsync($"/follow/{speaker.Code}?slide=4&{Look}");

        Assert.Equal($"/follow/{speaker.Code}?{Look}", page.QuerySelector("[data-do=return]")!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll(".stage-bar a, .follow-bar a:not([download])"), link => Assert.Contains(Look, link.GetAttribute("href"), StringComparison.Ordinal));
        using var typed = await server.GetAsync($"/follow?code=abcd%202345&{Look}");
        Assert.EndsWith($"/follow/ABCD2345?{Look}", typed.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var lead = await server.PageAsync($"/present/story/lead?code=ABCD2345&key=0&{Look}");
        Assert.Equal($"/present/story/session/lead?{Look}", lead.QuerySelector("main form")!.GetAttribute("action"));
    }

    [Fact]
    public async Task End_FormOnTheDesk_AsksFirstAndKeepsLanguageAndColours()
    {
        using var speaker = await Speaker.StartAsync(server, query: "?lang=zh&theme=dark");

        var desk = new AngleSharp.Html.Parser.HtmlParser().ParseDocument((await speaker.GetAsync(speaker.Answer.Headers.Location!.OriginalString)).Text);

        var end = desk.QuerySelector("details.desk-end:not([open])")!;
        Assert.Equal("/present/story/session/end?lang=zh&theme=dark", end.QuerySelector("form")!.GetAttribute("action"));
    }

    [Fact]
    public async Task Leave_SlideWithAFilterOfItsOwn_TakesTheReadersAloneAlong()
    {
        var page = await server.PageAsync("/present/story?slide=4");
        var filtered = await server.PageAsync("/present/story?slide=4&segment=energy");

        Assert.Equal("/present", page.QuerySelector("[data-do=leave]")!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll(".slide-sources a"), link => Assert.DoesNotContain("?", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("/present?segment=energy", filtered.QuerySelector("[data-do=leave]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Filter_ThatTheReaderHasSet_IsSaidOnSlideAndFollower()
    {
        using var speaker = await Speaker.StartAsync(server, query: "?segment=energy&asof=2026-01-09");

        var slide = await server.PageAsync("/present/story?slide=4&segment=energy&asof=2026-01-09");
        var follower = await server.PageAsync($"/follow/{speaker.Code}");

        Assert.Equal("Filter: Energy · as of 9 January 2026", slide.QuerySelector(".slide-filter")!.Words());
        Assert.Equal("Filter: Energy", follower.QuerySelector(".slide-filter")!.Words());
        Assert.Contains("Evidence as of 9 January 2026", follower.QuerySelector(".follow-bar")!.Words(), StringComparison.Ordinal);
        Assert.Null((await server.PageAsync("/present/story?slide=4")).QuerySelector(".slide-filter"));
    }

    [Fact]
    public async Task Pointer_OnAMark_NamesTheMark()
    {
        using var speaker = await Speaker.StartAsync(server);

        Assert.Equal(System.Net.HttpStatusCode.NoContent, await speaker.PointAsync($$$"""{"code":"{{{speaker.Code}}}","place":{"on":"mark","mark":"meta-capex-2025","x":0.5,"y":0.25}}"""));

        var pointer = (await server.PageAsync($"/follow/{speaker.Code}")).QuerySelector("slide-pointer")!;
        Assert.Equal(("mark", "meta-capex-2025", "0.5"), (pointer.GetAttribute("on"), pointer.GetAttribute("mark"), pointer.GetAttribute("x")));
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, await speaker.PointAsync($$$"""{"code":"{{{speaker.Code}}}","place":{"on":"mark","x":0.5,"y":0.25}}"""));
    }
}
