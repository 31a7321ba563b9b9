using System.Net;
using Dashboard.Present;
using Dashboard.Tests.Components;
using Dashboard.Tests.Documents.PowerPoint;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Present;

/// <summary>What the speaker wants to say, in every form in which it could reach somebody else.</summary>
public sealed class PrivateNotesTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    private const string Note = "The outlined mark is money asked for";
    private const string FileOfTheDeck = "/data/nscale-2026-01/decks/story.md";

    [Theory]
    [InlineData("/present?slide=2")]
    [InlineData("/present/story?slide=2")]
    [InlineData("/present/story?print=notes")]
    [InlineData("/present/story/presenter?slide=2")]
    [InlineData("/search?q=outlined+mark")]
    [InlineData("/api/v1/search?q=outlined+mark")]
    [InlineData("/api/v1/packs/nscale-2026-01")]
    [InlineData("/report.md")]
    [InlineData("/feed.xml")]
    public async Task Get_AnyForm_HoldsNoNotes(string address)
    {
        using var answer = await server.GetAsync(address);

        Assert.DoesNotContain(Note, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FileOfTheDeck)]
    [InlineData("/DATA/nscale-2026-01/Decks/STORY.md")]
    [InlineData("/data//nscale-2026-01/decks/story.md")]
    [InlineData("/data/nscale-2026-01/./decks/story.md")]
    [InlineData("/data/nscale-2026-01/decks%5Cstory.md")]
    [InlineData("/data/nscale-2026-01/decks/story.md.gz")]
    [InlineData("/data/nscale-2026-01/decks/story.md.br")]
    [InlineData("/data/nscale-2026-01/decks/unknown.md")]
    public async Task Get_FileOfADeck_IsRefused(string address)
    {
        using var answer = await server.GetAsync(address);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Get_PowerPoint_HasTheEvidenceInItsNotesAndNothingElse()
    {
        using var answer = await server.GetAsync("/present/story/deck.pptx");

        var notes = new OpenDeck(await answer.Content.ReadAsByteArrayAsync()).NotesOf(2);

        Assert.DoesNotContain(notes, note => note.Contains(Note, StringComparison.Ordinal));
        Assert.Contains(notes, note => note.Contains("nscale-sought-amount", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Present_SpeakerWithTheKey_HasTheNotesAndFollowersDoNot()
    {
        using var speaker = await Speaker.StartAsync(server, withNotesKey: true);
        await speaker.MoveAsync("slide=2", 0);

        var (_, desk) = await speaker.GetAsync($"/present/story/presenter?code={speaker.Code}");
        var spoken = new OpenDeck(await speaker.FileAsync($"/present/story/deck.pptx?code={speaker.Code}")).NotesOf(2);
        using var followed = await server.GetAsync($"/follow/{speaker.Code}");
        using var taken = await server.GetAsync($"/present/story/deck.pptx?code={speaker.Code}");

        Assert.Contains(Note, desk, StringComparison.Ordinal);
        Assert.StartsWith(Note, spoken[0], StringComparison.Ordinal);
        Assert.Contains(Note, System.Text.Encoding.UTF8.GetString(await speaker.FileAsync(FileOfTheDeck)), StringComparison.Ordinal);
        Assert.DoesNotContain(Note, await followed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(new OpenDeck(await taken.Content.ReadAsByteArrayAsync()).NotesOf(2), note => note.Contains(Note, StringComparison.Ordinal));
        Assert.True(taken.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Start_WithoutTheKey_ShowsEverythingButTheNotesAndSaysHowToSeeThem()
    {
        using var speaker = await Speaker.StartAsync(server);
        await speaker.MoveAsync("slide=2", 0);

        var (_, desk) = await speaker.GetAsync($"/present/story/presenter?code={speaker.Code}");

        Assert.DoesNotContain(Note, desk, StringComparison.Ordinal);
        Assert.Contains("href=\"/notes\"", desk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decks_Page_SaysThatNotesArePrivate() =>
        Assert.Contains("The speaker’s notes are private", (await server.PageAsync("/present")).QuerySelector(".notes-rule")!.Words(), StringComparison.Ordinal);

    [Fact]
    public async Task Give_WrongKey_IsRefused()
    {
        using var browser = server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var answer = await Speaker.GiveKeyAsync(browser, "not the key");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain(answer.Headers, header => header.Key == "Set-Cookie" && header.Value.Any(cookie => cookie.StartsWith("speaker-notes", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Give_RightKey_SetsACookieThatIsNotTheKey()
    {
        using var browser = server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var key = server.Services.GetRequiredService<SpeakerNotes>().Key;
        using var answer = await Speaker.GiveKeyAsync(browser, key);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("speaker-notes", StringComparison.Ordinal));
        Assert.DoesNotContain(key, cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
    }
}
