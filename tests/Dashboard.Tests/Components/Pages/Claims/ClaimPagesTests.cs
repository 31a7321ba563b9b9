using Bunit;
using Dashboard.Components.Pages.Claims;
using Dashboard.Evidence;

namespace Dashboard.Tests.Components.Pages.Claims;

public sealed class ClaimPagesTests : EvidenceContext
{
    [Fact]
    public void Claims_NoFilter_ListsAllInTheOrderOfTheText()
    {
        var page = RenderAt<ClaimsPage>("/claims");

        Assert.Equal(["All 136 claims"], page.Words("h1"));
        Assert.Equal(136, page.FindAll("ol > li").Count);
        Assert.Equal("Nscale is a data center company with a focus on AI infrastructure.", page.Words("ol > li a").First());
    }

    [Fact]
    public void Claims_Filter_SaysHowManyOfAll() => Assert.Equal(["1 of 136 claims"], RenderAt<ClaimsPage>("/claims?company=meta&status=guidance").Words("h1"));

    [Fact]
    public void Claims_Statuses_AreSwitchesWithCounts()
    {
        var page = RenderAt<ClaimsPage>("/claims?company=alphabet&status=guidance");

        Assert.Equal(["actual 2", "guidance 1", "projection 1", "sought 0", "opinion 0"], page.Words(".views [aria-pressed]"));
        Assert.Equal(["guidance 1"], page.Words(".views [aria-pressed=true]"));
        Assert.Equal("/claims?company=alphabet&status=guidance,projection", page.FindAll(".views [aria-pressed]")[2].GetAttribute("href"));
        Assert.Equal("/claims?company=alphabet", page.Find(".views [aria-pressed=true]").GetAttribute("href"));
    }

    [Fact]
    public void Claims_NothingPassesTheFilter_SaysSo() => Assert.Contains("No claim passes the filter.", RenderAt<ClaimsPage>("/claims?company=meta&status=sought").Words("p"));

    [Fact]
    public void Claims_VeryMany_AreReadPageByPage()
    {
        var claims = Enumerable.Range(1, 600).Select(at => HandMade.Claim($"c{at}") with { Status = at % 2 == 0 ? ClaimStatus.Actual : ClaimStatus.Opinion }).ToList();
        var page = RenderAt<ClaimsPage>(ViewOf("/claims?page=2", HandMade.Snapshot(claims)));

        Assert.Equal(["All 600 claims"], page.Words("h1"));
        Assert.Equal(["Statement of c251.", "Statement of c500."], new[] { page.Words("ol > li .statement a").First(), page.Words("ol > li .statement a").Last() });
        Assert.Equal("Claims 251–500 of 600 First Previous Next Last", page.Find("nav.list-pages").Words());
        Assert.Equal(["/claims", "/claims", "/claims?page=3", "/claims?page=3"], page.Links("nav.list-pages a"));
        Assert.Contains("/claims?status=opinion", page.Links("[aria-pressed]"));
    }

    [Fact]
    public void Claims_PageBeyondTheLast_IsTheLastAndSaysSo()
    {
        var claims = Enumerable.Range(1, 600).Select(at => HandMade.Claim($"c{at}")).ToList();
        var page = RenderAt<ClaimsPage>(ViewOf("/claims?page=9", HandMade.Snapshot(claims)));

        Assert.Equal("There is no page 9. This is the last.", page.Find("[role=note]").Words());
        Assert.Equal("Claims 501–600 of 600 First Previous", page.Find("nav.list-pages").Words());
    }

    [Fact]
    public void Claims_AsManyAsAPageHolds_HasNoPages() => Assert.Empty(RenderAt<ClaimsPage>("/claims").FindAll(".list-pages"));

    [Fact]
    public void Claims_TableAndList_LeadToEachOther()
    {
        Assert.Equal("/claims?view=table", RenderAt<ClaimsPage>("/claims").Link("Sort and filter as a table"));
        Assert.Equal("/claims", RenderAt<ClaimsPage>("/claims?view=table").Link("Read as a list"));
    }

    [Fact]
    public void Claim_Render_IsTheStatementWithTheChartsThatShowIt()
    {
        var page = Show("market-2033", "/claims/market-2033?theme=dark");

        Assert.Equal(["AI data centers are forecast to be a world market of 125.8 billion US dollars in 2033."], page.Words("h1"));
        Assert.Contains("/charts/market?theme=dark", page.Links("section li a"));
        Assert.Equal("/claims?theme=dark", page.Link("Claims"));
    }

    [Fact]
    public void Claim_NoChart_DoesNotSpeakOfCharts() => Assert.DoesNotContain("Where it is charted", Show("nscale-business", "/claims/nscale-business").Words("h2"));

    [Fact]
    public void Claim_UnknownId_OffersTheNearest()
    {
        var page = Show("market-2034", "/claims/market-2034");

        Assert.Equal(["There is no claim “market-2034”"], page.Words("h1"));
        Assert.Equal(["/claims/market-2033", "/claims/market-2023"], page.Links("li a").Take(2));
    }

    [Fact]
    public void Claim_VeryLongId_IsQuotedShort() => Assert.Equal([$"There is no claim “{new string('x', 80)}…”"], Show(new string('x', 10_000), "/claims/x").Words("h1"));

    private IRenderedComponent<ClaimPage> Show(string id, string address) => RenderAt<ClaimPage>(address, page => page.Add(one => one.Id, id));
}
