using System.Net;
using Dashboard.Tests.Components;

namespace Dashboard.Tests.Embedding;

public sealed class EmbedTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Page_Chart_StandsAloneAndNeedsNoCircuit()
    {
        var page = await server.PageAsync("/embed/deals?segment=energy&theme=dark");

        Assert.Equal(["js/evidence-chart.js"], page.QuerySelectorAll("script").Select(script => script.GetAttribute("src")));
        Assert.Equal("dark", page.QuerySelector(".app")!.GetAttribute("data-theme"));
        Assert.Equal("/charts/deals?segment=energy&drill=~&theme=dark", page.QuerySelector("evidence-chart")!.GetAttribute("drill"));
        Assert.Equal("_blank", page.QuerySelector("base")!.GetAttribute("target"));
        Assert.All(page.QuerySelectorAll(".drawing a[href]"), link => Assert.Equal("_blank", link.GetAttribute("target")));
        Assert.Contains("/charts/deals?segment=energy&theme=dark", page.QuerySelectorAll(".foot a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Sources 1 4 8 9 10 3 claims in conflict", page.QuerySelector(".foot")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_UnknownValue_IsNamed() =>
        Assert.Contains("There is no segment “nonsense”", (await server.PageAsync("/embed/deals?segment=nonsense")).QuerySelector(".notices")!.Words(), StringComparison.Ordinal);

    [Fact]
    public async Task Page_NothingPasses_SaysWhy() =>
        Assert.Contains("The filter leaves out all 2 claims", (await server.PageAsync("/embed/market?segment=chips&pack=nscale-2026-01")).QuerySelector("main")!.Words(), StringComparison.Ordinal);

    [Fact]
    public async Task Page_UnknownChart_IsNotFoundAndLeadsToTheNearest()
    {
        var page = await server.PageAsync("/embed/fundin", HttpStatusCode.NotFound);

        Assert.Equal("There is no chart “fundin”", page.QuerySelector("h1")!.Words());
        Assert.Equal("/embed/funding", page.QuerySelector("li a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task Policy_NobodyAllowed_LetsTheDashboardAloneFrameIt()
    {
        using var embed = await server.GetAsync("/embed/deals");

        Assert.EndsWith("; frame-ancestors 'self'", Policy(embed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policy_AllowedSites_HoldForEmbedsAndNoOtherPage()
    {
        await using var open = server.WithWebHostBuilder(host => host.UseSetting("Embed:AllowedSites:0", "https://partner.example").UseSetting("Embed:AllowedSites:1", "https://*.wiki.example:8443"));
        using var client = open.CreateClient();
        using var embed = await client.GetAsync(new Uri("/embed/deals", UriKind.Relative));
        using var missing = await client.GetAsync(new Uri("/embed/none", UriKind.Relative));
        using var page = await client.GetAsync(new Uri("/charts/deals", UriKind.Relative));

        Assert.EndsWith("; frame-ancestors 'self' https://partner.example https://*.wiki.example:8443", Policy(embed), StringComparison.Ordinal);
        Assert.Equal(Policy(embed), Policy(missing));
        Assert.EndsWith("; frame-ancestors 'self'", Policy(page), StringComparison.Ordinal);
    }

    private static string Policy(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
}
