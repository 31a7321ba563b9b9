using Dashboard.Evidence.Searching;

namespace Dashboard.Tests.Evidence.Searching;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("数据中心投资", "中心")]
    [InlineData("数据中心投资", "数据中心")]
    [InlineData("数据中心投资", "投")]
    [InlineData("דוח על שבבים", "שבבים")]
    [InlineData("استثمار في الطاقة", "الطاقة")]
    [InlineData("Rockets 🚀 rise", "🚀")]
    [InlineData("Rocket👩‍🚀s", "🚀")]
    [InlineData("Ｎｖｉｄｉａ", "nvidia")]
    [InlineData("Œuvre de Zoë", "oeuvre zoe")]
    [InlineData("Straße", "strasse")]
    [InlineData("FY2025", "2025")]
    [InlineData("spin-off", "spin off")]
    [InlineData("İstanbul", "istanbul")]
    public void Find_AnyScript_FindsIt(string title, string words) => Assert.Equal(1, Found(words, title).Total);

    [Theory]
    [InlineData("中国投资", "中投")]
    [InlineData("guided for 2025", "2026")]
    [InlineData("guided for 64.6", "64.7")]
    [InlineData("beta", "meta cap")]
    [InlineData("chip", "ship")]
    public void Find_AnotherWord_IsNotForgiven(string title, string words) => Assert.Equal(0, Found(words, title).Total);

    [Theory]
    [InlineData("Microsoft", "mircosoft")]
    [InlineData("Microsoft", "microsft")]
    [InlineData("Microsoft", "microosft")]
    [InlineData("Microsoft", "nicrosoft")]
    [InlineData("expenditure", "expediture")]
    [InlineData("expenditure", "expnd")]
    [InlineData("guidance", "giudanec")]
    public void Find_SlipOfTheHand_IsForgiven(string title, string words) => Assert.Equal(1, Found(words, title).Total);

    [Fact]
    public void Find_OrderOfAnswers_IsSameThenBeginningThenSlip() =>
        Assert.Equal(["chain", "chained", "chian chain"], Found("chain", "chian chain", "chained", "chain").Of(SearchKind.Claim)!.Hits.Select(hit => hit.Entry.Title).OrderBy(title => title.Length));

    [Fact]
    public void Find_SameWord_ComesBeforeItsBeginning() => Assert.Equal("Meta", Found("meta", "Metal works", "Meta").Of(SearchKind.Claim)!.Hits[0].Entry.Title);

    [Fact]
    public void Find_WordInTheTitle_ComesBeforeOneInTheBody()
    {
        var index = SearchIndex.Of([new(new(SearchKind.Claim, "body", "Something else"), [], ["energy"]), new(new(SearchKind.Claim, "title", "Energy of something"), [], [])]);

        Assert.Equal(["title", "body"], index.Find(SearchQuery.Of("energy")).Ids(SearchKind.Claim));
    }

    [Fact]
    public void Find_HalfOfAPairOfSurrogates_DoesNoHarm() => Assert.Equal(1, Found("heavy \ud83d", "heavy \ude80 load").Total);

    [Fact]
    public void Find_EmptyIndex_FindsNothing() => Assert.Equal(0, SearchIndex.Of([]).Find(SearchQuery.Of("anything")).Total);

    private static SearchResult Found(string words, params string[] titles) =>
        SearchIndex.Of(titles.Select((title, at) => new SearchText(new(SearchKind.Claim, $"x{at}", title), [], []))).Find(SearchQuery.Of(words));
}
