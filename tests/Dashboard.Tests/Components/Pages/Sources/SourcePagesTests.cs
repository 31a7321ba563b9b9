using Bunit;
using Dashboard.Components.Pages.Sources;

namespace Dashboard.Tests.Components.Pages.Sources;

public sealed class SourcePagesTests : EvidenceContext
{
    [Fact]
    public void Sources_Render_IsTheBibliographyAsPrinted()
    {
        var page = RenderAt<SourcesPage>("/sources?theme=dark");

        Assert.Equal(["15 sources, 3 of them cited by no statement"], page.Words("h1"));
        Assert.Equal(15, page.FindAll("ol > li").Count);
        Assert.Equal("/sources/s04?theme=dark", page.Link("4 · VC Memo"));
    }

    [Fact]
    public void Sources_Filter_CountsUnderIt() =>
        Assert.Equal(["15 sources, 14 of them cited by no statement under the filter"], RenderAt<SourcesPage>("/sources?company=meta&status=guidance").Words("h1"));

    [Fact]
    public void Source_Render_ShowsWhereItIsAndWhatRestsOnIt()
    {
        var page = Show("s12", "/sources/s12");

        Assert.Equal(["Hidden Worries of Bubbles Amid Overseas AI Carnival"], page.Words("h1"));
        Assert.Equal("http://paper.people.com.cn/zgjjzk/pc/content/202512/15/content_30125822.html", page.Find("a[rel~=external]").GetAttribute("href"));
        Assert.Contains("noopener", page.Find("a[rel~=external]").GetAttribute("rel"), StringComparison.Ordinal);
        Assert.Equal(["Address", "Published", "Kind", "Language"], page.Words("dt"));
        Assert.Contains("15 December 2025", page.Words("dd"));
        Assert.Contains("The upper limit of Meta’s capital expenditure in 2025 has been adjusted to 72 billion US dollars.", page.Words("li a"));
    }

    [Theory]
    [InlineData("s01", "/sources/s10", "10 · QbitAI")]
    [InlineData("s10", "/sources/s01", "1 · Zhiyuan Community")]
    public void Source_ListedTwiceUnderOneAddress_NamesTheOther(string id, string href, string name) => Assert.Equal(href, Show(id, $"/sources/{id}").Link(name));

    [Fact]
    public void Source_CitedNowhere_SaysSo() => Assert.Contains("The report lists this source but does not cite it.", Show("s15", "/sources/s15").Words("p"));

    [Fact]
    public void Source_NothingPassesTheFilter_SaysSo() => Assert.Contains("No claim passes the filter.", Show("s12", "/sources/s12?company=nvidia").Words("p"));

    [Fact]
    public void Source_UnknownId_OffersTheNearest()
    {
        var page = Show("s99", "/sources/s99");

        Assert.Equal(["There is no source “s99”"], page.Words("h1"));
        Assert.Equal("/sources/s09", page.Links("li a").First());
    }

    private IRenderedComponent<SourcePage> Show(string id, string address) => RenderAt<SourcePage>(address, page => page.Add(one => one.Id, id));
}
