using System.IO.Compression;
using Dashboard.Tests.Components;

namespace Dashboard.Tests.Present;

/// <summary>Headlines and notes of the speaker's own reach who they are for.</summary>
public sealed class OwnWordsHttpTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    private const string Words = """{"capex":{"headline":"My own headline","notes":"My own note"}}""";

    [Fact]
    public async Task Start_WithOwnWords_HeadlineForAllNotesForTheSpeakerAlone()
    {
        var speaker = new CookieBrowser { Server = server };
        var (_, location) = await speaker.PostAsync("/present/capex,market/session", ("words", Words));
        var code = location!.Split("code=")[1];

        var (_, desk) = await speaker.GetAsync(location);
        var follower = await server.PageAsync($"/follow/{code}");

        Assert.Equal("My own headline", desk.QuerySelector(".desk-now h2")!.Words());
        Assert.Contains("My own note", desk.QuerySelector(".desk-notes")!.Words(), StringComparison.Ordinal);
        Assert.Equal("My own headline", follower.QuerySelector("h1")!.Words());
        Assert.DoesNotContain("My own note", follower.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var file = await server.GetAsync($"/present/capex,market/deck.pptx?code={code}");
        var text = TextOf(await file.Content.ReadAsByteArrayAsync());
        Assert.Contains("My own headline", text, StringComparison.Ordinal);
        Assert.DoesNotContain("My own note", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PowerPoint_PostedWords_AreInTheFile()
    {
        using var client = server.CreateClient();
        using var form = new FormUrlEncodedContent([new("words", Words)]);
        using var answer = await client.PostAsync(new Uri("/present/capex,market/deck.pptx?company=amazon", UriKind.Relative), form);

        var text = TextOf(await answer.Content.ReadAsByteArrayAsync());

        Assert.Contains("My own headline", text, StringComparison.Ordinal);
        Assert.Contains("My own note", text, StringComparison.Ordinal);
    }

    private static string TextOf(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Concat(zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
