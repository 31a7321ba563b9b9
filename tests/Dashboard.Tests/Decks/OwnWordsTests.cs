using Dashboard.Decks;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Decks;

public sealed class OwnWordsTests
{
    private const string Json = """{"capex":{"headline":"Mine\u0000 <b>","notes":"Say\r\n\r\nthis\u000b"},"market":{"headline":"","notes":null},"deals":null}""";

    [Fact]
    public void In_MadeDeck_HasTheHeadlineForAllAndTheNotesForTheSpeaker()
    {
        var deck = Deck("capex,market");
        var words = OwnWords.Read(Json);

        var told = words.In(deck, withNotes: true);
        var shown = words.In(deck, withNotes: false);

        Assert.Equal(("Mine  <b>", "Say\n\nthis"), (told.Slides[0].Headline, told.Slides[0].Notes));
        Assert.Equal(("Mine  <b>", ""), (shown.Slides[0].Headline, shown.Slides[0].Notes));
        Assert.Equal((deck.Slides[1].Headline, ""), (told.Slides[1].Headline, told.Slides[1].Notes));
        Assert.Same(shown, words.In(deck, withNotes: false));
    }

    [Fact]
    public void In_DeckOfAPack_KeepsItsAuthorsWords()
    {
        var deck = Deck("story");

        Assert.Same(deck, OwnWords.Read(Json).In(deck, withNotes: true));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"capex":3}""")]
    public void Read_WhatIsNoWords_IsNone(string? json)
    {
        var deck = Deck("capex");

        Assert.Same(deck, OwnWords.Read(json).In(deck, withNotes: true));
    }

    [Fact]
    public void Read_MoreThanThereIsRoomFor_IsCutOrNone()
    {
        var deck = Deck("capex");
        string Of(int length) => $$$"""{"capex":{"headline":"{{{new string('a', length)}}}"}}""";

        Assert.Equal(OwnWords.LongestHeadline + TextCut.Sign.Length, OwnWords.Read(Of(500)).In(deck, true).Slides[0].Headline.Length);
        Assert.Same(deck, OwnWords.Read(Of(OwnWords.Longest)).In(deck, true));
    }

    private static Deck Deck(string id) => DeckLibrary.Of(LaterEvidence.Snapshot).Find(id)!;
}
