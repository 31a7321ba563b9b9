using Bunit;
using Dashboard.Components.Pages.Search;

namespace Dashboard.Tests.Components.Pages.Search;

public sealed class SearchPageTests : EvidenceContext
{
    [Fact]
    public void Render_Words_ShowsWhatAnswersThemByKind()
    {
        var page = RenderAt<SearchPage>("/search?q=nvidia&theme=dark");

        Assert.EndsWith("results for “ nvidia ”", page.Words("h1").Single(), StringComparison.Ordinal);
        Assert.Equal("Companies", page.Words("section > h2").First());
        Assert.Equal("/companies/nvidia?theme=dark", page.Link("NVIDIA"));
        Assert.Contains("/search?q=nvidia&drill=nvidia-deals-nearly-90&theme=dark", page.Links("ol a").Concat(RenderAt<SearchPage>("/search?q=nvidia&kind=claim&theme=dark").Links("ol a").Select(link => link!.Replace("kind=claim&", "", StringComparison.Ordinal))));
        Assert.All(page.FindAll("mark"), mark => Assert.Equal("nvidia", mark.TextContent, ignoreCase: true));
    }

    [Fact]
    public void Render_Kind_ShowsItAlone()
    {
        var page = RenderAt<SearchPage>("/search?q=nvidia&kind=source");

        Assert.Equal(["Sources"], page.Words("section > h2"));
        Assert.StartsWith("Sources", page.Words(".found-kinds [aria-current]").Single(), StringComparison.Ordinal);
        Assert.Contains("/search?q=nvidia&kind=claim", page.Links(".found-kinds a"));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=%20%20")]
    public void Render_NoWords_AsksForSome(string address)
    {
        var page = RenderAt<SearchPage>(address);

        Assert.Equal(["Search"], page.Words("h1"));
        Assert.Contains(page.Words("p"), text => text.StartsWith("Enter a few words", StringComparison.Ordinal));
    }

    [Fact]
    public void Render_WordsThatOccurNowhere_SaysWhatToDo()
    {
        var page = RenderAt<SearchPage>("/search?q=unobtainium");

        Assert.Equal(["no result for “ unobtainium ”"], page.Words("h1"));
        Assert.Contains("Nothing that can be found here has these words. Other or fewer words find more.", page.Words("p"));
    }

    [Fact]
    public void Render_SomeOfTheWords_SaysSo() =>
        Assert.Contains("Nothing has all the words. What has 1 of 2 is shown.", RenderAt<SearchPage>("/search?q=nvidia%20unobtainium").Words("p"));

    [Fact]
    public void Render_MoreOutsideOfTheFilter_OffersToSearchEverything() =>
        Assert.Equal("/search?q=fusion&theme=dark", RenderAt<SearchPage>("/search?q=fusion&segment=chips&theme=dark").Link("Search everything"));

    [Fact]
    public void Render_FiveThousandCharacters_IsCutAndSaidSo()
    {
        var view = ViewOf($"/search?q={new string('x', 5000)}");

        Assert.Equal(200, view.Search!.Length);
        Assert.Equal(["The search has 5,000 characters. Only the first 200 are looked for."], view.Notices);
    }

    [Theory]
    [InlineData("דוח על שבבים ומרכזי נתונים")]
    [InlineData("🚀 Rockets‮ are up")]
    [InlineData("数据中心的投资")]
    public void Render_AnyScript_IsFoundAndSetApart(string statement)
    {
        var snapshot = HandMade.Snapshot(HandMade.Claim("one") with { Statement = statement });
        var words = statement.Split(' ')[0];

        var link = RenderAt<SearchPage>(ViewOf($"/search?q={Uri.EscapeDataString(words)}", snapshot)).Find("section a");

        Assert.Equal((statement, "auto"), (link.TextContent, link.GetAttribute("dir")));
        Assert.NotNull(link.QuerySelector("mark"));
    }

    [Fact]
    public void Render_UnknownKind_IsNamed() => Assert.Contains("There is no kind “nonsense”", Assert.Single(ViewOf("/search?q=x&kind=nonsense").Notices), StringComparison.Ordinal);
}
