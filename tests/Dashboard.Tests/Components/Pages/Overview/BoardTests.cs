using Bunit;
using Dashboard.Components.Pages.Overview;

namespace Dashboard.Tests.Components.Pages.Overview;

public class BoardTests : EvidenceContext
{
    [Fact]
    public void Render_Board_ShowsItsChartsInItsOrder()
    {
        var page = RenderAt<OverviewPage>("/?charts=market,capex");

        Assert.Equal(["A board of 2 charts"], page.Words("h1"));
        Assert.Equal(["chart-market", "chart-capex"], page.FindAll("figure").Select(figure => figure.Id));
        Assert.Equal("/present/market,capex", page.Link("Present this view"));
    }

    [Fact]
    public void Render_Tools_LeadToOtherBoards()
    {
        var links = RenderAt<OverviewPage>("/?segment=data-centers&charts=market,capex,funding").Links(".board-tools a");

        Assert.Equal(
            [
                "/?segment=data-centers&charts=capex,funding", "/?segment=data-centers&charts=capex,market,funding", "/?segment=data-centers&charts=capex,market,funding",
                "/?segment=data-centers&charts=market,capex", "/?segment=data-centers&charts=market,funding", "/?segment=data-centers&charts=market,funding,capex", "/?segment=data-centers&charts=market,funding,capex",
            ],
            links.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Render_ChartsThatAreNotOnIt_CanBeAdded()
    {
        var page = RenderAt<OverviewPage>("/?charts=market");

        Assert.Contains("/?charts=market,deals", page.Links(".board-controls a"));
        Assert.DoesNotContain("/?charts=market,market", page.Links(".board-controls a"));
    }

    [Fact]
    public void Render_UnknownChart_IsNamed()
    {
        var view = ViewOf("/?charts=market,xyzzy");

        Assert.Equal(["market"], view.Board);
        Assert.StartsWith("There is no chart “xyzzy”, so it was left out.", Assert.Single(view.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Overview_LeadsToABoardOfItsCharts() =>
        Assert.StartsWith("/?charts=capex,", RenderAt<OverviewPage>("/").Link("Arrange these charts as a board of your own"), StringComparison.Ordinal);

    [Fact]
    public void Render_EmptyChart_SaysWhy() => Assert.Contains("The filter leaves out", RenderAt<OverviewPage>("/?segment=energy&charts=capex").Words("figure .empty").Single(), StringComparison.Ordinal);
}
