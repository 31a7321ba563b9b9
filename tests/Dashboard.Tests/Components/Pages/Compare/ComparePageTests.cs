using Bunit;
using Dashboard.Components.Pages.Compare;
using Dashboard.Views;

namespace Dashboard.Tests.Components.Pages.Compare;

public class ComparePageTests : EvidenceContext
{
    [Fact]
    public void Render_NothingChosen_AsksForTwoAndOffersThem()
    {
        var page = RenderAt<ComparePage>("/compare");

        Assert.Equal(["Compare companies or segments"], page.Words("h1"));
        Assert.Contains("/compare?company=nscale", page.Links(".choice a"));
        Assert.Contains("/compare?segment=chips", page.Links(".choice a"));
        Assert.Empty(page.FindAll("table"));
    }

    [Theory]
    [InlineData("/compare", 1)]
    [InlineData("/compare?company=amazon", 1)]
    public void Render_FewerThanTwo_OffersPairsThatHaveFiguresInCommon(string address, int least)
    {
        var pairs = Later(address).Links(".compare-pairs a").ToList();

        Assert.True(pairs.Count >= least);
        Assert.All(pairs, pair => Assert.NotEmpty(Later(pair!).FindAll("tbody tr")));
    }

    [Fact]
    public void Render_TwoCompanies_SetsSideBySideWhatIsCountedAlike()
    {
        var page = Later("/compare?company=amazon,microsoft");

        Assert.Equal(["Amazon and Microsoft side by side"], page.Words("h1"));
        Assert.Equal(["What is measured", "Amazon", "Microsoft", "Difference"], page.Words("thead th"));
        Assert.NotEmpty(page.FindAll("tbody tr"));
        Assert.All(page.FindAll("tbody td a"), link => Assert.Contains("drill=", link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.Contains("/compare?company=microsoft", page.Links(".compare-choice .only"));
    }

    [Fact]
    public void Render_ManyCompanies_TakesFourAndSaysSo()
    {
        var page = Later("/compare?company=amazon,microsoft,alphabet,meta,nscale");

        Assert.Equal(6, page.FindAll("thead th").Count);
        Assert.Contains("1 more left out", page.Words("p.lead").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NothingInCommon_SaysSo() =>
        Assert.Contains("nothing is set side by side", RenderAt<ComparePage>("/compare?company=nscale,anthropic").Words("p.empty").Single(), StringComparison.Ordinal);

    [Fact]
    public void Render_Segments_HasAColumnForEach()
    {
        var page = RenderAt<ComparePage>("/compare?segment=chips,energy");

        Assert.Equal(["What is counted", "Chips", "Energy"], page.Words("thead th"));
        Assert.Contains("5 of 5 stars", string.Join(' ', page.Words("tbody td")), StringComparison.Ordinal);
    }

    private IRenderedComponent<ComparePage> Later(string address) => RenderAt<ComparePage>(EvidenceViewReader.Read(LaterEvidence.Snapshot, "/compare", new Uri("http://x" + address).Query, new(2026, 11, 28)));
}
