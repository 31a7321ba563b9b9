using System.Net;
using AngleSharp.Dom;

namespace Dashboard.Tests.Components.Pages;

/// <summary>What stands in the first HTML of a page: all that a reader without scripts has.</summary>
public sealed class FirstHtmlTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("/?pack=nscale-2026-01,what-happened-later", "Amazon, Alphabet and Microsoft spent $306.36 billion in calendar 2025, counted alike")]
    [InlineData("/charts", "Charts")]
    [InlineData("/charts/capex", "Amazon spent the most: $134.74 billion in 2025; the widest range is Microsoft, FY2026: $100–140 billion")]
    [InlineData("/charts/capex?view=table", "Amazon spent the most: $134.74 billion in 2025; the widest range is Microsoft, FY2026: $100–140 billion")]
    [InlineData("/segments", "The value chain in five segments")]
    [InlineData("/segments/energy", "Energy")]
    [InlineData("/companies", "Companies")]
    [InlineData("/companies/nscale", "Nscale")]
    [InlineData("/claims", "All 1,134 claims")]
    [InlineData("/claims?view=table", "All 1,134 claims")]
    [InlineData("/claims/meta-capex-2025", "The upper limit of Meta’s capital expenditure in 2025 has been adjusted to 72 billion US dollars.")]
    [InlineData("/sources", "551 sources, 3 of them cited by no statement")]
    [InlineData("/sources/s05", "Nscale 2025: A landmark year for AI infrastructure")]
    [InlineData("/search", "Search")]
    [InlineData("/report?pack=nscale-2026-01,what-happened-later", "Amazon, Alphabet and Microsoft spent $306.36 billion in calendar 2025, counted alike")]
    [InlineData("/compare?company=amazon,microsoft", "Amazon and Microsoft side by side")]
    [InlineData("/?charts=market,capex", "A board of 2 charts")]
    [InlineData("/changes", "What changed: 17 repeated, 103 new")]
    [InlineData("/search?q=unobtainium", "no result for “ unobtainium ”")]
    public async Task Page_KnownAddress_HasItsHeadingAndTitle(string address, string heading)
    {
        var page = await server.PageAsync(address);

        Assert.Equal(heading, Assert.Single(page.QuerySelectorAll("h1")).Words());
        Assert.EndsWith("– Evidence, AI infrastructure", page.Title, StringComparison.Ordinal);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/claims/later-amazon-capex-2025-net?asof=2026-01-09", "became known on 6 February 2026")]
    [InlineData("/claims/amazon-capex-2025?asof=2025-12-13", "became known on 14 December 2025")]
    [InlineData("/claims/amazon-capex-2025?pack=what-happened-later", "is in a pack that the filter leaves out")]
    [InlineData("/sources/l08?asof=2026-01-09", "became known on")]
    public async Task Page_NotPartOfTheView_IsNotFoundWithTheReasonAndAWayToIt(string address, string reason)
    {
        var page = await server.PageAsync(address, HttpStatusCode.NotFound);

        Assert.Contains(reason, page.QuerySelector("main .lead")!.Words(), StringComparison.Ordinal);
        Assert.Contains(address.Split('?')[0], Links(page, "main p a"));
    }

    [Theory]
    [InlineData("bib", "application/x-bibtex", "@misc{amazon-capex-2025-")]
    [InlineData("ris", "application/x-research-info-systems", "TY  - ELEC")]
    [InlineData("json", "application/vnd.citationstyles.csl+json", "\"webpage\"")]
    [InlineData("txt", "text/plain", "http://localhost/claims/amazon-capex-2025?asof=2026-01-09")]
    public async Task Citation_EveryForm_IsAFile(string extension, string type, string holds)
    {
        using var answer = await server.GetAsync($"/claims/amazon-capex-2025/cite.{extension}?asof=2026-01-09");

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal($"amazon-capex-2025.{extension}", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains(holds, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims/amazon-capex-2024/cite.bib", "amazon-capex-2025")]
    [InlineData("/claims/amazon-capex-2025/cite.bibtex", "bib")]
    [InlineData("/claims/amazon-capex-2025/cite.bib?asof=2025-12-13", "became known on 14 December 2025")]
    public async Task Citation_NotThere_HelpsOn(string address, string help)
    {
        using var answer = await server.GetAsync(address);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(help, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_FirstHtml_HoldsSupportRulesAndLinks()
    {
        var page = await server.PageAsync("/audit?rule=same-quantity");

        Assert.Contains("of the figures confirmed or by two documents", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
        Assert.Contains("/audit?rule=same-quantity&drill=nvidia-deals-nearly-90", Links(page, "main a"));
    }

    [Theory]
    [InlineData("/charts/captex", "There is no chart “captex”", "/charts/capex")]
    [InlineData("/segments/chip", "There is no segment “chip”", "/segments/chips")]
    [InlineData("/companies/nvida", "There is no company “nvida”", "/companies/nvidia")]
    [InlineData("/claims/market-2034", "There is no claim “market-2034”", "/claims/market-2033")]
    [InlineData("/sources/s1", "There is no source “s1”", "/sources/s01")]
    public async Task Page_UnknownId_IsNotFoundWithTheNearest(string address, string heading, string nearest)
    {
        var page = await server.PageAsync(address, HttpStatusCode.NotFound);

        Assert.Equal(heading, page.QuerySelector("h1")!.Words());
        Assert.Contains(nearest, Links(page, "main li a"));
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/css/no-such.css")]
    [InlineData("/data/nscale-2026-01/no-such.csv")]
    [InlineData("/%3Cscript%3E")]
    public async Task Page_UnknownAddress_IsNotFoundWithThePlaces(string address)
    {
        var page = await server.PageAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("There is no page at this address", page.QuerySelector("h1")!.Words());
        Assert.Contains("/claims", Links(page, "main li a"));
    }

    [Fact]
    public async Task Overview_FirstHtml_HoldsFiguresDrawingsAndSourceLinks()
    {
        var page = await server.PageAsync("/");

        Assert.Equal(8, page.QuerySelectorAll("figure evidence-chart > .plot > svg").Length);
        Assert.Contains("$100–140 billion", string.Join(' ', page.QuerySelectorAll("figure a.mark").Select(mark => mark.GetAttribute("aria-label"))), StringComparison.Ordinal);
        Assert.Contains("/?drill=nscale-safe-oct-2025", Links(page, "figure a.mark[data-mark]"));
        Assert.Contains("/sources/s11", Links(page, "figure figcaption a"));
        Assert.Contains("$1,533 m", page.QuerySelectorAll("dl dd a").Select(figure => figure.Words()));
    }

    [Fact]
    public async Task Drill_FirstHtml_HoldsThePanelWithTheSource()
    {
        var page = await server.PageAsync("/?drill=meta-capex-2025");

        Assert.Contains("up to $72 billion", page.QuerySelector("evidence-panel")!.Words(), StringComparison.Ordinal);
        Assert.Contains("http://paper.people.com.cn/zgjjzk/pc/content/202512/15/content_30125822.html", Links(page, "evidence-panel a"));
    }

    [Fact]
    public async Task Filter_FirstHtml_IsAlreadyApplied()
    {
        var page = await server.PageAsync("/claims?company=meta&status=guidance&theme=dark&pack=nscale-2026-01");

        Assert.Equal("1 of 136 claims", page.QuerySelector("h1")!.Words());
        Assert.Equal("dark", page.QuerySelector("[data-theme]")!.GetAttribute("data-theme"));
    }

    [Fact]
    public async Task UnknownValue_FirstHtml_NamesItAndShowsThePage()
    {
        var page = await server.PageAsync("/claims?segment=nonsense");

        Assert.Contains("“nonsense”", page.QuerySelector("main [role=status]")!.Words(), StringComparison.Ordinal);
        Assert.Equal("All 1,134 claims", page.QuerySelector("h1")!.Words());
    }

    [Fact]
    public async Task Table_FirstHtml_HoldsEveryClaimWithItsSources()
    {
        var page = await server.PageAsync("/claims?view=table");

        Assert.Equal(250, page.QuerySelectorAll("table tbody tr").Length);
        Assert.Contains("/sources/s12", Links(page, "table a"));
    }

    [Theory]
    [InlineData("//evil.example/claims")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    public async Task AddressThatLooksLikeAHost_FirstHtml_LeadsNobodyThere(string address)
    {
        using var answer = await server.GetAsync("http://localhost" + address);
        var html = await answer.Content.ReadAsStringAsync();

        Assert.DoesNotContain("href=\"//evil.example", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/\\evil.example", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PackFile_OfTheAddress_IsTheVeryFileThatWasRead()
    {
        using var answer = await server.GetAsync(DashboardUrls.PackFile(ArticleEvidence.PackId, "claims.csv"));

        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(ArticleEvidence.Folder, "claims.csv")), await answer.Content.ReadAsByteArrayAsync());
    }

    private static IEnumerable<string?> Links(IParentNode page, string selector) => page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href"));
}
