using Bunit;
using Dashboard.Components.Pages.Ask;
using Dashboard.Decks;

namespace Dashboard.Tests.Components.Pages.Ask;

public sealed class AskPageTests : EvidenceContext
{
    [Fact]
    public void Page_WithoutAQuestion_OffersSomeThatAreAnswered()
    {
        var page = RenderAt<AskPage>(ViewOf("/ask", LaterEvidence.Snapshot));

        Assert.Equal("get", page.Find("form").GetAttribute("method"));
        Assert.Equal("/ask", page.Find("form").GetAttribute("action"));
        Assert.NotEmpty(page.FindAll(".ask-next a"));
        Assert.Contains("No investment advice", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Answered_ShowsReadingSentencesFiguresChartAndCitations()
    {
        var page = RenderAt<AskPage>(ViewOf("/ask?q=" + Uri.EscapeDataString("How did Amazon's capex grow from 2022 to 2025?"), LaterEvidence.Snapshot));

        Assert.Contains("capex, Amazon, 2022–2025", page.Find(".answer").TextContent, StringComparison.Ordinal);
        Assert.Contains("107.1 %", page.Find(".said").TextContent, StringComparison.Ordinal);
        Assert.Contains("drill=later-amazon-capex-2022-gross", page.Find(".claim-mark").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("131.819 ÷ 63.645 − 1", page.Find("table").TextContent, StringComparison.Ordinal);
        Assert.Contains("later-amazon-capex-2025-gross", page.Find("evidence-chart").GetAttribute("highlight"), StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".citation-item"));
        Assert.NotEmpty(page.FindAll(".ask-next a"));
    }

    [Fact]
    public void Page_Answered_MarksFollowTheLastWordInGroupsWithNothingInBetween()
    {
        var page = RenderAt<AskPage>(ViewOf("/ask?q=" + Uri.EscapeDataString("How did Amazon's capex grow from 2022 to 2025?"), LaterEvidence.Snapshot));
        var said = page.FindAll(".said").Where(sentence => sentence.QuerySelector(".claim-mark") is not null).ToList();

        Assert.NotEmpty(said);
        Assert.All(said, sentence => Assert.Equal("claim-marks", (sentence.QuerySelector("bdi")!.NextSibling as AngleSharp.Dom.IElement)?.ClassName));
        Assert.All(page.FindAll(".claim-marks"), group => Assert.All(group.ChildNodes, node => Assert.Equal("A", node.NodeName)));
        Assert.All(page.FindAll(".claim-marks"), group => Assert.InRange(group.ChildElementCount, group.ParentElement!.QuerySelectorAll(".claim-mark").Length == 1 ? 1 : 2, 4));
    }

    [Fact]
    public void Page_Answered_BecomesASlideOfADeckOfOnesOwn()
    {
        var page = RenderAt<AskPage>(ViewOf("/ask?status=actual&q=" + Uri.EscapeDataString("What was Amazon's capex in 2025, gross?"), LaterEvidence.Snapshot));
        var link = page.FindAll(".ask-actions a").Single(link => link.TextContent == "Use as a slide").GetAttribute("href")!;

        Assert.StartsWith("/present/", link, StringComparison.Ordinal);
        Assert.EndsWith("/charts?status=actual", link, StringComparison.Ordinal);
        Assert.Contains("131.819", DeckLibrary.Of(LaterEvidence.Snapshot).Find(Uri.UnescapeDataString(link.Split('/')[2]), "?status=actual")!.Slides[0].Headline, StringComparison.Ordinal);
        Assert.Equal(Uri.UnescapeDataString(link.Split('/')[2]), page.Find("deck-choice").GetAttribute("part"));
    }

    [Fact]
    public void Page_Question_IsGivenToTheListOfThisBrowserWithoutItsAddress()
    {
        var asked = RenderAt<AskPage>(ViewOf("/ask?status=actual&q=capex", LaterEvidence.Snapshot)).Find("asked-before");
        var open = RenderAt<AskPage>(ViewOf("/ask", LaterEvidence.Snapshot)).Find("asked-before");

        Assert.Equal(("capex", "/ask?status=actual"), (asked.GetAttribute("question"), asked.GetAttribute("ask")));
        Assert.False(open.HasAttribute("question"));
    }

    [Fact]
    public void Page_Refused_ShowsNoFigure()
    {
        var page = RenderAt<AskPage>(ViewOf("/ask?q=" + Uri.EscapeDataString("Should I buy NVIDIA?"), LaterEvidence.Snapshot));

        Assert.Equal("refusal", page.Find(".answer").GetAttribute("data-kind"));
        Assert.Empty(page.FindAll("table"));
        Assert.Empty(page.FindAll("evidence-chart"));
    }

    [Fact]
    public void Page_AskedBack_OffersChoicesThatKeepTheFilter()
    {
        var page = RenderAt<AskPage>(ViewOf("/ask?status=actual&q=" + Uri.EscapeDataString("What was its capex?"), LaterEvidence.Snapshot));

        Assert.Equal("clarify", page.Find(".answer").GetAttribute("data-kind"));
        Assert.All(page.FindAll(".answer .ask-next a"), link => Assert.Contains("status=actual", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("\ud800 \u202e capex")]
    public void Page_HostileText_IsTextAlone(string question)
    {
        var page = RenderAt<AskPage>(ViewOf("/ask", LaterEvidence.Snapshot) with { Search = question });

        Assert.Empty(page.FindAll("script"));
        Assert.Empty(page.FindAll("img"));
        Assert.Single(page.FindAll(".answer"));
    }
}
