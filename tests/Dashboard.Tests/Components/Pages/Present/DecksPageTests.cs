using Bunit;
using Dashboard.Components.Pages.Present;
using Dashboard.Evidence;

namespace Dashboard.Tests.Components.Pages.Present;

public sealed class DecksPageTests : EvidenceContext
{
    [Fact]
    public void Render_Decks_LeadToTheirSlides()
    {
        var page = RenderAt<DecksPage>(ViewOf("/present?theme=dark", LaterEvidence.Snapshot));

        Assert.Contains("10 slides", page.Words(), StringComparison.Ordinal);
        Assert.Equal("/present/story?theme=dark", page.Link("Show the slides"));
        Assert.Equal("/present/story?slide=6&theme=dark", page.Link("The market: two points and a picture"));
        Assert.Equal("/present/story/session?theme=dark", page.Find("form").GetAttribute("action"));
    }

    [Fact]
    public void Render_NoDecks_SaysHowThereCanBeSome() =>
        Assert.Contains("A deck is a Markdown file", RenderAt<DecksPage>(ViewOf("/present", HandMade.Snapshot())).Words(), StringComparison.Ordinal);

    [Fact]
    public void Render_BrokenDeck_IsListedWithItsLine()
    {
        var pack = ArticleEvidence.Pack with { Decks = [new DeckText(ArticleEvidence.PackId, "bad", "---\ntitle: T\n---\n## A\n\nchart: capx\n")] };

        Assert.Equal(["decks/bad.md:6"], RenderAt<DecksPage>(ViewOf("/present", new([pack], "broken"))).Words(".deck-problems code").Select(words => words.Replace(" ", "", StringComparison.Ordinal)));
    }
}
