using Bunit;
using Dashboard.Components.Evidence;
using Dashboard.Components.Layout;
using Dashboard.Components.Pages.Overview;
using Dashboard.Components.Present;
using Dashboard.Decks;
using Dashboard.Evidence.Wording;
using Dashboard.Present;

namespace Dashboard.Tests.Components;

/// <summary>Pieces of pages whose Chinese is more than word for word, and what readers of two languages share.</summary>
[InCulture("zh-Hans")]
public sealed class ChinesePiecesTests : EvidenceContext
{
    private static readonly DateOnly Today = new(2026, 1, 9);

    [Fact]
    public void TopBar_Places_AreChinese()
    {
        var bar = RenderAt<TopBar>("/");

        Assert.Equal("证据 · AI 基础设施", bar.Find(".brand").Words());
        Assert.Equal(["概览", "图表", "环节", "公司", "论断", "来源", "审核", "演示"], bar.Words("nav a"));
    }

    [Fact]
    public void Overview_Lead_IsOneChineseSentence() => Assert.Matches(
        "^来自一份市场报告的 122 条陈述：[0-9]+ 条只依据一份报道，[0-9]+ 条没有引用来源，[0-9]+ 条与别的相矛盾。$",
        RenderAt<OverviewPage>("/").Words("h1 + p").Single());

    [Fact]
    public void ClaimList_Statement_KeepsItsLanguage()
    {
        var item = RenderAt<ClaimList>("/claims", list => list.Add(one => one.Claims, [ArticleEvidence.Claim("chips-rating")]));

        Assert.Equal("en", item.Find("li a").GetAttribute("lang"));
        Assert.Contains("没有来源", item.Words("li p + p span"));
    }

    [Fact]
    public void DeckProse_Blocks_KeepTheirLanguage() =>
        Assert.Equal(["en", "en"], RenderAt<DeckProse>("/present/story", prose => prose.Add(one => one.Text, "One *word*.\n\n- two")).FindAll("[lang]").Select(block => block.GetAttribute("lang")));

    [Fact]
    public void DeckOfCharts_ReadersOfTwoLanguages_EachReadTheirOwn()
    {
        var library = DeckLibrary.Of(LaterEvidence.Snapshot);

        Assert.Equal("资本支出，市场预测", library.Find("capex,market")!.Title);
        Languages.Use(Language.En);
        Assert.Equal("Capital expenditure, Market projection", library.Find("capex,market")!.Title);
    }

    [Fact]
    public void Presentation_FollowersOfTwoLanguages_EachAreReadOnce()
    {
        var (session, _) = new PresentationSessions(TimeProvider.System).Start(new() { Deck = "story" }, LaterEvidence.Snapshot)!.Value;
        var deck = DeckLibrary.Of(session.Snapshot).Find("story")!;
        var chinese = session.Shown(deck, Today);

        Languages.Use(Language.En);
        Assert.NotSame(chinese, session.Shown(deck, Today));
        Languages.Use(Language.Zh);
        Assert.Same(chinese, session.Shown(deck, Today));
    }

    [Fact]
    public void Statement_OnAnEnglishPage_NamesNoLanguage()
    {
        Languages.Use(Language.En);

        Assert.False(RenderAt<ClaimList>("/claims", list => list.Add(one => one.Claims, [ArticleEvidence.Claim("chips-rating")])).Find("li a").HasAttribute("lang"));
    }
}
