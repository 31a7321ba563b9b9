using System.Net;
using Dashboard.Data;
using Dashboard.Evidence;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Present;

/// <summary>A deck that says that its notes are public.</summary>
public sealed class PublicNotesTests : IClassFixture<DashboardServer>
{
    private const string Note = "What is said";
    private readonly DashboardServer server;

    public PublicNotesTests(DashboardServer server)
    {
        this.server = server;
        var deck = new DeckText(ArticleEvidence.PackId, "story", $"---\ntitle: T\nnotes: public\n---\n## A\n\ntext\n\nNotes:\n{Note}\n");
        server.Services.GetRequiredService<SnapshotProvider>().Publish([ArticleEvidence.Pack with { Decks = [deck] }]);
    }

    [Fact]
    public async Task Get_WhileSomebodyPresents_HasNotesForTheSpeakerAlone()
    {
        Assert.Contains(Note, await TextAsync("/present/story?print=notes"), StringComparison.Ordinal);
        Assert.Contains("public while nobody presents", await TextAsync("/present"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await FileAsync());

        using var speaker = await Speaker.StartAsync(server);
        using var listener = await Speaker.StartAsync(server);

        Assert.Contains(Note, (await speaker.GetAsync($"/present/story/presenter?code={speaker.Code}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Note, (await listener.GetAsync($"/present/story/presenter?code={listener.Code}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Note, await TextAsync("/present/story?print=notes"), StringComparison.Ordinal);
        Assert.DoesNotContain(Note, await TextAsync("/present/story"), StringComparison.Ordinal);
        Assert.DoesNotContain(Note, await TextAsync("/present/story/presenter"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await FileAsync());

        await speaker.EndAsync(speaker.Code);
        await listener.EndAsync(listener.Code);
        Assert.Contains(Note, await TextAsync("/present/story?print=notes"), StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(string address)
    {
        using var answer = await server.GetAsync(address);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpStatusCode> FileAsync()
    {
        using var answer = await server.GetAsync($"/data/{ArticleEvidence.PackId}/decks/story.md");
        return answer.StatusCode;
    }
}
