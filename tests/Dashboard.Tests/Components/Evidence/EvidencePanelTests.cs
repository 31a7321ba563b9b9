using Bunit;
using Dashboard.Components.Evidence;
using Dashboard.Correcting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Tests.Components.Evidence;

public sealed class EvidencePanelTests : EvidenceContext
{
    private const string Address = "/charts/capex?segment=data-centers&drill=meta-capex-2025&theme=dark";

    [Fact]
    public void Render_Drill_ShowsTheClaimUnderItsStatement()
    {
        var panel = RenderAt<EvidencePanel>(Address);

        Assert.Equal("The upper limit of Meta’s capital expenditure in 2025 has been adjusted to 72 billion US dollars.", panel.Find("#evidence-title").Words());
        Assert.Equal("evidence-title", panel.Find("aside").GetAttribute("aria-labelledby"));
        Assert.Contains("up to $72 billion", panel.Words("p"));
    }

    [Fact]
    public void Render_Close_LeadsToTheSamePageWithoutThePanel() =>
        Assert.Equal("/charts/capex?segment=data-centers&theme=dark", RenderAt<EvidencePanel>(Address).Find("a[data-close]").GetAttribute("href"));

    [Fact]
    public void Render_More_LeadsToTheClaimsOwnPage() =>
        Assert.Equal("/claims/meta-capex-2025?segment=data-centers&theme=dark", RenderAt<EvidencePanel>(Address).Link("Open the claim’s page"));

    [Theory]
    [InlineData("computed.capex-2025", "$352.6–354.6 billion")]
    [InlineData("computed.ai-data-center-market-growth", "25.7 %")]
    [InlineData("computed.microsoft-capex-fy2025-base", "$44.6 billion")]
    public void Render_ComputedNumber_IsHeadedByItWithFormulaPartsAndClaims(string drill, string number)
    {
        var panel = RenderAt<EvidencePanel>($"/?drill={drill}");

        Assert.StartsWith(number, panel.Find("#evidence-title").Words(), StringComparison.Ordinal);
        Assert.StartsWith($"{number} = ", panel.Find(".formula").Words(), StringComparison.Ordinal);
        Assert.All(panel.FindAll(".parts li"), part => Assert.NotNull(part.QuerySelector("b + a[href*='drill=']")));
        Assert.Equal(panel.FindAll(".parts li").Count, panel.FindAll(".claim-list > li").Count);
        Assert.NotEmpty(panel.FindAll(".parts .source-numbers a"));
    }

    [Fact]
    public void Render_OperatorTakesCorrections_LeadsThere()
    {
        Services.GetRequiredService<IOptions<CorrectionOptions>>().Value.Address = "mailto:data@example.org";

        Assert.StartsWith("mailto:data@example.org?subject=This%20figure%20looks%20wrong%3A%20meta-capex-2025&body=", RenderAt<EvidencePanel>(Address).Link("This figure looks wrong"), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NoAddressForCorrections_AsksNobody() => Assert.Empty(RenderAt<EvidencePanel>(Address).FindAll(".looks-wrong"));
}
