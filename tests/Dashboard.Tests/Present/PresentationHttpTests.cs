using System.Net;
using Dashboard.Tests.Components;

namespace Dashboard.Tests.Present;

/// <summary>A presentation without any circuit: every step is a request.</summary>
public sealed class PresentationHttpTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Start_Form_LeadsToThePresenterViewWithACookieThatIsKeptApart()
    {
        using var speaker = await Speaker.StartAsync(server);

        Assert.Equal(HttpStatusCode.Redirect, speaker.Answer.StatusCode);
        var cookie = Assert.Single(speaker.Answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("presenter-", StringComparison.Ordinal));
        Assert.Contains("path=/present;", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        var (status, page) = await speaker.GetAsync(speaker.Answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(speaker.Code, page, StringComparison.Ordinal);
        Assert.DoesNotContain(cookie.Split('=', ';')[1], page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithoutTheFormsToken_IsRefused()
    {
        using var answer = await server.SendAsync(HttpMethod.Post, "/present/story/session");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Follow_SpeakerMoves_ShowsTheSame()
    {
        using var speaker = await Speaker.StartAsync(server);
        var first = await server.PageAsync($"/follow/{speaker.Code}");
        Assert.Equal(HttpStatusCode.Redirect, await speaker.MoveAsync("slide=3&step=1&segment=data-centers&drill=nscale-safe-oct-2025", 0));

        var later = await server.PageAsync($"/follow/{speaker.Code}");

        Assert.StartsWith("One article", first.QuerySelector("h1")!.Words(), StringComparison.Ordinal);
        Assert.Contains("dated 2024 and 2025", later.QuerySelector("h1")!.Words(), StringComparison.Ordinal);
        Assert.Equal("nscale-pre-series-c-oct-2024", later.QuerySelector("evidence-chart")!.GetAttribute("highlight"));
        Assert.NotNull(later.QuerySelector("evidence-panel"));
        Assert.StartsWith("Data centers", Assert.Single(later.QuerySelectorAll(".chip[aria-pressed=true]")).Words(), StringComparison.Ordinal);
        Assert.Contains("Following the speaker", later.QuerySelector(".follow-bar")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Presenter_LoadedAtAnotherSlide_DrivesNothingAndIsLedToThePresentOne()
    {
        using var speaker = await Speaker.StartAsync(server);
        await speaker.MoveAsync("slide=8", 0);

        var (status, _) = await speaker.GetAsync($"/present/story/presenter?code={speaker.Code}&slide=3");
        var (current, _) = await speaker.GetAsync($"/present/story/presenter?code={speaker.Code}&turn=1&slide=3");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (status, current));
        Assert.StartsWith("8", (await server.PageAsync($"/follow/{speaker.Code}")).QuerySelector(".slide-number")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Move_MadeAgainstAnOlderTurn_IsDropped()
    {
        using var speaker = await Speaker.StartAsync(server);
        await speaker.MoveAsync("slide=8", 0);

        await speaker.MoveAsync("slide=2", 0);

        Assert.StartsWith("8", (await server.PageAsync($"/follow/{speaker.Code}")).QuerySelector(".slide-number")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follow_OwnSlide_LooksAroundAndLeadsBack()
    {
        using var speaker = await Speaker.StartAsync(server);

        var page = await server.PageAsync($"/follow/{speaker.Code}?slide=5");

        Assert.Contains("$1.4 trillion", page.QuerySelector("h1")!.Words(), StringComparison.Ordinal);
        Assert.Contains("The speaker is on slide 1", page.QuerySelector(".follow-bar")!.Words(), StringComparison.Ordinal);
        Assert.Equal($"/follow/{speaker.Code}", page.QuerySelector("[data-do=return]")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector(".stage-notes"));
    }

    [Fact]
    public async Task Presenter_Stranger_IsRefusedAndMovesNothing()
    {
        using var speaker = await Speaker.StartAsync(server);

        var refused = await server.PageAsync($"/present/story/presenter?code={speaker.Code}&slide=6", HttpStatusCode.Forbidden);
        var unknown = await server.PageAsync("/present/story/presenter?code=NOSUCH22&slide=6", HttpStatusCode.Forbidden);

        // who guesses learns nothing about which codes there are
        Assert.Equal(refused.QuerySelector("h1")!.Words(), unknown.QuerySelector("h1")!.Words());
        Assert.Null(refused.QuerySelector("slide-stage"));
        Assert.StartsWith("One article", (await server.PageAsync($"/follow/{speaker.Code}")).QuerySelector("h1")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task End_SpeakerAlone_EndsItForEverybody()
    {
        using var speaker = await Speaker.StartAsync(server);
        using var stranger = await Speaker.StartAsync(server);

        Assert.Equal(HttpStatusCode.Forbidden, await stranger.EndAsync(speaker.Code));
        await server.PageAsync($"/follow/{speaker.Code}");
        Assert.Equal(HttpStatusCode.Redirect, await speaker.EndAsync(speaker.Code));

        var page = await server.PageAsync($"/follow/{speaker.Code}", HttpStatusCode.NotFound);
        Assert.Equal("The presentation has ended", page.QuerySelector("h1")!.Words());
    }

    [Fact]
    public async Task Follow_TypedCode_LeadsToThePresentation()
    {
        using var answer = await server.GetAsync("/follow?code=%20abcd2345");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/follow/ABCD2345", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slide_UnknownDeck_Is404WithTheNearest()
    {
        var page = await server.PageAsync("/present/stroy", HttpStatusCode.NotFound);

        Assert.Equal("/present/story", page.QuerySelector(".nearest a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Slide_OutOfRange_IsNamedAndTheNearestShown()
    {
        var page = await server.PageAsync("/present/story?slide=99");

        Assert.Contains("“99”", page.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.Equal("What can be used tomorrow", page.QuerySelector("h1")!.Words());
        Assert.Null(page.QuerySelector("[data-do=next]"));
    }

    [Fact]
    public async Task Slide_Links_WalkTheWholeDeckWithoutScripts()
    {
        var walked = new List<string>();
        for (var address = "/present/story"; address is not null;)
        {
            var page = await server.PageAsync(address);
            walked.Add(page.QuerySelector("h1")!.Words());
            address = page.QuerySelector("[data-do=next]")?.GetAttribute("href");
        }

        Assert.Equal(10, walked.Distinct(StringComparer.Ordinal).Count());
        Assert.True(walked.Count > 10, "The highlights are steps of their own.");
    }

    [Fact]
    public async Task Print_Deck_HasEverySlideWithItsDrawingAndNotesOnlyWhereAskedFor()
    {
        using var speaker = await Speaker.StartAsync(server, withNotesKey: true);
        var plain = Page((await speaker.GetAsync("/present/story?print=1")).Text);
        var notes = Page((await speaker.GetAsync("/present/story?print=notes")).Text);

        Assert.Equal(10, plain.QuerySelectorAll(".sheet").Length);
        Assert.Equal(8, plain.QuerySelectorAll(".sheet .drawing").Length);
        Assert.Empty(plain.QuerySelectorAll(".sheet-notes"));
        Assert.NotEmpty(notes.QuerySelectorAll(".sheet-notes"));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string text) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text);
}
