using Bunit;
using Dashboard.Components.Charts;
using Dashboard.Embedding;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Tests.Components.Charts;

public sealed class TakeAwayTests : EvidenceContext
{
    private const string Address = "/charts/deals?segment=energy&asof=2026-01-09&theme=dark";

    [Fact]
    public void Render_Chart_GivesEveryFormWithTheFilter() => Assert.Equal(
        [
            "/api/v1/charts/deals.xlsx?segment=energy&asof=2026-01-09",
            "/api/v1/charts/deals.csv?segment=energy&asof=2026-01-09",
            "/api/v1/charts/deals?segment=energy&asof=2026-01-09",
            "/charts/deals.svg?segment=energy&asof=2026-01-09&theme=dark",
            "/charts/deals/cite.bib?segment=energy&asof=2026-01-09",
            "/charts/deals/cite.ris?segment=energy&asof=2026-01-09",
            "/charts/deals/cite.json?segment=energy&asof=2026-01-09",
        ],
        Show().Links("a[download]"));

    [Fact]
    public void Render_Bitmaps_AreMadeOfThePictureWithItsColours() => Assert.All(
        Show().FindAll("button[data-picture]"),
        button => Assert.Equal("/charts/deals.svg?segment=energy&asof=2026-01-09&theme=dark", button.GetAttribute("data-picture")));

    [Fact]
    public void Render_WhatIsCopied_IsWholeAddressesAndMarkup()
    {
        var menu = Show();

        Assert.Equal("http://localhost/charts/deals?segment=energy&asof=2026-01-09&theme=dark", menu.Find("#take-link").TextContent);
        Assert.Contains("“Three counts of NVIDIA’s 2025 deals: nearly 90, 67 and 50”", menu.Find("#take-citation").TextContent, StringComparison.Ordinal);
        Assert.Contains("http://localhost/charts/deals?segment=energy&asof=2026-01-09 ", menu.Find("#take-citation").TextContent, StringComparison.Ordinal);
        Assert.StartsWith("<div style=\"width:100%;container-type:inline-size\"><iframe src=\"http://localhost/embed/deals?segment=energy&amp;asof=2026-01-09&amp;theme=dark\" title=\"Three", menu.Find("#take-embed").TextContent, StringComparison.Ordinal);
        Assert.All(menu.FindAll("button[data-copy]"), button => Assert.NotNull(menu.Find($"#{button.GetAttribute("data-copy")}")));
    }

    [Fact]
    public void Render_NoSiteAllowed_SaysHowToAllowOne() =>
        Assert.Contains("No other site can embed this dashboard yet. The operator allows sites with the setting Embed:AllowedSites.", Show().Words("p.hint").Single(), StringComparison.Ordinal);

    [Fact]
    public void Render_SitesAllowed_NamesThem()
    {
        Services.GetRequiredService<IOptions<EmbedOptions>>().Value.AllowedSites = ["https://a.example", "https://b.example"];

        Assert.Equal("It shows on https://a.example and https://b.example, and nowhere else.", Show().Words("p.hint").Single());
    }

    [Fact]
    public void Caption_OnAnotherPage_HasTheFirstFormsAndTheWayToAll()
    {
        var caption = RenderAt<ChartCaption>("/?segment=energy", builder => builder.Add(one => one.Drawn, Drawn(ViewOf("/?segment=energy"))));

        Assert.Equal(
            ["/api/v1/charts/deals.xlsx?segment=energy", "/api/v1/charts/deals.csv?segment=energy", "/charts/deals.svg?segment=energy", "/charts/deals?segment=energy#take-away"],
            caption.Links(".take-away a"));
    }

    private IRenderedComponent<TakeAway> Show()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(Address);
        var view = ViewOf(Address);
        return RenderAt<TakeAway>(view, builder => builder.Add(one => one.Drawn, Drawn(view)));
    }

    private static DrawnChart Drawn(EvidenceView view) => new ChartSpecs().Get(Dashboard.Charts.ChartCatalog.Find("deals")!, view);
}
