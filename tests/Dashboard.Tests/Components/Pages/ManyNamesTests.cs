using Bunit;
using Dashboard.Components.Pages.Claims;
using Dashboard.Components.Pages.Companies;
using Dashboard.Components.Pages.Sources;

namespace Dashboard.Tests.Components.Pages;

/// <summary>Lists that are too long to be read from top to bottom.</summary>
public sealed class ManyNamesTests : EvidenceContext
{
    [Fact]
    public void Companies_Many_AreListedByInitialWithLinksThatJump()
    {
        var page = RenderAt<CompaniesPage>(ViewOf("/companies?segment=chips,energy", ManyNames.Snapshot));

        Assert.Equal(["A", "C", "E", "G", "I", "K", "M", "O", "Q", "S", "U", "W", "Y"], page.Words(".initials a"));
        Assert.Equal("/companies?segment=chips,energy#company-c", page.FindAll(".initials a")[1].GetAttribute("href"));
        Assert.Equal("C", page.Find("h3#company-c").TextContent);
        Assert.Equal("A-Company 000 1 claim, 1 source", page.Words("li").First());
        Assert.Equal(ManyNames.Companies, page.FindAll("li").Count);
    }

    [Fact]
    public void Companies_WordsInTheAddress_NarrowTheList()
    {
        var page = RenderAt<CompaniesPage>(ViewOf("/companies?q=k-cömp%2001&theme=dark", ManyNames.Snapshot));

        Assert.Equal(["K-Company 018 1 claim, 1 source"], page.Words("li"));
        Assert.Equal("k-cömp 01", page.Find("input[name=q]").GetAttribute("value"));
        Assert.Equal("1 of 150", page.Find(".count").Words());
        Assert.Equal("/companies?theme=dark", page.Link("All names"));
        Assert.Equal("dark", page.Find("form input[name=theme]").GetAttribute("value"));
    }

    [Fact]
    public void Companies_WordsThatNothingHas_AreSaidToBeNowhere() =>
        Assert.Contains("No name in this list has these words.", RenderAt<CompaniesPage>(ViewOf("/companies?q=xyz", ManyNames.Snapshot)).Words("p"));

    [Fact]
    public void Companies_Segment_LeavesOutWhoIsNotInIt() => Assert.Equal(75, RenderAt<CompaniesPage>(ViewOf("/companies?segment=chips", ManyNames.Snapshot)).FindAll("li").Count);

    [Fact]
    public void Sources_Many_AreListedByPublisherWithWhoRestsOnThem()
    {
        var page = RenderAt<SourcesPage>(ViewOf("/sources", ManyNames.Snapshot));

        Assert.Equal("/sources#publisher-e", page.FindAll(".initials a")[2].GetAttribute("href"));
        Assert.Equal("2 statements about A-Company 000 and M-Company 110", page.Words("li > p").First());
        Assert.Contains("no statement cites it", page.Words("li > p"));
    }

    [Fact]
    public void Sources_Filter_FoldsThoseThatNothingUnderItCites()
    {
        var page = RenderAt<SourcesPage>(ViewOf("/sources?company=c000&q=publisher", ManyNames.Snapshot));

        Assert.Equal(["A-Publisher 000"], page.Words("ol:not(details ol) .publisher"));
        Assert.Equal("119 sources that no statement under the filter cites", page.Find("details summary").Words());
    }

    [Fact]
    public void Claims_Company_IsChosenAmongThoseOfMostClaimsAndTakenAway()
    {
        var page = RenderAt<ClaimsPage>(ViewOf("/claims?company=c140", ManyNames.Snapshot));

        Assert.Equal(["/claims", "/claims?company=c140,c000"], page.Links(".company-choice .choice a").Take(2));
        Assert.Equal(["U-Company 140 1"], page.Words(".company-choice [aria-pressed=true]"));
        Assert.Equal("and 141 more", page.Find(".company-choice summary").Words());
    }
}
