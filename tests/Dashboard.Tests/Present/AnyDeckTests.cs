using AngleSharp.Dom;
using Dashboard.Tests.Components;

namespace Dashboard.Tests.Present;

/// <summary>Whatever made a deck, it can be started, rehearsed and printed; one of charts can be put together.</summary>
public sealed class AnyDeckTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("story", "")]
    [InlineData("capex,market", "?company=amazon")]
    [InlineData("capex-history", "?from=2020&values=yoy")]
    public async Task Deck_Any_CanBeShownStartedRehearsedPrintedAndTakenAlong(string deck, string query)
    {
        foreach (var address in new[] { $"/present/{deck}{query}", $"/present/{deck}/charts{query}" })
        {
            var actions = (await server.PageAsync(address)).QuerySelector(".deck-actions")!;
            Assert.Equal($"/present/{deck}/session{query}", actions.QuerySelector("form")!.GetAttribute("action"));
            Assert.Contains($"/present/{deck}/presenter{query}", Links(actions));
            Assert.Contains($"/present/{deck}{(query.Length == 0 ? "?" : query + "&")}print=1", Links(actions));
            Assert.Contains($"/present/{deck}/deck.pptx{query}", Links(actions));
        }

        var rehearsal = await server.PageAsync($"/present/{deck}/presenter{query}");
        Assert.Contains("A rehearsal", rehearsal.QuerySelector(".desk-side")!.Words(), StringComparison.Ordinal);
        var slides = (await server.PageAsync($"/present/{deck}{query}")).QuerySelector("slide-stage")!.GetAttribute("slides");
        Assert.Equal(slides, $"{(await server.PageAsync($"/present/{deck}{(query.Length == 0 ? "?" : query + "&")}print=1")).QuerySelectorAll(".sheet").Length}");
    }

    [Fact]
    public async Task Start_DeckOfAChartWithOptions_KeepsThemForTheAudience()
    {
        using var speaker = await Speaker.StartAsync(server, "capex-history", "?from=2020&values=yoy");

        Assert.Contains("from=2020&values=yoy", (await server.PageAsync($"/follow/{speaker.Code}")).QuerySelector("slide-stage")!.GetAttribute("goto"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Charts_OfAMadeDeck_AreMovedRemovedAndAdded()
    {
        var page = await server.PageAsync("/present/capex,market,deals/charts?asof=2026-01-09");

        Assert.Equal(3, page.QuerySelectorAll(".deck-charts li").Length);
        Assert.Equal(
            ["/present/market,capex,deals/charts?asof=2026-01-09", "/present/capex,deals,market/charts?asof=2026-01-09", "/present/capex,deals/charts?asof=2026-01-09"],
            Links(page.QuerySelectorAll(".deck-charts li")[1].QuerySelector(".deck-moves")!));
        Assert.Contains("/present/capex,market,deals,funding/charts?asof=2026-01-09", Links(page.QuerySelector(".deck-others")!));
    }

    [Fact]
    public async Task Charts_OfADeckOfAPack_AreNotMoved() => Assert.Empty((await server.PageAsync("/present/story/charts")).QuerySelectorAll(".deck-moves, .deck-others"));

    [Fact]
    public async Task Palette_OnAPageWithCharts_PresentsThem()
    {
        var found = await server.JsonAsync("/api/v1/search?q=present+this+view&from=/companies/microsoft");

        var action = found.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("items").EnumerateArray()).First(item => item.GetProperty("id").GetString() == "present-view");
        Assert.Equal("present-view", action.GetProperty("script").GetString());
        Assert.NotNull((await server.PageAsync("/companies/microsoft")).QuerySelector("a[data-present-view]"));
    }

    [Fact]
    public async Task Palette_OnAMadeDeck_StartsRehearsesAndPrintsIt()
    {
        var found = await server.JsonAsync("/api/v1/search?q=&limit=50&from=/present/capex,market%3Fcompany%3Damazon");

        var hrefs = found.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("items").EnumerateArray()).Select(item => item.GetProperty("href").GetString()).ToList();
        Assert.Contains("/present/capex,market/charts?company=amazon", hrefs);
        Assert.Contains("/present/capex,market/presenter?company=amazon", hrefs);
        Assert.Contains("/present/capex,market?company=amazon&print=1", hrefs);
    }

    private static IEnumerable<string?> Links(IElement element) => element.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));
}
