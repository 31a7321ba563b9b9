using Bunit;
using Dashboard.Components.Pages.Companies;

namespace Dashboard.Tests.Components.Pages.Companies;

public sealed class CompanyPagesTests : EvidenceContext
{
    [Fact]
    public void Companies_Render_ListsKindsWithTheMostTalkedOfFirst()
    {
        var page = RenderAt<CompaniesPage>("/companies?theme=dark");

        Assert.Equal(["Companies", "Organisations", "Markets", "Projects"], page.Words("h2"));
        Assert.Equal("Nscale", page.Words("li a").First());
        Assert.Equal("/companies/nscale?theme=dark", page.Links("li a").First());
    }

    [Fact]
    public void Companies_Filter_LeavesOutWhoIsNotSpokenOf() =>
        Assert.Equal(["Meta 1 claim, 1 source"], RenderAt<CompaniesPage>("/companies?company=meta&status=guidance").Words("li"));

    [Fact]
    public void Companies_NothingPassesTheFilter_SaysSo() =>
        Assert.Contains("No claim about any company passes the filter.", RenderAt<CompaniesPage>("/companies?asof=2000-01-01").Words("p"));

    [Fact]
    public void Company_Render_ShowsWhatIsClaimedInTheOrderOfTime()
    {
        var page = Show("microsoft", "/companies/microsoft");

        Assert.Equal(["Microsoft"], page.Words("h1"));
        Assert.Equal(["Over time", "Without a date"], page.Words("section > h2"));
        Assert.Equal(
            [
                "Microsoft spent 64.6 billion US dollars on capital goods in its fiscal year 2025.",
                "Microsoft’s capital expenditure grew by 45 % in fiscal year 2025 over the year before.",
                "Microsoft is expected to spend 100 to 140 billion US dollars on capital goods in its fiscal year 2026.",
            ],
            page.Words("section:nth-of-type(1) li p:first-child a"));
    }

    [Fact]
    public void Company_Charts_AreThoseThatMeasureIt() => Assert.Equal(["chart-capex"], Show("microsoft", "/companies/microsoft").FindAll("figure").Select(figure => figure.Id));

    [Fact]
    public void Company_OtherCompanyInTheFilter_IsStillAboutItself() =>
        Assert.Contains("Microsoft spent 64.6 billion US dollars on capital goods in its fiscal year 2025.", Show("microsoft", "/companies/microsoft?company=meta").Words("li a"));

    [Fact]
    public void Company_OtherNames_AreNamed() => Assert.Contains("Also printed as Google.", Show("alphabet", "/companies/alphabet").Words(".lead").Single(), StringComparison.Ordinal);

    [Fact]
    public void Company_UnknownId_OffersTheNearestAndASearch()
    {
        var page = Show("nvida", "/companies/nvida?theme=dark");

        Assert.Equal(["There is no company “nvida”"], page.Words("h1"));
        Assert.Equal("/companies/nvidia?theme=dark", page.Links("li a").First());
        Assert.Equal("/search?q=nvida&theme=dark", page.Link("Search for “nvida”"));
    }

    private IRenderedComponent<CompanyPage> Show(string id, string address) => RenderAt<CompanyPage>(address, page => page.Add(one => one.Id, id));
}
