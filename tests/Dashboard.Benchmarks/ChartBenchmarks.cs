using BenchmarkDotNet.Attributes;
using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Data.Packs;
using Dashboard.Evidence;

namespace Dashboard.Benchmarks;

/// <summary>Each chart of the built-in pack: its spec, and the JSON that programs read. A new combination of filters costs one of each for every chart.</summary>
public class ChartBenchmarks
{
    private EvidenceSnapshot snapshot = null!;
    private IChart chart = null!;
    private ChartSpec spec = null!;

    /// <summary>The slugs of all charts.</summary>
    public static IEnumerable<string> Slugs => ChartCatalog.Own.Select(chart => chart.Slug);

    /// <summary>Which chart.</summary>
    [ParamsSource(nameof(Slugs))]
    public string Slug { get; set; } = "";

    /// <summary>Reads the pack.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var result = DataPackReader.Read(Path.Combine(AppContext.BaseDirectory, "pack"));
        snapshot = new([result.Pack ?? throw new InvalidOperationException(string.Join('\n', result.Problems))], "benchmark");
        chart = ChartCatalog.Find(Slug)!;
        spec = chart.Build(snapshot, EvidenceFilter.None);
    }

    /// <summary>Evidence to spec.</summary>
    [Benchmark]
    public ChartSpec Spec() => chart.Build(snapshot, EvidenceFilter.None);

    /// <summary>Spec to drawing: what a reader waits for where nobody has asked for it before.</summary>
    [Benchmark]
    public string Draw() => PageDrawing.Draw(spec, 620).In("chart", "/?drill=~", "/?company=~", "/?segment=~");

    /// <summary>Spec to JSON.</summary>
    [Benchmark]
    public string Json() => ChartSpecJson.Write(spec);
}
