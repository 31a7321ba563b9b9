using Bunit;
using Dashboard.Components.Pages.Segments;

namespace Dashboard.Tests.Components.Pages.Segments;

public sealed class SegmentPagesTests : EvidenceContext
{
    [Fact]
    public void Segments_Render_ListsTheChainInItsOrder()
    {
        var page = RenderAt<SegmentsPage>("/segments?theme=dark");

        Assert.Equal(["The value chain in five segments"], page.Words("h1"));
        Assert.Equal(["Chips", "Data centers", "Energy", "Models", "Applications"], page.Words(".segment-rows .name"));
        Assert.Equal("/segments/chips?theme=dark", page.Links(".segment-rows .name").First());
        Assert.Equal("chart-segments", page.Find("figure").Id);
    }

    [Fact]
    public void Segment_Render_ShowsRatingDriversCompaniesChartsAndClaims()
    {
        var page = Show("data-centers", "/segments/data-centers");

        Assert.Equal(["Data centers"], page.Words("h1"));
        Assert.Equal("/segments/data-centers?drill=data-centers-rating", page.Link("5 of 5 stars"));
        Assert.Equal(["What the report says", "Who belongs to it", "All claims"], page.Words("section h2"));
        Assert.Contains("OpenAI’s Stargate project is named as a driving factor for data centers.", page.Words(".topic-facts section:nth-of-type(1) li a"));
        Assert.Contains("/companies/nscale", page.Links(".topic-facts section:nth-of-type(2) a"));
        Assert.Contains("chart-funding", page.FindAll("figure").Select(figure => figure.Id));
    }

    [Fact]
    public void Segment_OtherSegmentInTheFilter_IsStillAboutItself() =>
        Assert.Equal(3, Show("energy", "/segments/energy?segment=chips").FindAll(".topic-facts section:nth-of-type(1) li").Count);

    [Fact]
    public void Segment_NothingPassesTheFilter_SaysSo() =>
        Assert.Contains("No claim of this segment passes the filter.", Show("energy", "/segments/energy?status=guidance").Words("p"));

    [Fact]
    public void Segment_UnknownId_OffersTheNearest()
    {
        var page = Show("chip", "/segments/chip");

        Assert.Equal(["There is no segment “chip”"], page.Words("h1"));
        Assert.Equal("/segments/chips", page.Links("li a").First());
    }

    private IRenderedComponent<SegmentPage> Show(string id, string address) => RenderAt<SegmentPage>(address, page => page.Add(one => one.Id, id));
}
