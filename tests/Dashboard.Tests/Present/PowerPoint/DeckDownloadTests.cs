using System.Net;
using Dashboard.Present.PowerPoint;

namespace Dashboard.Tests.Present.PowerPoint;

public sealed class DeckDownloadTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Get_Deck_IsAPowerPointFileToKeep()
    {
        using var answer = await server.GetAsync("/present/story/deck.pptx?asof=2026-03-01");
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(DeckFile.ContentType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("attachment", "story-2026-03-01.pptx"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        Assert.Contains("As of 1 March 2026", new OpenDeck(bytes).TextOf(1));
    }

    [Fact]
    public async Task Get_UnknownDeck_NamesTheNearest()
    {
        var problem = await server.JsonAsync("/present/stroy/deck.pptx", HttpStatusCode.NotFound);

        Assert.Contains("Did you mean story?", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownValueInTheQuery_IsNamed()
    {
        var problem = await server.JsonAsync("/present/story/deck.pptx?company=nvdia", HttpStatusCode.BadRequest);

        Assert.Contains("nvidia", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
