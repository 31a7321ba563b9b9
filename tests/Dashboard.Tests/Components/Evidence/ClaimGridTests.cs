using Bunit;
using Dashboard.Components.Evidence;

namespace Dashboard.Tests.Components.Evidence;

public sealed class ClaimGridTests : EvidenceContext
{
    [Fact]
    public void Render_ScriptIsThere_ShowsAGridThatOpensTheEvidence()
    {
        var grid = ShowAt("/claims?company=meta&view=table");

        Assert.Contains("Meta has moved the upper end of its 2025 capital expenditure to 72 billion US dollars.", grid.Words("td a"));
        Assert.Contains("/claims?company=meta&view=table&drill=meta-capex-2025", grid.Links("td a"));
        Assert.Equal(["Claim", "About", "Amount", "Period", "Status", "Sources"], grid.Words("th[scope=col] .rz-column-title-content"));
    }

    [Fact]
    public void Render_ManyClaims_ShowsTwentyFiveAPage() => Assert.Equal(25, ShowAt("/claims?view=table").FindAll("tbody tr").Count);

    [Fact]
    public void Render_NothingPassesTheFilter_SaysSo() => Assert.Contains("No claim passes the filter.", ShowAt("/claims?company=meta&status=sought&view=table").Words(), StringComparison.Ordinal);

    private IRenderedComponent<ClaimGrid> ShowAt(string address) =>
        RenderAt<ClaimGrid>(address, grid => grid.Add(one => one.Claims, [.. ViewOf(address).Claims]));
}
