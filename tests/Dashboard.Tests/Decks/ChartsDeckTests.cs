using Dashboard.Decks;

namespace Dashboard.Tests.Decks;

public sealed class ChartsDeckTests
{
    [Fact]
    public void Find_Charts_IsADeckWithASlideEach()
    {
        var deck = DeckLibrary.Of(LaterEvidence.Snapshot).Find("capex,market", "?pack=nscale-2026-01");

        Assert.Equal(["capex", "market"], deck!.Slides.Select(slide => slide.Chart));
        Assert.Equal("Capital expenditure, Market projection", deck.Title);
        Assert.All(deck.Slides, slide => Assert.NotEmpty(slide.Headline));
    }

    [Fact]
    public void Find_Filter_ChangesWhatTheHeadlineSays()
    {
        var library = DeckLibrary.Of(LaterEvidence.Snapshot);

        Assert.NotEqual(library.Find("capex", "?company=amazon")!.Slides[0].Headline, library.Find("capex", "?company=microsoft")!.Slides[0].Headline);
    }

    [Theory]
    [InlineData("capex,capx")]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("stroy")]
    public void Find_AnythingButCharts_IsNoDeck(string id) => Assert.Null(DeckLibrary.Of(LaterEvidence.Snapshot).Find(id));

    [Theory]
    [InlineData("capex", 1, "market,capex,deals")]
    [InlineData("deals", -1, "capex,deals,market")]
    [InlineData("deals", 5, "capex,market,deals")]
    [InlineData("capex", -1, "capex,market,deals")]
    public void Moved_Chart_StandsElsewhereAndNeverBeyondAnEnd(string chart, int by, string expected) =>
        Assert.Equal(expected, string.Join(',', ChartsDeck.Moved(["capex", "market", "deals"], chart, by)));

    [Fact]
    public void IdOf_ChartShownTwice_IsOneSlide() => Assert.Equal("market,capex", ChartsDeck.IdOf(["market", "capex", "market"]));
}
