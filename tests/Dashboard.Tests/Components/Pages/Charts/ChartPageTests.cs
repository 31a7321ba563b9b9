using Bunit;
using Dashboard.Components.Pages.Charts;

namespace Dashboard.Tests.Components.Pages.Charts;

public sealed class ChartPageTests : EvidenceContext
{
    [Fact]
    public void Render_Chart_IsTheHeadingWithItsNumbersAndSources()
    {
        var page = Show("deals", "/charts/deals");

        Assert.Equal(["Three counts of NVIDIA’s 2025 deals: nearly 90, 67 and 50"], page.Words("h1"));
        Assert.Equal(["The numbers", "Sources"], page.Words("section h2"));
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

    private IRenderedComponent<ChartPage> Show(string slug, string address) => RenderAt<ChartPage>(address, page => page.Add(one => one.Slug, slug));
}
