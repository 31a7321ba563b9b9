using Bunit;
using Dashboard.Components.Evidence;
using Dashboard.Evidence;

namespace Dashboard.Tests.Components.Evidence;

public sealed class ClaimListTests : EvidenceContext
{
    [Theory]
    [InlineData("microsoft-capex-fy2025", "actual $64.6 billion FY2025 source 11")]
    [InlineData("nvidia-deals-67-title", "actual 67 deals 2025 source 4 contradicted")]
    [InlineData("chips-rating", "opinion 5 of 5 stars no source")]
    [InlineData("nscale-business", "actual source 1")]
    public void Render_Claim_HasStatusFigurePeriodSourcesAndConflict(string id, string facts) =>
        Assert.StartsWith(facts, Show(id).Find("li p + p").Words(), StringComparison.Ordinal);

    [Fact]
    public void Render_Sources_StandOnTheLineOfTheirWord() =>
        Assert.Equal("source\u00A0", Show("microsoft-capex-fy2025").Find(".source-numbers").PreviousSibling!.TextContent);

    [Fact]
    public void Render_GraverFindings_AreCountedQuietly()
    {
        var bare = HandMade.Claim("bare");
        var view = ViewOf("/claims", HandMade.Snapshot(bare));

        Assert.EndsWith("no source Findings: 1 medium", RenderAt<ClaimList>(view, list => list.Add(one => one.Claims, [bare])).Find("li p + p").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_SingleReport_SaysSo()
    {
        var one = HandMade.Claim("one") with { Flags = [Flags.SingleReport], Citations = [new("s01")] };

        Assert.Contains("one report only", RenderAt<ClaimList>(ViewOf("/claims", HandMade.Snapshot(one)), list => list.Add(shown => shown.Claims, [one])).Words("span"));
    }

    [Fact]
    public void Render_Statement_OpensTheEvidence()
    {
        var link = Show("market-2033").Find("li a");

        Assert.Equal("AI data centers are forecast to be a world market of 125.8 billion US dollars in 2033.", link.Words());
        Assert.Equal("/claims?drill=market-2033&theme=dark", link.GetAttribute("href"));
    }

    [Fact]
    public void Render_NoClaim_SaysWhy()
    {
        Assert.Equal("No claim passes the filter.", RenderAt<ClaimList>("/claims?status=sought", list => list.Add(one => one.Claims, [])).Words());
        Assert.Equal("Nothing here.", RenderAt<ClaimList>("/claims", list => list.Add(one => one.Claims, []).Add(one => one.Empty, "Nothing here.")).Words());
    }

    [Fact]
    public void Render_VeryManyThatCanBeReadElsewhere_SaysHowManyAndWhere()
    {
        var claims = Enumerable.Range(1, 300).Select(at => HandMade.Claim($"c{at}")).ToList();
        var list = RenderAt<ClaimList>(ViewOf("/segments/chips", HandMade.Snapshot(claims)), list => list.Add(one => one.Claims, claims).Add(one => one.Rest, "/claims?segment=chips"));

        Assert.Equal(250, list.FindAll("li").Count);
        Assert.Contains("The first 250 of 300 stand here. All of them among the claims", list.Words("p"));
        Assert.Equal("/claims?segment=chips", list.Link("All of them among the claims"));
    }

    private IRenderedComponent<ClaimList> Show(string id) =>
        RenderAt<ClaimList>("/claims?theme=dark", list => list.Add(one => one.Claims, [ArticleEvidence.Claim(id)]));
}
