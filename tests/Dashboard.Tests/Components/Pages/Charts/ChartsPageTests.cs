using Bunit;
using Dashboard.Components.Pages.Charts;
using Dashboard.Tests.Charts.Proposals;

namespace Dashboard.Tests.Components.Pages.Charts;

public sealed class ChartsPageTests : EvidenceContext
{
    [Fact]
    public void Render_Gallery_LinksToEveryChart()
    {
        var page = RenderAt<ChartsPage>("/charts?theme=dark");

        Assert.Equal(["Charts"], page.Words("h1"));
        Assert.Equal(
            ["/charts/capex-history?theme=dark", "/charts/capex-total?theme=dark", "/charts/capex?theme=dark", "/charts/deals?theme=dark", "/charts/funding?theme=dark", "/charts/market?theme=dark", "/charts/scorecard?theme=dark", "/charts/segments?theme=dark"],
            page.Links("figure h2 a").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Render_ChartsOfPacks_AreListedUnderTheirSegments()
    {
        var page = RenderAt<ChartsPage>(ViewOf("/charts?segment=chips", ChainEvidence.Snapshot));

        Assert.Equal(["Chips"], page.Words(".chart-rows h2"));
        Assert.Contains("/charts/nvidia-data-center-revenue?segment=chips", page.Links(".chart-rows a"));
    }

    [Fact]
    public void Render_ChartsOfNoSegment_StandUnderTheTitleOfTheirPack()
    {
        var railways = RailwayPack.Read();
        var page = RenderAt<ChartsPage>(ViewOf("/charts", new([railways with { Claims = [.. railways.Claims.Select(claim => claim with { Segments = [] })] }], "no segments")));

        Assert.Equal([railways.Title], page.Words(".chart-rows h2"));
        Assert.NotEmpty(page.Links(".chart-rows a"));
    }

    [Fact]
    public void Render_Filter_KeepsTheEmptyChartsInTheirPlaceWithTheReason() =>
        Assert.Equal(8, RenderAt<ChartsPage>("/charts?segment=energy").FindAll("figure").Count);
}
