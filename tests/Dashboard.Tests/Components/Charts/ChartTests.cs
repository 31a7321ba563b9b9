using System.Globalization;
using Bunit;
using Dashboard.Charts;
using Dashboard.Components.Charts;
using Dashboard.Evidence.Wording;
using Dashboard.Views;

namespace Dashboard.Tests.Components.Charts;

public sealed class ChartTests : EvidenceContext
{
    [Fact]
    public void Render_Title_LinksToTheChartsOwnPage()
    {
        var link = Show("funding", "/?segment=data-centers&theme=dark").Find("figure > h2 > a");

        Assert.Equal("The same $433 million is dated 2024 and 2025", link.Words());
        Assert.Equal("/charts/funding?segment=data-centers&theme=dark", link.GetAttribute("href"));
    }

    [Fact]
    public void Render_HeadingLevel_IsThatOfThePage() =>
        Assert.Single(Show("funding", "/charts/funding", heading: 1).FindAll("figure > h1"));

    [Fact]
    public void Render_FirstHtml_HoldsTheDrawingWithALinkForEveryMark()
    {
        var marks = Show("funding", "/?theme=dark").FindAll("evidence-chart > .plot > svg a.mark").OrderBy(link => int.Parse(link.GetAttribute("data-order")!, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(DrawnAt("funding", "/").Spec.Marks.Select(mark => mark.Id), marks.Select(link => link.GetAttribute("data-mark")));
        Assert.Equal(DrawnAt("funding", "/").Spec.Marks.Select(mark => $"/?drill={mark.Opens}&theme=dark"), marks.Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Render_InACircuit_HoldsTheAddressOfTheDrawingAlone()
    {
        var (first, live) = (Show("funding", "/charts/funding?segment=data-centers"), ShowLive("/charts/funding?segment=data-centers"));
        var source = live.Find("evidence-chart").GetAttribute("src")!;

        Assert.StartsWith("/charts/funding/drawing?segment=data-centers&lang=en&v=", source, StringComparison.Ordinal);
        Assert.Empty(live.Find("evidence-chart").Children);
        Assert.Equal(source, first.Find("evidence-chart").GetAttribute("src"));
        Assert.Equal(source, first.Find(".plot").GetAttribute("data-src"));
    }

    [Fact]
    public void Render_PageOfACompany_DrawsTheCompanyThatNoFilterNames()
    {
        var view = ViewOf("/companies/amazon");
        var chart = new ChartSpecs().Get(ChartCatalog.Find("capex")!, view with { Filter = new() { Companies = ["amazon"] } });

        Assert.StartsWith("/charts/capex/drawing?company=amazon&lang=en&v=", RenderAt<Chart>(view, page => page.Add(one => one.Drawn, chart)).Find("evidence-chart").GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Presentation_NamesItSinceItsEvidenceIsItsOwn() =>
        Assert.EndsWith("&live=ABCD2345", RenderAt<Chart>(ViewOf("/follow/ABCD2345") with { Presented = "ABCD2345" }, chart => chart.Add(one => one.Drawn, DrawnAt("funding", "/"))).Find("evidence-chart").GetAttribute("src"), StringComparison.Ordinal);

    [Fact]
    public void Render_Drawing_KnowsTheAddressThatAMarkOpens() =>
        Assert.Equal("/charts/funding?segment=data-centers&drill=~&theme=dark", Show("funding", "/charts/funding?segment=data-centers&theme=dark").Find("evidence-chart").GetAttribute("drill"));

    [Fact]
    public void Render_InACircuit_KeepsNoTableThatNobodySees() => Assert.Empty(ShowLive("/charts/funding").FindAll("table"));

    [Fact]
    public void Render_InACircuitAsTable_ShowsTheTable() => Assert.Single(ShowLive("/charts/funding?view=table").FindAll("table"));

    [Fact]
    public void Render_Sources_AreNumberedLinks()
    {
        var chart = Show("funding", "/?theme=light");

        Assert.Equal(["1", "2", "3", "4", "5"], chart.Words("figcaption a[href^='/sources/']"));
        Assert.Equal("/sources/s01?theme=light", chart.Links("figcaption a[href^='/sources/']").First());
        Assert.Equal("Source 1, Zhiyuan Community", chart.Find("figcaption a[href^='/sources/']").GetAttribute("aria-label"));
    }

    [Fact]
    public void Render_NoSource_SaysSo() => Assert.Contains("No source is cited", Show("segments", "/").Find("figcaption").Words(), StringComparison.Ordinal);

    [Fact]
    public void Render_Conflicts_AreCounted() => Assert.Contains("3 claims in conflict", Show("deals", "/").Find("figcaption").Words(), StringComparison.Ordinal);

    [Fact]
    public void Render_NoConflict_SpeaksOfNone() => Assert.DoesNotContain("conflict", Show("market", "/").Find("figcaption").Words(), StringComparison.Ordinal);

    [Fact]
    public void Render_Support_IsThatOfTheClaimsBehindTheMarks()
    {
        var view = ViewOf("/");
        var support = SupportText.Brief(view.CountsOf(DrawnAt("market", "/").Claims));

        Assert.Contains(support, Show("market", "/").Find("figcaption").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NotesAndFormulas_StandBelow()
    {
        var items = Show("market", "/").Words("figcaption details li");

        Assert.Equal(
            ["Two years are stated, the others are not: the line between them is ours, not the forecaster’s.", "Growth a year, 2023 to 2033: 25.7 % = (125.8 ÷ 12.8)^(1 ÷ 10) − 1"],
            items);
    }

    [Fact]
    public void Render_OtherForms_KeepTheFilter()
    {
        var links = Show("market", "/?segment=data-centers").Links("figcaption a").ToList();

        Assert.Contains("/?segment=data-centers&view=table", links);
        Assert.Contains("/api/v1/charts/market.csv?segment=data-centers", links);
    }

    [Fact]
    public void Render_AsTable_OffersTheDrawingAgain()
    {
        var chart = Show("market", "/charts/market?view=table");

        Assert.Empty(chart.FindAll("evidence-chart"));
        Assert.Equal("/charts/market", chart.Link("Chart instead, " + DrawnAt("market", "/").Spec.Title));
    }

    [Fact]
    public void Render_AsClaims_ListsTheClaimsBehindTheMarks()
    {
        var statements = Show("market", "/charts/market?view=claims").Words("ol p a").ToList();

        Assert.Contains("AI data centers were a world market of 12.8 billion US dollars in 2023.", statements);
        Assert.Contains("AI data centers are forecast to be a world market of 125.8 billion US dollars in 2033.", statements);
    }

    [Fact]
    public void Render_NothingPassesTheFilter_SaysWhyInsteadOfDrawing()
    {
        var chart = Show("market", "/?segment=chips");

        Assert.Contains("The filter leaves out all 2 claims behind this chart: nothing here belongs to Chips, but to Data centers.", chart.Words("figure > p"));
        Assert.Empty(chart.FindAll("evidence-chart"));
        Assert.Empty(chart.FindAll("figcaption a"));
    }

    [Fact]
    public void Render_Key_ExplainsOnlyTheLooksThatOccur() =>
        Assert.Equal(["actual", "projection", "computed", "serious finding"], Show("market", "/").Words("ul[aria-label=Key] li"));

    [Fact]
    public void Render_KeyOfThePage_LeavesTheOwnOut() => Assert.Empty(
        RenderAt<Chart>("/", chart => chart.Add(one => one.Drawn, DrawnAt("market", "/")).Add(one => one.ShowKey, false)).FindAll("ul[aria-label=Key]"));

    [Fact]
    public void Render_ChartThatNarrows_KnowsTheAddressesOfItsNames()
    {
        var drawing = Narrowing("capex", "/?company=meta,amazon&theme=dark").Find("evidence-chart");

        Assert.Equal("/?company=~&theme=dark", drawing.GetAttribute("company"));
        Assert.Equal("/?segment=~&company=meta,amazon&theme=dark", drawing.GetAttribute("segment"));
    }

    [Fact]
    public void Render_CompanyAlone_LeadsNowhereByItsName() => Assert.Null(Narrowing("capex", "/?company=meta").Find("evidence-chart").GetAttribute("company"));

    [Fact]
    public void Render_ChartThatNarrows_OffersTheSameAboveItsTable()
    {
        Assert.Equal(
            ["/?company=alphabet", "/?company=amazon", "/?company=meta", "/?company=microsoft"],
            Narrowing("capex", "/?view=table").Links(".show-alone a").Select(link => link!.Replace("&view=table", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(["Chips", "Data centers", "Energy", "Models", "Applications"], Narrowing("segments", "/?view=table").Words(".show-alone a"));
        Assert.Empty(Narrowing("funding", "/?view=table").FindAll(".show-alone"));
        Assert.Empty(Show("capex", "/?view=table").FindAll(".show-alone"));
    }

    private static DrawnChart DrawnAt(string slug, string address)
    {
        return new ChartSpecs().Get(ChartCatalog.Find(slug)!, ViewOf(address));
    }

    private IRenderedComponent<Chart> ShowLive(string address) =>
        RenderAt<Chart>(ViewOf(address) with { Live = true }, chart => chart.Add(one => one.Drawn, DrawnAt("funding", address)));

    private IRenderedComponent<Chart> Show(string slug, string address, int heading = 2) =>
        RenderAt<Chart>(address, chart => chart.Add(one => one.Drawn, DrawnAt(slug, address)).Add(one => one.HeadingLevel, heading));

    private IRenderedComponent<Chart> Narrowing(string slug, string address) =>
        RenderAt<Chart>(address, chart => chart.Add(one => one.Drawn, DrawnAt(slug, address)).Add(one => one.Narrows, true));
}
