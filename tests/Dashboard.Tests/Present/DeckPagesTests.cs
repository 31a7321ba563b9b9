using Dashboard.Decks;
using Dashboard.Tests.Charts;
using Dashboard.Tests.Documents.PowerPoint;

namespace Dashboard.Tests.Present;

public sealed class DeckPagesTests
{
    private static readonly OpenDeck Story = new(MadeDeck.Bytes(DeckLibrary.Of(LaterEvidence.Snapshot).Find("story")!, LaterEvidence.Snapshot, "pack=nscale-2026-01"));

    [Fact]
    public void Of_DeckOfTheArticle_HasEverySlideWithItsHeadline()
    {
        var slides = DeckLibrary.Of(LaterEvidence.Snapshot).Find("story")!.Slides;

        Assert.Equal(slides.Count, Story.Count);
        Assert.All(slides, slide => Assert.Equal(slide.Headline, Story.TextOf(slide.Number)[0]));
    }

    [Fact]
    public void Of_EverySlide_TellsItsAddressAndDay() => Assert.All(
        Enumerable.Range(1, Story.Count),
        slide =>
        {
            Assert.Contains($"https://evidence.example/present/story?slide={slide}&pack=nscale-2026-01", Story.LinksOf(slide));
            Assert.Contains("As of 1 September 2026", Story.TextOf(slide));
        });

    [Fact]
    public void Of_ChartSlide_HasNotesWithWhatIsSaidAndTheClaimsOfEveryMark()
    {
        var notes = Story.NotesOf(2);

        Assert.Equal("The outlined mark is money asked for. It counts in no total.", notes[0]);
        Assert.All(
            ArticleChart.Build("funding").Marks.SelectMany(mark => mark.Claims),
            claim => Assert.Contains(notes, note => note.Contains(claim, StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_ChartSlide_HasFootnotesThatLeadToItsSources() => Assert.All(
        ArticleChart.Build("funding").Citations,
        citation =>
        {
            Assert.Contains(ArticleEvidence.Snapshot.FindSource(citation.Source)!.Url.AbsoluteUri, Story.LinksOf(2).Select(link => new Uri(link).AbsoluteUri));
            Assert.Contains($"[{citation.Number}] {citation.Publisher}", Story.TextOf(2).Single(text => text.StartsWith("Sources:", StringComparison.Ordinal)), StringComparison.Ordinal);
        });

    [Fact]
    public void Of_SlideThatShowsATable_HasTheStatusInWords()
    {
        var deck = new OpenDeck(MadeDeck.Bytes("## Table\n\nchart: capex\nshow: view=table\n", ArticleEvidence.Snapshot));

        Assert.Equal(0, deck.Charts);
        Assert.Equal(["What", "Amount", "Period", "Status", "Sources"], deck.TableOf(1)[0]);
        Assert.Equal("guidance", deck.TableOf(1).Single(row => row[0] == "Meta 2025")[3]);
    }

    [Fact]
    public void Of_FilterOfTheReader_TakesThePlaceOfTheSlides()
    {
        var deck = new OpenDeck(MadeDeck.Bytes("## Capex\n\nchart: capex\nshow: company=amazon\n", ArticleEvidence.Snapshot, "company=meta"));

        Assert.Equal(["Begins at", "Meta, guidance", "Room for labels"], deck.CachedOf(1).Keys);
        Assert.Contains("Filter: Meta", deck.TextOf(1));
    }

    [Fact]
    public void Of_FilterOfTheSlideItself_IsLeftToItsHeadline() =>
        Assert.DoesNotContain(new OpenDeck(MadeDeck.Bytes("## Capex\n\nchart: capex\nshow: company=amazon\n", ArticleEvidence.Snapshot)).TextOf(1), text => text.StartsWith("Filter:", StringComparison.Ordinal));

    [Fact]
    public void Of_Day_ShowsWhatWasKnownThenAndSaysSo()
    {
        var deck = new OpenDeck(MadeDeck.Bytes("## Capex\n\nchart: capex\n", LaterEvidence.Snapshot, "asof=2026-01-20"));

        Assert.Contains("As of 20 January 2026", deck.TextOf(1));
        Assert.DoesNotContain(deck.NotesOf(1), note => note.Contains("later-microsoft-capex-fy2026", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_FilterThatLeavesNothing_SaysWhy()
    {
        var deck = new OpenDeck(MadeDeck.Bytes("## Capex\n\nchart: capex\n", ArticleEvidence.Snapshot, "asof=2000-01-01"));

        Assert.Equal(0, deck.Charts);
        Assert.Contains(deck.TextOf(1), text => text == "No claim of this kind was known on 1 January 2000.");
    }

    [Fact]
    public void Of_ChartWithManyRows_GoesOnWithoutLosingAny()
    {
        var spec = ArticleChart.Build("capex", LaterEvidence.Snapshot, new() { Packs = [LaterEvidence.PackId] });
        var deck = new OpenDeck(MadeDeck.Bytes($"## Capex\n\nchart: capex\nshow: pack={LaterEvidence.PackId}\n", LaterEvidence.Snapshot));

        Assert.Equal(3, deck.Count);
        Assert.Equal(["Capex (1 of 3)", "Capex (2 of 3)", "Capex (3 of 3)"], Enumerable.Range(1, 3).Select(slide => deck.TextOf(slide)[0]));
        var drawn = Enumerable.Range(1, 3).SelectMany(slide => deck.CachedOf(slide)).Where(column => column.Key is not ("Begins at" or "Room for labels")).Sum(column => column.Value.Count);
        Assert.Equal(spec.Marks.Count(), drawn);
    }

    [Fact]
    public void Of_LongText_GoesOnRatherThanBecomingTiny()
    {
        var deck = new OpenDeck(MadeDeck.Bytes($"## Long\n\n{string.Concat(Enumerable.Repeat("A sentence of some length that is said again. ", 120))}\n", ArticleEvidence.Snapshot));

        Assert.True(deck.Count > 1);
        Assert.Equal(120, Enumerable.Range(1, deck.Count).Sum(slide => string.Join(' ', deck.TextOf(slide)).Split("sentence").Length - 1));
    }
}
