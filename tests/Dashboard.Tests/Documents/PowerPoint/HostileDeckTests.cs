using Dashboard.Charts;
using Dashboard.Documents.PowerPoint;
using Dashboard.Evidence;

namespace Dashboard.Tests.Documents.PowerPoint;

public sealed class HostileDeckTests
{
    [Theory]
    [InlineData("🚀 to the moon 👩‍🚀", "🚀 to the moon 👩‍🚀")]
    [InlineData("שלום עולם, مرحبا", "שלום עולם, مرحبا")]
    [InlineData("bell\u0007 and \u0000nothing\u001b[31m", "bell and nothing[31m")]
    [InlineData("\ufffe\uffff nobody", " nobody")]
    [InlineData("<script>alert(1)</script> & ]]> \"quoted\"", "<script>alert(1)</script> & ]]> \"quoted\"")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("_x0041_", "_x0041_")]
    [InlineData("two\nlines", "two lines")]
    public void Write_AnyText_IsKeptOrCleanedAndNeverBreaksTheFile(string text, string expected)
    {
        var page = MadeDeck.Page() with
        {
            Headline = text,
            Text = [PageParagraph.Plain(text)],
            Chart = Spec(text),
            Sources = [new("1", text, text, new("https://source.example/?q=a&b=c"))],
            Notes = [text],
            AsOf = text,
        };
        var bytes = DeckFile.Write(text, text, [page, page with { AsTable = true }]);
        var deck = new OpenDeck(bytes);

        Assert.Empty(MadeDeck.Faults(bytes));
        Assert.Equal([expected, expected], deck.TextOf(1).Take(2));
        Assert.Equal(expected, deck.NotesOf(1)[0]);
        Assert.Equal(expected, deck.TableOf(2)[1][0]);
        Assert.Contains($"{expected}, projection", deck.CachedOf(1).Keys);
    }

    [Fact]
    public void Write_HalfOfACharacter_IsReplaced() =>
        Assert.Equal("half \ufffd of a pair", new OpenDeck(DeckFile.Write("Made", "v1", [MadeDeck.Page() with { Headline = "half \ud83d of a pair" }])).TextOf(1)[0]);

    [Fact]
    public void Write_FormulaInAName_IsTextInTheWorkbook()
    {
        var deck = new OpenDeck(MadeDeck.Bytes(Spec("=1+1")));

        Assert.Equal("=1+1", deck.SheetOf(1, "Chart")["A2"]);
        Assert.False(deck.HasFormulas(1));
    }

    [Fact]
    public void Write_EscapeInAName_StaysAsItIsWritten() =>
        // a sheet reads _x005F_ as an underscore, and what follows as it stands
        Assert.Equal("_x005F_x0041_", new OpenDeck(MadeDeck.Bytes(Spec("_x0041_"))).SheetOf(1, "Chart")["A2"]);

    [Fact]
    public void Write_VeryLongText_IsAFileThatOfficeAccepts()
    {
        var text = string.Concat(Enumerable.Repeat("Lang ", 20_000));
        var bytes = DeckFile.Write(text, text, [MadeDeck.Page() with { Headline = text, Chart = Spec(text), Sources = [new("1", text, text, new("https://source.example"))] }]);

        Assert.Empty(MadeDeck.Faults(bytes));
        Assert.True(new OpenDeck(bytes).TextOf(1)[0].Length < 300);
    }

    [Fact]
    public void Write_SourceThatIsNoPage_IsNamedWithoutALink()
    {
        var bytes = DeckFile.Write("Made", "v1", [MadeDeck.Page() with { Chart = Spec("Row"), Sources = [new("1", "Publisher", "Title", new("javascript:alert(1)"))] }]);

        Assert.Equal(["https://evidence.example/"], new OpenDeck(bytes).LinksOf(1));
    }

    private static ChartSpec Spec(string text) => new()
    {
        Slug = "small",
        Kind = ChartKind.Bars,
        Title = text,
        Subtitle = text,
        Unit = text,
        ValueAxis = new(0, 2),
        Alternative = text,
        Series = [new("s", text, 1, ChartForm.Bar, [new()
        {
            Id = "m",
            Name = text,
            Row = text,
            Start = 0,
            End = 1,
            Label = text,
            Amount = text,
            Period = text,
            Status = ClaimStatus.Projection,
            StatusText = "projection",
            Claims = [text],
            SourcesText = text,
            Sources = ["s01"],
        }])],
        Citations = [new("s01", "1", text, text)],
    };
}
