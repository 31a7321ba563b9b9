using Bunit;
using Dashboard.Charts;
using Dashboard.Components.Charts;
using Dashboard.Tests.Charts;

namespace Dashboard.Tests.Components.Charts;

public class ChartTableTests : EvidenceContext
{
    [Theory]
    [InlineData("microsoft-capex-fy2026", "Microsoft FY2026 uncertainty: the range of a forecast", "$100–140 billion", "fiscal year FY2026 (July 2025 – June 2026)", "projection", "11")]
    [InlineData("meta-capex-2025", "Meta 2025", "up to $72 billion", "calendar year 2025", "guidance", "12")]
    [InlineData("microsoft-capex-fy2025-base", "Microsoft FY2024, implied", "$44.6 billion", "—", "computed", "11")]
    public void Render_Mark_HasNameAmountPeriodStatusAndSources(string mark, params string[] cells) =>
        Assert.Equal(cells, Row("capex", mark).Children.Select(cell => cell.Words()));

    [Fact]
    public void Render_Conflict_SaysThatItIsContradicted() =>
        Assert.Equal("actual contradicted", Row("funding", "nscale-safe-oct-2025").Children[3].Words());

    [Fact]
    public void Render_Conflict_NamesTheOtherValueAndItsSources() => Assert.Equal(
        "contradicts 67 deals, 2025 (source 4) and 50 deals, 2025 (sources 1 and 10)",
        Row("deals", "nvidia-deals-nearly-90").QuerySelector("small.flag")!.Words());

    [Fact]
    public void Render_Findings_StandBelowTheName()
    {
        var view = ViewOf("/");
        var spec = ArticleChart.Build("market").WithFindings(view.Audit);

        Assert.Contains(
            $"{spec.Mark("market-2033").Findings} findings",
            RenderAt<ChartTable>(view, table => table.Add(one => one.Spec, spec)).FindAll("tbody th")[1].Words(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Drivers_StandBelowTheName() => Assert.Equal(
        "Chips Blackwell production · Rubin tape-out · ASIC route",
        string.Join(' ', Row("segments", "chips-rating").Children[0].Children.Select(child => child.Words())));

    [Fact]
    public void Render_NoSource_SaysNone() => Assert.Equal("none", Row("segments", "chips-rating").Children[4].Words());

    [Fact]
    public void Render_Name_OpensTheClaimBehindTheMarkOnTheSamePage() =>
        Assert.Equal("/charts/funding?segment=data-centers&drill=nscale-safe-oct-2025", Show("funding", "/charts/funding?segment=data-centers").Find("a[data-mark=nscale-safe-oct-2025]").GetAttribute("href"));

    [Fact]
    public void Render_Caption_SaysWhatTheTableIs() =>
        Assert.StartsWith("Three counts of NVIDIA’s 2025 deals: nearly 90, 67 and 50.", Show("deals").Find("caption").Words(), StringComparison.Ordinal);

    private AngleSharp.Dom.IElement Row(string slug, string mark) => Show(slug).FindAll("tbody tr").Single(row => row.QuerySelector($"a[data-mark='{mark}']") is not null);

    private IRenderedComponent<ChartTable> Show(string slug, string address = "/") =>
        RenderAt<ChartTable>(address, table => table.Add(one => one.Spec, ArticleChart.Build(slug, ViewOf(address).Filter)));
}

[InCulture("de-DE")]
public sealed class ChartTableInGermanTests : ChartTableTests;
