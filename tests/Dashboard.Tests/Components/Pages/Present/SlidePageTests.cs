using Bunit;
using Dashboard.Components.Pages.Present;
using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Components.Pages.Present;

public sealed class SlidePageTests : EvidenceContext
{
    [Fact]
    public void Render_Slide_HasHeadlineChartSourcesAndNumber()
    {
        var page = Open("/present/story?slide=3&step=1");

        Assert.Equal(["The same $433 million is dated 2024 and 2025"], page.Words("h1"));
        Assert.Equal("nscale-pre-series-c-oct-2024", page.Find("evidence-chart").GetAttribute("highlight"));
        Assert.Contains("Eastmoney, 9 January 2026", page.Words(".slide-sources").Single(), StringComparison.Ordinal);
        Assert.StartsWith("3", page.Words(".slide-number").Single(), StringComparison.Ordinal);
        Assert.Equal(["/present/story?slide=3"], page.Links("[data-do=previous]"));
        Assert.Equal(["/present/story?slide=3&step=2"], page.Links("[data-do=next]"));
        Assert.Equal(["/present/story?slide=3&step=1&drill=nscale-pre-series-c-oct-2024"], page.Links("[data-do=evidence]"));
    }

    [Fact]
    public void Render_NoStep_SetsNoMarkOff() => Assert.Null(Open("/present/story?slide=3").Find("evidence-chart").GetAttribute("highlight"));

    [Fact]
    public void Render_Mark_OpensItsEvidenceOnTheSameSlide() =>
        Assert.Equal("/present/story?slide=5&drill=~", Open("/present/story?slide=5").Find("evidence-chart").GetAttribute("drill"));

    [Fact]
    public void Render_Drill_OpensThePanel() => Assert.NotEmpty(Open("/present/story?slide=5&drill=capex-total-2025-2027").FindAll("evidence-panel"));

    [Fact]
    public void Render_DrillOfAComputedNumber_OpensThePanelHeadedByIt() =>
        Assert.StartsWith("$352.6–354.6 billion", Open("/present/story?slide=5&drill=computed.capex-2025").Find("evidence-panel #evidence-title").Words(), StringComparison.Ordinal);

    [Fact]
    public void Render_Black_CoversTheScreenAndLeadsBack() => Assert.Equal(["/present/story?slide=5"], Open("/present/story?slide=5&black=1").Links(".black-out"));

    [Fact]
    public void Render_BrokenDeck_SaysWhatIsWrongWithFileAndLine()
    {
        var pack = ArticleEvidence.Pack with { Decks = [new DeckText(ArticleEvidence.PackId, "bad", "---\ntitle: T\n---\n## A\n\nchart: capx\n")] };

        var page = Open("/present/bad", new([pack], "broken"));

        Assert.Contains("decks/bad.md:6 there is no chart 'capx'", page.Words(".deck-problems").Single().Replace(" : ", ":", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Prose_CanBringNoMarkupOfItsOwn()
    {
        var pack = ArticleEvidence.Pack with
        {
            Decks = [new DeckText(ArticleEvidence.PackId, "deck", "---\ntitle: T\n---\n## A\n\n**Bold** `<b>` &lt;i&gt; [here](/audit)\n\n- one\n- two\n")],
        };

        var text = Open("/present/deck", new([pack], "prose")).Find(".slide-text");

        Assert.Equal("Bold", text.QuerySelector("strong")!.Words());
        Assert.Equal("<b>", text.QuerySelector("code")!.Words());
        Assert.Equal(["/audit"], text.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(2, text.QuerySelectorAll("li").Length);
        Assert.Empty(text.QuerySelectorAll("img, script, b, i"));
    }

    [Theory]
    [InlineData("/present/story?slide=3", "/present/story?slide=4", "/present/story?slide=2")]
    [InlineData("/present/story?slide=3&step=1&asof=2026-01-09", "/present/story?slide=4&asof=2026-01-09", "/present/story?slide=2&asof=2026-01-09")]
    public void Render_InACircuit_NamesTheDrawingsOfTheSlidesAfterAndBefore(string address, string next, string previous) =>
        Assert.Equal(string.Join(' ', new[] { next, previous }.Select(SourceAt).OfType<string>()), Open(address, isLive: true).Find("evidence-chart").GetAttribute("ahead"));

    [Fact]
    public void Render_FirstHtml_NamesNoOtherDrawing() => Assert.Null(Open("/present/story?slide=3").Find("evidence-chart").GetAttribute("ahead"));

    private string? SourceAt(string address) => Open(address, isLive: true).FindAll("evidence-chart").SingleOrDefault()?.GetAttribute("src");

    private IRenderedComponent<SlidePage> Open(string address, EvidenceSnapshot? snapshot = null, bool isLive = false)
    {
        var evidence = snapshot ?? LaterEvidence.Snapshot;
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return RenderAt<SlidePage>(ViewOf(address, evidence) with { Live = isLive }, page => page.Add(one => one.DeckId, address.Split('/', '?')[2]));
    }
}
