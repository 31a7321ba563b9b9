using Bunit;
using Dashboard.Charts;
using Dashboard.Components.Charts;

namespace Dashboard.Tests.Components.Charts;

public sealed class ChartControlsTests : EvidenceContext
{
    [Fact]
    public void Render_NoCompanyChosen_PressesEveryCompanyOfTheChart()
    {
        var toggles = Show("/charts/capex").FindAll("a[aria-pressed]");

        Assert.Equal(["Alphabet", "Amazon", "Meta", "Microsoft"], toggles.Select(toggle => toggle.Words()).Order(StringComparer.Ordinal));
        Assert.All(toggles, toggle => Assert.Equal("true", toggle.GetAttribute("aria-pressed")));
    }

    [Fact]
    public void Render_PressedCompany_LeadsToTheChartWithoutIt() =>
        Assert.DoesNotContain("amazon", Show("/charts/capex?theme=dark").Link("Amazon"), StringComparison.Ordinal);

    [Fact]
    public void Render_LastMissingCompany_LeadsToTheChartOfAll() =>
        Assert.Equal("/charts/capex?theme=dark", Show("/charts/capex?company=microsoft,alphabet,meta&theme=dark").Link("Amazon"));

    [Fact]
    public void Render_OnlyPressedCompany_LeadsBackToAll() => Assert.Equal("/charts/capex", Show("/charts/capex?company=amazon").Link("Amazon"));

    [Fact]
    public void Render_CompanyAlone_IsOneLinkThatSaysSo()
    {
        var controls = Show("/charts/capex?company=amazon&segment=data-centers");

        Assert.Equal("/charts/capex?segment=data-centers&company=meta", controls.Link("Meta only"));
        Assert.Equal(["Amazon only"], controls.Words(".only[aria-current=true]"));
        Assert.Equal(["Amazon"], controls.Words("[aria-pressed=true]"));
    }

    [Fact]
    public void Render_CompanyThatTheChartDoesNotShow_PressesNone()
    {
        var controls = Show("/charts/capex?company=nvidia");

        Assert.Empty(controls.FindAll("[aria-pressed=true]"));
        Assert.Equal("/charts/capex", controls.Link("All companies"));
    }

    [Fact]
    public void Render_ChartOfSegments_OffersSegments()
    {
        var controls = Show("/charts/segments?segment=energy");

        Assert.Equal(5, controls.FindAll("a[aria-pressed]").Count);
        Assert.Equal(["Energy"], controls.Words("[aria-pressed=true]"));
        Assert.Equal("/charts/segments?segment=chips", controls.Link("Chips only"));
    }

    [Fact]
    public void Render_ChartOfOneCompanyAtATime_ReplacesItByAnother()
    {
        var view = ViewOf("/charts/funding?pack=what-happened-later", LaterEvidence.Snapshot);
        var controls = RenderAt<ChartControls>(view, one => one.Add(controls => controls.Of, ChartCatalog.Find("funding")!));

        Assert.Empty(controls.FindAll("[aria-pressed]"));
        Assert.Equal(["Nscale"], controls.Words(".pick[aria-current=true]"));
        Assert.Equal("/charts/funding?company=akrom-energy&pack=what-happened-later", controls.Links("a.pick:not([aria-current])").Single());
    }

    [Fact]
    public void Render_Period_IsChosenByYearAndNeverReversed()
    {
        var controls = Show("/charts/market?from=2028&scale=log");

        Assert.Equal("2028–2033", controls.Find(".period summary").Words());
        Assert.Equal("/charts/market?from=2030&scale=log", controls.Find("[aria-label=From]").QuerySelectorAll("a").Single(link => link.Words() == "2030").GetAttribute("href"));
        Assert.Equal("/charts/market?to=2025&scale=log", controls.Find("[aria-label=To]").QuerySelectorAll("a").Single(link => link.Words() == "2025").GetAttribute("href"));
        Assert.Equal("/charts/market?scale=log", controls.Link("All years"));
    }

    [Fact]
    public void Render_History_OffersValuesScaleAndCounts()
    {
        var view = ViewOf("/charts/capex-history?values=index", LaterEvidence.Snapshot);
        var controls = RenderAt<ChartControls>(view, one => one.Add(controls => controls.Of, ChartCatalog.Find("capex-history")!));

        Assert.Equal(["index"], controls.Words("[aria-label=Values] [aria-current=true]"));
        Assert.Equal("/charts/capex-history?values=index&scale=log", controls.Link("logarithmic"));
        Assert.Equal("/charts/capex-history?values=yoy", controls.Link("year over year"));
        Assert.Equal(["as reported", "cash, gross", "cash, net of proceeds", "including finance leases"], controls.Words("[aria-label=Definition] a"));
    }

    [Fact]
    public void Render_NothingToChoose_IsNotThere() => Assert.Empty(Show("/charts/deals").FindAll("*"));

    private IRenderedComponent<ChartControls> Show(string address) =>
        RenderAt<ChartControls>(address, controls => controls.Add(one => one.Of, ChartCatalog.Find(new Uri(new("https://x.example"), address).Segments[^1])!));
}
