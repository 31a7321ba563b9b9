using Dashboard.Decks;
using Dashboard.Evidence;
using Dashboard.Views;

namespace Dashboard.Tests.Decks;

public sealed class SlideViewReaderTests
{
    private static readonly Deck Deck = new()
    {
        Id = "deck",
        Pack = "pack",
        Title = "Deck",
        Slides =
        [
            new() { Number = 1, Headline = "One", Text = "text" },
            new() { Number = 2, Headline = "Two", Chart = "capex", Query = "segment=chips&view=table", Highlights = ["market-2033"] },
            new() { Number = 3, Headline = "Three", Chart = "funding" },
        ],
    };

    [Theory]
    [InlineData("", 1, 0)]
    [InlineData("?slide=2", 2, 0)]
    [InlineData("?slide=2&step=1", 2, 1)]
    public void Read_Slide_IsThere(string query, int slide, int step)
    {
        var view = Read(query);

        Assert.Equal((slide, step), (view.Place!.Slide, view.Place.Step));
        Assert.Empty(view.Notices);
    }

    [Theory]
    [InlineData("?slide=99", 3, "“99”")]
    [InlineData("?slide=0", 1, "“0”")]
    [InlineData("?slide=-2", 1, "“-2”")]
    [InlineData("?slide=two", 1, "“two”")]
    [InlineData("?slide=99999999999999999999999999999", 1, "“99999999999999999999…”")]
    public void Read_SlideThatIsNot_IsNamedAndTheNearestShown(string query, int slide, string named)
    {
        var view = Read(query);

        Assert.Equal(slide, view.Place!.Slide);
        Assert.Contains(named, Assert.Single(view.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_StepTooFar_IsNamed() => Assert.Contains("from 0 to 1", Assert.Single(Read("?slide=2&step=7").Notices), StringComparison.Ordinal);

    [Fact]
    public void Read_SlideWithAFilter_BringsItAlong()
    {
        var view = Read("?slide=2");

        Assert.Equal((ValueSet<string>)["chips"], view.Filter.Segments);
        Assert.Equal(ChartView.Table, view.Charts);
        Assert.Equal("/present/deck?slide=2", DashboardUrls.Here(view));
    }

    [Fact]
    public void Read_FilterInTheAddress_TakesThePlaceOfTheSlides()
    {
        var view = Read("?slide=2&status=actual");

        Assert.Equal(new() { Statuses = [ClaimStatus.Actual] }, view.Filter);
        Assert.Equal(ChartView.Table, view.Charts);
        Assert.Equal("/present/deck?slide=2&status=actual", DashboardUrls.Here(view));
    }

    [Theory]
    [InlineData("?slide=2", "/present/deck?slide=3")]
    [InlineData("?slide=2&drill=market-2033&step=1&black=1", "/present/deck?slide=3")]
    [InlineData("?slide=2&status=actual&theme=dark", "/present/deck?slide=3&status=actual&theme=dark")]
    [InlineData("?slide=2&view=claims", "/present/deck?slide=3&view=claims")]
    public void Slide_FromAnother_TakesAlongWhatTheReaderSetAndNotWhatTheSlideDid(string query, string expected) =>
        Assert.Equal(expected, DashboardUrls.Slide(Read(query), 3));

    [Fact]
    public void SlideTemplate_View_HasAPlaceForTheNumber() => Assert.Equal("/present/deck?slide=~&theme=dark", DashboardUrls.SlideTemplate(Read("?slide=2&theme=dark")));

    [Theory]
    [InlineData("?slide=2&step=1", "/charts")]
    [InlineData("?slide=2&step=1&segment=energy", "/charts?segment=energy")]
    public void Charts_FromASlide_LeavesTheSlideAndWhatItSetsBehindAndKeepsTheReadersFilter(string query, string expected) => Assert.Equal(expected, DashboardUrls.Charts(Read(query)));

    private static EvidenceView Read(string query) => SlideViewReader.Read(ArticleEvidence.Snapshot, Deck, "/present/deck", query);
}
