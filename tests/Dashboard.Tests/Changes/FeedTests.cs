using System.Net;
using System.Xml.Linq;
using Dashboard.Changes;
using Dashboard.Data;
using Dashboard.Documents.Feeds;
using Dashboard.Tests.Components;
using Dashboard.Views;

namespace Dashboard.Tests.Changes;

public sealed class FeedTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Get_Feed_IsAtomWithWhatTheStandardAsksFor()
    {
        using var answer = await server.GetAsync("/feed.xml");
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var element in feed.Elements(Atom + "entry").Append(feed))
        {
            Assert.StartsWith("urn:uuid:", Assert.Single(element.Elements(Atom + "id")).Value, StringComparison.Ordinal);
            Assert.NotEqual("", Assert.Single(element.Elements(Atom + "title")).Value);
            Assert.EndsWith("Z", Assert.Single(element.Elements(Atom + "updated")).Value, StringComparison.Ordinal);
        }

        Assert.Equal("http://localhost/feed.xml", Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        var ids = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Contains(feed.Elements(Atom + "entry"), entry => entry.Element(Atom + "title")!.Value == "4 claims known since 25 September 2026");
        Assert.Contains(feed.Elements(Atom + "entry"), entry => entry.Element(Atom + "title")!.Value.StartsWith("Data pack “What happened later”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_FeedsOfTwoCompanies_NameOtherContentOtherwise()
    {
        var (one, other) = (await Ids("/feed.xml?company=nvidia"), await Ids("/feed.xml?company=amazon"));

        Assert.Empty(one.Intersect(other));
        Assert.Equal(one, await Ids("/feed.xml?company=nvidia&lang=zh"));
    }

    private async Task<List<string>> Ids(string address)
    {
        using var answer = await server.GetAsync(address);
        return [.. XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!.Elements(Atom + "entry")
            .Where(entry => entry.Element(Atom + "content") is not null)
            .Select(entry => entry.Element(Atom + "id")!.Value)];
    }

    [Fact]
    public async Task Get_SameTag_IsNotModified()
    {
        using var first = await server.GetAsync("/feed.xml");
        using var client = server.CreateClient();
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await client.GetAsync(new Uri("/feed.xml", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_Filter_LeavesOthersOut()
    {
        using var answer = await server.GetAsync("/feed.xml?segment=chips");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.DoesNotContain("later-nscale-s1", text, StringComparison.Ordinal);
        Assert.Contains("href=\"http://localhost/feed.xml?segment=chips\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownValue_IsAProblem()
    {
        using var answer = await server.GetAsync("/feed.xml?segment=nonsense");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public void Id_Entry_DependsOnWhatItIsOfAlone()
    {
        var entry = new FeedEntry("day/2026-01-09", "One title", default, "claims", "", []);

        Assert.Equal(entry.Id, (entry with { Title = "Another", Updated = DateTimeOffset.UnixEpoch, Summary = "x" }).Id);
        Assert.NotEqual(entry.Id, (entry with { Key = "day/2026-01-10" }).Id);
    }

    [Fact]
    public void Write_HostileText_StaysText()
    {
        var view = new EvidenceView { Snapshot = HostileEvidence.Snapshot };
        var feed = XDocument.Parse(System.Text.Encoding.UTF8.GetString(AtomFeed.Write(FeedEntries.Of(view, PackHistory.Empty), new("https://dashboard.example/"), "feed.xml", "a\u0001b", "As of a day")));
        var content = feed.Descendants(Atom + "content").First().Value;

        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", content, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", content, StringComparison.Ordinal);
    }
}
