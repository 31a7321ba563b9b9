using Bunit;
using Dashboard.Components.Pages.Overview;

namespace Dashboard.Tests.Components.Pages.Overview;

public class OverviewPageTests : EvidenceContext
{
    [Fact]
    public void Render_NoFilter_SaysTheFindingAndHowWellItIsSourced()
    {
        var page = RenderAt<OverviewPage>("/");

        Assert.Equal(["Four companies: $352.6–354.6 billion named for 2025, of fiscal and calendar years, actual, guidance and projection, one of them a bound"], page.Words("h1"));
        Assert.Matches("^122 statements from one market report: [0-9]+ rest on one report, [0-9]+ cite nothing, [0-9]+ contradict another\\.$", page.Words("h1 + p").Single());
    }

    [Fact]
    public void Render_KeyFigures_OpenWhatTheyWereComputedFrom()
    {
        var page = RenderAt<OverviewPage>("/?theme=dark");

        Assert.Equal("/?drill=computed.capex-2025&theme=dark", page.Link("$352.6–354.6 bn"));
        Assert.Equal("/?drill=computed.nscale-raised&theme=dark", page.Link("$1,533 m"));
        Assert.Equal("/?drill=computed.ai-data-center-market-growth&theme=dark", page.Link("25.7 %"));
        Assert.Contains("computed: (125.8 ÷ 12.8)^(1 ÷ 10) − 1", page.Words("dd small"));
    }

    [Fact]
    public void Render_NoFilter_DrawsEveryChart() => Assert.Equal(
        ["chart-capex", "chart-capex-total", "chart-deals", "chart-funding", "chart-market", "chart-segments"],
        RenderAt<OverviewPage>("/").FindAll("figure").Select(figure => figure.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Render_Columns_FillBothWithoutGaps()
    {
        var columns = RenderAt<OverviewPage>("/").FindAll(".chart-columns > div");

        Assert.Equal(["chart-capex", "chart-funding"], columns.Select(column => column.QuerySelector("figure")!.Id));
        Assert.All(columns, column => Assert.InRange(column.QuerySelectorAll("figure").Length, 2, 4));
    }

    [Fact]
    public void Render_Segment_DrawsItsChartsAndSaysWhyTheOthersAreEmpty()
    {
        var page = RenderAt<OverviewPage>("/?segment=energy");

        Assert.Equal(["chart-segments", "chart-deals"], page.FindAll("figure").Select(figure => figure.Id));
        Assert.Contains("Capital expenditure The filter leaves out all 6 claims behind this chart: nothing here belongs to Energy, but to Data centers.", page.Words(".left-out li"));
        Assert.Contains("/charts/capex?segment=energy", page.Links(".left-out li a"));
        Assert.EndsWith("claims on Energy", page.Words("h1").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NothingKnownYet_SaysSoAndScoresNothing()
    {
        var page = RenderAt<OverviewPage>("/?asof=2000-01-01");

        Assert.Equal(["Nothing was known yet"], page.Words("h1"));
        Assert.Contains("Nothing that passes the filter was known by 1 January 2000.", page.Words("p"));
        Assert.Empty(page.FindAll(".score-badge"));
    }

    [Fact]
    public void Render_AnyView_ExplainsTheLooksOnce() => Assert.Single(RenderAt<OverviewPage>("/").FindAll("ul[aria-label=Key]"));
}

[InCulture("de-DE")]
public sealed class OverviewPageInGermanTests : OverviewPageTests;
