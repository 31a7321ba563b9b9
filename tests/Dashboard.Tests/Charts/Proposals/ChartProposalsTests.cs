using Dashboard.Charts;
using Dashboard.Charts.Proposals;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Tests.Charts.Proposals;

public sealed class ChartProposalsTests
{
    private static readonly DataPack Railways = RailwayPack.Read();
    private static readonly EvidenceSnapshot Snapshot = new([Railways], "railways");

    [Theory]
    [InlineData("passengers-counted-at-gates-calendar-year-trend", ChartShape.Trend, 6, "Passengers: Northern Rail rose the most, by 50 %, from 40 million passengers (2022) to 60 million passengers (2024)")]
    [InlineData("passengers-counted-at-gates-ranking", ChartShape.Ranking, 3, "Passengers: Northern Rail leads with 60 million passengers, 1.8 times as much as Coastal Line with 33 million passengers")]
    [InlineData("network-track-length-laid-2030-spread", ChartShape.Spread, 2, "The network, track length: forecasts for 2030 differ by 56 %, from 900 km (Rail Bureau) to 1,400 km (Track Institute)")]
    [InlineData("northern-track-length-laid-2030-vintages", ChartShape.Vintages, 3, "Track length, 2030: Northern Rail raised it twice, from 100 km to 170 km")]
    public void Of_PackOfAnotherField_GetsChartsWithoutConfiguration(string slug, ChartShape shape, int marks, string headline)
    {
        var chart = ChartCatalog.Find(Snapshot, slug)!;
        var spec = chart.Build(Snapshot, EvidenceFilter.None);

        Assert.Equal((shape, "railways"), (chart.Shape, chart.Asked!.Pack));
        Assert.Equal((marks, headline), (spec.Marks.Count(), spec.Title));
    }

    [Fact]
    public void Of_ProposedChart_NamesTheSegmentsThatItIsFor() =>
        Assert.Equal(["trains"], ChartCatalog.Find(Snapshot, "passengers-counted-at-gates-calendar-year-trend")!.Asked!.Segments);

    [Fact]
    public void Of_PackThatAsksForCharts_GetsThoseAlone()
    {
        var asked = new PackChart { Id = "own", Pack = "railways", Shape = ChartShape.Trend, Metrics = ["passengers"] };
        var snapshot = new EvidenceSnapshot([Railways with { Charts = [asked with { Id = "second", Order = 2 }, asked with { Id = "first", Order = 1 }] }], "asked");

        Assert.Equal(["first", "second"], ChartCatalog.Of(snapshot).Where(chart => chart.Asked is not null).Select(chart => chart.Slug));
    }

    [Fact]
    public void Of_FiguresThatOwnChartsShow_GetNoSecondChart() =>
        Assert.DoesNotContain(ChartCatalog.Of(LaterEvidence.Snapshot), chart => chart.Asked?.Pack == ArticleEvidence.PackId);

    [Fact]
    public void Of_BuiltInPacks_GiveEachChartAnAddressOfItsOwn() =>
        Assert.Distinct(ChartCatalog.Of(LaterEvidence.Snapshot).Select(chart => chart.Slug));

    [Fact]
    public void Ids_OfTheProduct_AreThoseThatNoPackMayTake() =>
        Assert.Equal(ChartCatalog.Own.Select(chart => chart.Slug), ProductCharts.Ids);

    [Fact]
    public void Told_Pack_NamesItsChartsAndWhyAMetricGetsNone()
    {
        var lonely = Railways.Claims[0] with { Id = "lonely", Metric = "tunnels" };
        var told = PackCharts.Told([Railways with { Claims = [.. Railways.Claims, lonely] }]).ToList();

        Assert.Contains("chart northern-track-length-laid-2030-vintages: vintages, 3 marks, proposed", told);
        Assert.Contains("no chart of tunnels: one figure, which a sentence tells", told);
    }
}
