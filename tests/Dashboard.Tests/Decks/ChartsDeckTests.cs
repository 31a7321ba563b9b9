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

    [Fact]
    public void Find_Answers_StandBesideCharts()
    {
        var asked = new AnswerPart("capex-history", "What was Amazon's capex in 2025, gross?");
        var words = new AnswerPart("", "Who advises Nscale?");
        var deck = DeckLibrary.Of(LaterEvidence.Snapshot).Find(ChartsDeck.IdOf(["market", asked.Id, words.Id]))!;

        Assert.Equal(["market", "capex-history", null], deck.Slides.Select(slide => slide.Chart));
        Assert.Equal("Market projection, What was Amazon's capex in 2025, gross? and 1 more", deck.Title);
        Assert.Contains("$131.819 billion", deck.Slides[1].Headline, StringComparison.Ordinal);
        Assert.Equal(["later-amazon-capex-2025-gross"], deck.Slides[1].Highlights);
        Assert.Contains("](/claims/later-amazon-capex-2025-gross)", deck.Slides[1].Text, StringComparison.Ordinal);
        Assert.NotEmpty(deck.Slides[2].Citations);
        Assert.Equal(["market", asked.Id, words.Id], ChartsDeck.ChartsOf(deck));
    }

    [Fact]
    public void Find_AnswerOfADayBefore_IsWhatWasKnown()
    {
        var asked = new AnswerPart("", "What was Amazon's capex in 2025?").Id;

        Assert.DoesNotContain("131.819", DeckLibrary.Of(LaterEvidence.Snapshot).Find(asked, "?asof=2026-01-09")!.Slides[0].Headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("capx:What")]
    [InlineData("capex:")]
    [InlineData("capex:~zz")]
    [InlineData("capex:<b>")]
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
