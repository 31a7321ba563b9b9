using System.Text.Json;
using Bunit;
using Dashboard.Components.Evidence;

namespace Dashboard.Tests.Components.Evidence;

public sealed class CiteThisTests : EvidenceContext
{
    [Fact]
    public void Render_Claim_HasEveryFormToReadCopyAndDownload()
    {
        var cite = Show("/claims/market-2033?asof=2026-03-22&theme=dark");

        Assert.Equal(["Plain text", "BibTeX", "RIS", "CSL-JSON"], cite.Words("summary"));
        Assert.Equal(
            ["txt", "bib", "ris", "json"],
            cite.Links("a[download]").Select(href => href!["/claims/market-2033/cite.".Length..].Replace("?asof=2026-03-22", "", StringComparison.Ordinal)));
        Assert.All(cite.FindAll("button[data-copy]"), button => Assert.NotNull(cite.Find($"pre#{button.GetAttribute("data-copy")}")));
    }

    [Fact]
    public void Render_DayThatIsShown_IsInTheAddressAndNotTheDayOfAccess()
    {
        var view = ViewOf("/claims/market-2033?asof=2026-03-22", today: new(2026, 11, 28));
        var item = JsonElement.Parse(RenderAt<CiteThis>(view, OfClaim).Find("#cite-json").TextContent)[0];

        Assert.EndsWith("/claims/market-2033?asof=2026-03-22", item.GetProperty("URL").GetString(), StringComparison.Ordinal);
        Assert.Equal("[[2026,11,28]]", string.Concat(item.GetProperty("accessed").GetProperty("date-parts").GetRawText().Where(sign => !char.IsWhiteSpace(sign))));
        Assert.StartsWith("As of 22 March 2026.", item.GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    private IRenderedComponent<CiteThis> Show(string address) => RenderAt<CiteThis>(address, OfClaim);

    private static void OfClaim(ComponentParameterCollectionBuilder<CiteThis> cite) => cite.Add(one => one.Claim, ArticleEvidence.Claim("market-2033"));
}
