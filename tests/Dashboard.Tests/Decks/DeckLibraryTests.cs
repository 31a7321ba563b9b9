using Dashboard.Decks;
using Dashboard.Evidence;

namespace Dashboard.Tests.Decks;

public sealed class DeckLibraryTests
{
    [Fact]
    public void Of_BuiltInPacks_HasTheStoryAndNoProblem()
    {
        var library = DeckLibrary.Of(LaterEvidence.Snapshot);

        Assert.Empty(library.Problems);
        Assert.InRange(library.Find("story")!.Slides.Count, 8, 12);
    }

    [Fact]
    public void Of_BrokenDeck_IsToldAndTheOthersWork()
    {
        var library = DeckLibrary.Of(Holding(("bad", "no deck at all"), ("good", Text("Good", 1))));

        Assert.Equal(["good"], library.Decks.Select(deck => deck.Id));
        Assert.Null(library.Find("bad"));
        Assert.NotEmpty(library.ProblemsOf("bad"));
        Assert.Empty(library.ProblemsOf("good"));
    }

    [Fact]
    public void Of_Decks_StandInTheirOrder() =>
        Assert.Equal(["c", "a", "b"], DeckLibrary.Of(Holding(("a", Text("Beta", 2)), ("b", Text("Gamma", 2)), ("c", Text("Omega", 1)))).Decks.Select(deck => deck.Id));

    [Fact]
    public void Of_TwoDecksOfOneName_KeepsTheFirstAndSaysSo()
    {
        var library = DeckLibrary.Of(Holding(("a", Text("First", 1)), ("a", Text("Second", 1))));

        Assert.Equal("First", Assert.Single(library.Decks).Title);
        Assert.Contains("another pack has a deck of this name", Assert.Single(library.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SameEvidence_IsReadOnce()
    {
        var snapshot = Holding(("a", Text("A", 1)));

        Assert.Same(DeckLibrary.Of(snapshot), DeckLibrary.Of(snapshot));
    }

    [Fact]
    public void ProblemsOf_Packs_TellsThoseOfTheLastOneLineByLine()
    {
        var first = ArticleEvidence.Pack with { Decks = [new DeckText("pack", "other", "no deck")] };
        var last = HandMade.Pack([], []) with { Id = "last", Sources = [], Entities = [], Segments = [], Decks = [new DeckText("last", "bad", "---\ntitle: Bad\n---\n## Slide\n\nchart: capx\n"), new DeckText("last", "good", Text("Good", 1))] };

        Assert.Equal(["decks/bad.md:6: there is no chart 'capx'; the nearest is 'capex'"], DeckLibrary.ProblemsOf([first, last]));
    }

    private static string Text(string title, int order) => $"---\ntitle: {title}\norder: {order}\n---\n## Slide\n\ntext\n";

    private static EvidenceSnapshot Holding(params (string Id, string Text)[] decks) =>
        new([HandMade.Pack([], []) with { Decks = [.. decks.Select(deck => new DeckText("pack", deck.Id, deck.Text))] }], "hand-made");
}
