using Bunit;
using Dashboard.Components.Pages.Charts;
using Dashboard.Evidence.Scorecards;

namespace Dashboard.Tests.Components.Pages.Charts;

public sealed class ChartPageTests : EvidenceContext
{
    [Fact]
    public void Render_Chart_IsTheHeadingWithItsNumbersAndSources()
    {
        var page = Show("deals", "/charts/deals");

        Assert.Equal(["Three counts of NVIDIA’s 2025 deals: nearly 90, 67 and 50"], page.Words("h1"));
        Assert.Equal(["The numbers", "Findings", "Sources"], page.Words("section h2"));
        Assert.Equal(3, page.FindAll("[role=region] tbody tr").Count);
        Assert.Contains("4 · VC Memo", page.Words("section p"));
    }

    [Fact]
    public void Render_Views_AreOneAddressEach()
    {
        var page = Show("deals", "/charts/deals?segment=energy&view=claims");

        Assert.Equal(
            ["/charts/deals?segment=energy", "/charts/deals?segment=energy&view=table", "/charts/deals?segment=energy&view=claims", "/api/v1/charts/deals?segment=energy"],
            page.Links("nav a"));
        Assert.Equal(["Claims"], page.Words("nav [aria-current=true]"));
    }

    [Fact]
    public void Render_AsTable_ShowsTheNumbersOnce() => Assert.Single(Show("deals", "/charts/deals?view=table").FindAll("table"));

    [Fact]
    public void Render_NothingPassesTheFilter_SaysWhy()
    {
        var page = Show("deals", "/charts/deals?segment=chips");

        Assert.Contains(page.Words("figure p"), text => text.StartsWith("The filter leaves out all 3 claims", StringComparison.Ordinal));
        Assert.Empty(page.FindAll("table"));
    }

    [Fact]
    public void Render_UnknownChart_OffersTheNearest()
    {
        var page = Show("captex", "/charts/captex?theme=dark");

        Assert.Equal(["There is no chart “captex”"], page.Words("h1"));
        Assert.Equal("/charts/capex?theme=dark", page.Links("li a").First());
    }

    [Fact]
    public void Render_Findings_AreGroupedByRuleAndOpenTheClaim()
    {
        var findings = Show("deals", "/charts/deals?segment=energy").Find(".chart-findings");

        Assert.Equal("high", findings.QuerySelector("details summary [data-severity]")!.GetAttribute("data-severity"));
        Assert.All(findings.QuerySelectorAll("details li a"), link => Assert.StartsWith("/charts/deals?segment=energy&drill=nvidia-deals-", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotNull(findings.QuerySelector(".support-badge"));
    }

    [Fact]
    public void Render_Scorecard_ListsEveryForecastWithItsReason()
    {
        var view = ViewOf("/charts/scorecard", LaterEvidence.Snapshot);
        var page = RenderAt<ChartPage>(view, chart => chart.Add(one => one.Slug, "scorecard"));
        var rows = page.FindAll("table.scorecard tbody tr").Select(row => row.Children.Select(cell => cell.Words()).ToList()).ToList();

        Assert.Equal(Scorecard.Of(view.Snapshot, view.Filter).Count, rows.Count);
        var amazon = rows.Single(row => row[0].StartsWith("Amazon 2025 ", StringComparison.Ordinal));
        Assert.Equal("Amazon 2025 $125 billion projection, source 11", amazon[0]);
        Assert.Equal("$128.32 billion actual, cash, net of proceeds, source l08", amazon[1]);
        Assert.Equal(["exceeded", "+2.7 %"], amazon[2..4]);
        Assert.StartsWith("The outcome is $128.32 billion, 2.7 % above $125 billion.", amazon[4], StringComparison.Ordinal);
        Assert.Contains(rows, row => row[2] == "open" && row[4].StartsWith("Nothing later is known.", StringComparison.Ordinal));
        Assert.Contains(rows, row => row[2] == "not comparable" && row[4].Contains("new money is what was asked for", StringComparison.Ordinal));
    }

    [Fact]
    public void Render_ScorecardWithNothingToCompare_StillListsTheForecasts()
    {
        var page = Show("scorecard", "/charts/scorecard");

        Assert.Contains("None of the 15 forecasts can be compared with an outcome yet.", page.Words("figure p"));
        Assert.Equal(15, page.FindAll("table.scorecard tbody tr").Count);
    }

    private IRenderedComponent<ChartPage> Show(string slug, string address) => RenderAt<ChartPage>(address, page => page.Add(one => one.Slug, slug));
}
