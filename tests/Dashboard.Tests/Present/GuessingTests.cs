using System.Net;

namespace Dashboard.Tests.Present;

/// <summary>Limits that a test reaches on purpose: they have a server of their own.</summary>
public sealed class GuessingTests : IDisposable
{
    private readonly DashboardServer server = new();

    /// <inheritdoc />
    public void Dispose() => server.Dispose();

    [Fact]
    public async Task Follow_ManyWrongCodes_AreRefusedAndARightOneNever()
    {
        using var speaker = await Speaker.StartAsync(server);
        for (var number = 0; number < 20; number++)
        {
            var page = await server.PageAsync($"/follow/WRQNG{number:000}", HttpStatusCode.NotFound);
            Assert.NotNull(page.QuerySelector(".follow-form"));
        }

        var wrong = await server.PageAsync("/follow/WRQNG999", HttpStatusCode.TooManyRequests);

        Assert.Equal("Too many wrong codes", wrong.QuerySelector("h1")!.TextContent);
        Assert.NotNull((await server.PageAsync($"/follow/{speaker.Code}")).QuerySelector(".slide"));
        Assert.Equal(HttpStatusCode.NoContent, await speaker.PointAsync($$$"""{"code":"{{{speaker.Code}}}","place":{"on":"slide","x":0.5,"y":0.5}}"""));
    }

    [Fact]
    public async Task Start_ManyInAMinute_AreRefused()
    {
        for (var number = 0; number < 10; number++)
        {
            using var speaker = await Speaker.StartAsync(server);
            Assert.Equal(HttpStatusCode.Redirect, speaker.Answer.StatusCode);
        }

        using var another = await Speaker.StartAsync(server);

        Assert.Equal(HttpStatusCode.TooManyRequests, another.Answer.StatusCode);
        Assert.Contains("Wait a minute", await another.Answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
