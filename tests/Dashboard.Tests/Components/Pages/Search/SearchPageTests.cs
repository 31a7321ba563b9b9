using Dashboard.Components.Pages.Search;

namespace Dashboard.Tests.Components.Pages.Search;

public sealed class SearchPageTests : EvidenceContext
{
    [Fact]
    public void Render_Words_ShowsCompaniesClaimsAndSources()
    {
        var page = RenderAt<SearchPage>("/search?q=nvidia&theme=dark");

        Assert.Matches("^[0-9]+ results for “nvidia”$", page.Words("h1").Single());
        Assert.Equal(["Companies", "Claims", "Sources"], page.Words("section > h2"));
        Assert.Equal("/companies/nvidia?theme=dark", page.Link("NVIDIA"));
        Assert.Contains("/search?q=nvidia&drill=nvidia-deals-nearly-90&theme=dark", page.Links("ol a"));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=%20%20")]
    public void Render_NoWords_AsksForSome(string address)
    {
        var page = RenderAt<SearchPage>(address);

        Assert.Equal(["Search"], page.Words("h1"));
        Assert.Contains(page.Words("p"), text => text.StartsWith("Write a few words", StringComparison.Ordinal));
    }

    [Fact]
    public void Render_WordsThatOccurNowhere_SaysWhatToDo()
    {
        var page = RenderAt<SearchPage>("/search?q=unobtainium");

        Assert.Equal(["no result for “unobtainium”"], page.Words("h1"));
        Assert.Contains("No claim, company or source holds all of these words. Fewer words find more.", page.Words("p"));
    }

    [Fact]
    public void Render_NothingUnderTheFilter_OffersToSearchEverything() =>
        Assert.Equal("/search?q=fusion%20has%20come&theme=dark", RenderAt<SearchPage>("/search?q=fusion%20has%20come&segment=chips&theme=dark").Link("Search everything"));
}
