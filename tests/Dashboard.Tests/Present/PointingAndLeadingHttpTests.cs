using System.Net;
using Dashboard.Tests.Components;

namespace Dashboard.Tests.Present;

/// <summary>What a speaker can do besides moving slides, and nobody else can.</summary>
public sealed class PointingAndLeadingHttpTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Start_ChartsOfAView_KeepTheirFilterForTheAudience()
    {
        using var speaker = await Speaker.StartAsync(server, "capex,market", "?company=amazon");

        var page = await server.PageAsync($"/follow/{speaker.Code}");

        Assert.Contains("Amazon", page.QuerySelector("h1")!.Words(), StringComparison.Ordinal);
        Assert.Contains("company=amazon", page.QuerySelector("[data-do=next]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Point_SpeakerAlone_IsSeenByFollowers()
    {
        using var speaker = await Speaker.StartAsync(server);
        using var stranger = await Speaker.StartAsync(server);
        var place = Message(speaker.Code, "0.25");

        Assert.Equal(HttpStatusCode.Forbidden, await stranger.PointAsync(place));
        Assert.Null((await server.PageAsync($"/follow/{speaker.Code}")).QuerySelector("slide-pointer"));
        Assert.Equal(HttpStatusCode.BadRequest, await speaker.PointAsync(Message(speaker.Code, "7")));
        Assert.Equal(HttpStatusCode.NoContent, await speaker.PointAsync(place));

        var pointer = (await server.PageAsync($"/follow/{speaker.Code}")).QuerySelector("slide-pointer")!;
        Assert.Equal(("chart", "0.25", "0.5"), (pointer.GetAttribute("on"), pointer.GetAttribute("x"), pointer.GetAttribute("y")));
    }

    [Fact]
    public async Task Lead_WrongKey_IsRefused()
    {
        using var speaker = await Speaker.StartAsync(server);

        using var answer = await Speaker.LeadAsync(server, speaker.Code, "0123");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.StartsWith("presenter-", StringComparison.Ordinal)));
    }

    private static string Message(string code, string x) => $$$"""{"code":"{{{code}}}","place":{"on":"chart","x":{{{x}}},"y":0.5}}""";
}
