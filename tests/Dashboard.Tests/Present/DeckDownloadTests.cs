using System.Net;
using Dashboard.Decks;
using Dashboard.Documents.PowerPoint;
using Dashboard.Tests.Documents.PowerPoint;

namespace Dashboard.Tests.Present;

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

    [Theory]
    [InlineData("/present?asof=2026-03-01", "/present/story/deck.pptx?asof=2026-03-01")]
    [InlineData("/present/story?print=1", "/present/story/deck.pptx")]
    public async Task Page_OfDecks_LinksToTheFileInItsState(string page, string file)
    {
        var link = Assert.Single((await server.PageAsync(page)).QuerySelectorAll("a[download]"), link => link.GetAttribute("href")!.EndsWith(".pptx", StringComparison.Ordinal) || link.GetAttribute("href")!.Contains(".pptx?", StringComparison.Ordinal));

        Assert.Equal(file, link.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_ChartsOfAView_IsAFileToo()
    {
        using var answer = await server.GetAsync("/present/capex,market/deck.pptx?company=amazon");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("capex-market-", answer.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Answer_IsASlideWithItsChartMarksAndSources()
    {
        var id = new AnswerPart("capex-history", "What was Amazon's capex in 2025, gross?").Id;
        using var answer = await server.GetAsync($"/present/{id}/deck.pptx");
        var deck = new OpenDeck(await answer.Content.ReadAsByteArrayAsync());

        Assert.Contains("$131.819 billion", deck.TextOf(1)[0], StringComparison.Ordinal);
        Assert.Contains(deck.TextOf(1), text => text.StartsWith("Question: What was Amazon's capex in 2025, gross?", StringComparison.Ordinal));
        Assert.Contains(deck.TextOf(1), text => text.StartsWith("Sources:", StringComparison.Ordinal));
        Assert.Contains(deck.LinksOf(1), link => link.Contains("/claims/later-amazon-capex-2025-gross", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_AnswerInWords_NamesItsSources()
    {
        using var answer = await server.GetAsync($"/present/{new AnswerPart("", "Who advises Nscale?").Id}/deck.pptx");
        var deck = new OpenDeck(await answer.Content.ReadAsByteArrayAsync());

        Assert.Contains(deck.TextOf(1), text => text.StartsWith("Sources:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_CodeOfAPresentation_GivesItsEvidenceAndNoOtherCodeDoes()
    {
        using var speaker = await Speaker.StartAsync(server);

        using var right = await server.GetAsync($"/present/story/deck.pptx?code={speaker.Code}");
        using var wrong = await server.GetAsync("/present/story/deck.pptx?code=WRQNG222");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (right.StatusCode, wrong.StatusCode));
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
