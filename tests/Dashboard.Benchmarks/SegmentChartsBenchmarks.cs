using BenchmarkDotNet.Attributes;
using Dashboard.Benchmarks.Generated;
using Dashboard.Charts;
using Dashboard.Charts.Proposals;
using Dashboard.Evidence;

namespace Dashboard.Benchmarks;

/// <summary>A segment as a dashboard: all of its charts, the product's own and those that are proposed for the pack.</summary>
public class SegmentChartsBenchmarks
{
    private const string Segment = "energy";

    private readonly EvidenceFilter filter = new() { Segments = [Segment] };
    private EvidenceSnapshot snapshot = null!;
    private IChart[] charts = [];

    /// <summary>How many claims.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Claims { get; set; }

    /// <summary>Generates the evidence and finds the charts.</summary>
    [GlobalSetup]
    public void Setup()
    {
        snapshot = GeneratedEvidence.Snapshot(Claims);
        charts = [.. ChartCatalog.Of(snapshot).Where(chart => chart.Asked is null || chart.Asked.Segments.Contains(Segment))];
    }

    /// <summary>Evidence to the specs of all charts of the segment: what a reader waits for who is the first to choose it.</summary>
    [Benchmark]
    public int Build() => charts.Sum(chart => chart.Build(snapshot, filter).Marks.Count());

    /// <summary>Which charts the pack gets: once for the evidence.</summary>
    [Benchmark]
    public int Propose() => snapshot.Packs.Sum(pack => PackCharts.Of(snapshot, pack).Count);
}
