using Dashboard.Decks;

namespace Dashboard.Tests.Decks;

public sealed class DeckReaderTests
{
    private const string Good = """
        ---
        title: A deck
        order: 3
        ---

        ## First

        Some *text*.

        ## Second

        chart: capex
        show: segment=chips&view=table
        highlight: msft-capex-fy2025, meta-capex-2025

        Beside the chart.

        Notes:
        Say this.
        """;

    [Fact]
    public void Read_GoodDeck_HasItsSlides()
    {
        var result = Read(Good.Replace("msft-capex-fy2025", "market-2033", StringComparison.Ordinal));

        Assert.Empty(result.Problems);
        Assert.Equal(("deck", "A deck", 3, 2), (result.Deck!.Id, result.Deck.Title, result.Deck.Order, result.Deck.Slides.Count));
        var second = result.Deck.Slides[1];
        Assert.Equal((2, "Second", "capex", "segment=chips&view=table"), (second.Number, second.Headline, second.Chart, second.Query));
        Assert.Equal(["market-2033", "meta-capex-2025"], second.Highlights);
        Assert.Equal(("Beside the chart.", "Say this.", 3), (second.Text, second.Notes, second.Steps));
    }

    [Fact]
    public void Read_WindowsLineEnds_IsTheSame() =>
        Assert.Equal(2, Read(Good.Replace("msft-capex-fy2025", "market-2033", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)).Deck!.Slides.Count);

    [Theory]
    [InlineData("", false)]
    [InlineData("notes: private\n", false)]
    [InlineData("notes: public\n", true)]
    public void Read_Notes_ArePublicOnlyWhereTheDeckSaysSo(string line, bool expected) =>
        Assert.Equal(expected, Read($"---\ntitle: T\n{line}---\n## A\n\ntext\n\nNotes:\nsay\n").Deck!.HasPublicNotes);

    [Fact]
    public void Read_HtmlInNotes_IsToldWithoutQuotingThem() =>
        Assert.Equal("decks/deck.md:9: HTML is not allowed in notes", Assert.Single(Read("---\ntitle: T\n---\n## A\n\ntext\n\nNotes:\nsay <b>what nobody may read</b>\n").Problems.Take(1)).ToString());

    [Fact]
    public void Read_NoOrder_ComesLast() => Assert.Equal(int.MaxValue, Read("---\ntitle: T\n---\n## A\n\ntext\n").Deck!.Order);

    [Fact]
    public void Read_HeadingInsideCode_IsNoSlide() => Assert.Single(Read("---\ntitle: T\n---\n## A\n\n```\n## not a slide\n```\n").Deck!.Slides);

    [Theory]
    [InlineData("## A\n\ntext\n", 1, "no front matter")]
    [InlineData("---\norder: 1\n---\n## A\n\ntext\n", 1, "the front matter has no title")]
    [InlineData("---\ntitle: T\norder: soon\n---\n## A\n\ntext\n", 3, "'soon' is not a whole number")]
    [InlineData("---\ntitle: T\nnotes: maybe\n---\n## A\n\ntext\n", 3, "notes: 'maybe' is neither 'public' nor 'private'")]
    [InlineData("---\ntitle: T\nnotes:\n---\n## A\n\ntext\n", 3, "is neither 'public' nor 'private'")]
    [InlineData("---\ntitle: T\nnotes: private\nnotes: public\n---\n## A\n\ntext\n", 4, "'notes' stands there twice")]
    [InlineData("---\ntitle: T\nauthor: me\n---\n## A\n\ntext\n", 3, "neither a title nor an order")]
    [InlineData("---\ntitle: T\n---\n", 1, "no slides")]
    [InlineData("---\ntitle: T\n---\nhello\n## A\n\ntext\n", 4, "text before the first slide")]
    [InlineData("---\ntitle: T\n---\n## \n\ntext\n", 4, "a slide without a headline")]
    [InlineData("---\ntitle: T\n---\n## A\n", 4, "neither a chart, a figure nor a text")]
    [InlineData("---\ntitle: T\n---\n## A\n\nchart: capx\n", 6, "there is no chart 'capx'; the nearest is 'capex'")]
    [InlineData("---\ntitle: T\n---\n## A\n\nchart: capex\nhighligt: market-2033\n", 7, "unknown key 'highligt'; the nearest is 'highlight'")]
    [InlineData("---\ntitle: T\n---\n## A\n\nchart: capex\nhighlight: market-2034\n", 7, "there is no claim 'market-2034'; the nearest is 'market-2033'")]
    [InlineData("---\ntitle: T\n---\n## A\n\nchart: capex\nshow: segmnt=chips\n", 7, "unknown key 'segmnt'; the nearest is 'segment'")]
    [InlineData("---\ntitle: T\n---\n## A\n\nchart: capex\nshow: segment=chops\n", 7, "“chops”")]
    [InlineData("---\ntitle: T\n---\n## A\n\n<b>text</b>\n", 6, "HTML is not allowed: <b>")]
    [InlineData("---\ntitle: T\n---\n## A\n\ntext ![i](http://x.example/y.png)\n", 6, "slides show charts and text, and no pictures")]
    [InlineData("---\ntitle: T\n---\n## A\n\ntext ![i][1]\n\n[1]: https://x.example/y.png\n", 6, "slides show charts and text, and no pictures")]
    [InlineData("---\ntitle: T\n---\n## A\n\n[now](javascript:alert(1))\n", 6, "a link leads into the dashboard (/…) or to a page of the web, and not to 'javascript:alert(1)'")]
    [InlineData("---\ntitle: T\n---\n## A\n\nthe year &#x202E;3202\n", 6, "'&#x202E;' holds the direction sign U+202E")]
    [InlineData("---\ntitle: T\n---\n## A\n\ntext\n\n<script>alert(1)</script>\n", 8, "HTML is not allowed: <script>")]
    public void Read_Fault_IsToldWithFileAndLine(string text, int line, string message)
    {
        var result = Read(text);

        Assert.Null(result.Deck);
        var problem = Assert.Single(result.Problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
        Assert.Equal(("decks/deck.md", line), (problem.File, problem.Line));
    }

    [Fact]
    public void Read_ManyFaults_TellsAllOfThemByLine() =>
        Assert.Equal([3, 6, 8], Read("---\ntitle: T\norder: x\n---\n## A\nchart: nope\n## B\n<i>x</i>\n").Problems.Select(problem => problem.Line).Distinct());

    [Fact]
    public void Read_TooManySlides_IsAProblem() =>
        Assert.Contains("201 slides", Assert.Single(Read("---\ntitle: T\n---\n" + string.Concat(Enumerable.Repeat("## A\n\ntext\n", 201))).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_Figure_MakesASlideByItself()
    {
        var slide = Assert.Single(Read("---\ntitle: A\n---\n## Score\n\nfigure: support\n").Deck!.Slides);

        Assert.Equal("support", slide.Figure);
    }

    [Fact]
    public void Read_UnknownFigure_IsToldWithItsLineAndTheNearest()
    {
        var problem = Assert.Single(Read("---\ntitle: A\n---\n## Score\n\nfigure: suport\n").Problems);

        Assert.Equal("decks/deck.md:6: there is no figure 'suport'; the nearest is 'support'", problem.ToString());
    }

    [Fact]
    public void Read_FigureByItsFormerName_SaysWhatItIsCalledNow() =>
        Assert.Equal(
            "decks/deck.md:6: there is no figure 'evidence-score' any more: write 'figure: support'",
            Assert.Single(Read("---\ntitle: A\n---\n## Score\n\nfigure: evidence-score\n").Problems).ToString());

    [Theory]
    [InlineData("~~~\n## not a slide\n~~~")]
    [InlineData("````\n```\n## not a slide\n````")]
    [InlineData("   ```\n## not a slide\n   ```")]
    [InlineData("- item\n\n      ## not a slide")]
    [InlineData("text\n\n    ## not a slide")]
    [InlineData("> ## not a slide")]
    [InlineData("```\nNotes:\n## not a slide\n```")]
    public void Read_LineThatOnlyLooksLikeAHeading_IsNoSlide(string text)
    {
        var deck = Read($"---\ntitle: T\n---\n## A\n\n{text}\n\n## B\n\nend\n").Deck!;

        Assert.Equal(["A", "B"], deck.Slides.Select(slide => slide.Headline));
        Assert.Contains("not a slide", deck.Slides[0].Text, StringComparison.Ordinal);
        Assert.Equal("", deck.Slides[0].Notes);
    }

    [Theory]
    [InlineData("   ## Fourth")]
    [InlineData("## Fourth ##")]
    [InlineData("##\tFourth")]
    [InlineData("## Fourth ####   ")]
    public void Read_HeadingInAnyForm_IsASlide(string heading) =>
        Assert.Equal(["A", "Fourth"], Read($"---\ntitle: T\n---\n## A\n\n```one line```\n\n{heading}\n\nend\n").Deck!.Slides.Select(slide => slide.Headline));

    [Fact]
    public void Read_FenceThatIsNeverClosed_IsToldWhereItBegins() =>
        Assert.Equal(
            "decks/deck.md:6: a code fence is opened here and never closed: everything behind it would be code",
            Assert.Single(Read("---\ntitle: T\n---\n## A\n\n```\n## B\n\ntext\n").Problems).ToString());

    [Fact]
    public void Read_HtmlOverTwoLines_IsOneProblemOnOneLine()
    {
        var problem = Assert.Single(Read("---\ntitle: T\n---\n## A\n\ntext\n\n<div\nclass=\"a\">\n").Problems).ToString();

        Assert.Equal("decks/deck.md:8: HTML is not allowed: <div class=\"a\">", problem);
    }

    private static DeckReadResult Read(string text) => new DeckReader(ArticleEvidence.Snapshot, ArticleEvidence.PackId, "deck").Read(text);
}
