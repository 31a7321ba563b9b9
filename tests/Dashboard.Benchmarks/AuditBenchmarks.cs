using BenchmarkDotNet.Attributes;
using Dashboard.Benchmarks.Generated;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;

namespace Dashboard.Benchmarks;

/// <summary>All rules over generated evidence: the time should grow as the evidence does.</summary>
public class AuditBenchmarks
{
    private DataPack pack = null!;

    /// <summary>How many claims.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Claims { get; set; }

    /// <summary>Generates the pack.</summary>
    [GlobalSetup]
    public void Setup() => pack = GeneratedEvidence.Pack(Claims);

    /// <summary>The evidence, new each time, for a report is made once for the same evidence.</summary>
    [Benchmark(Baseline = true)]
    public EvidenceSnapshot Snapshot() => new([pack], "benchmark");

    /// <summary>The evidence and its report.</summary>
    [Benchmark]
    public int Audit() => AuditReport.Of(new([pack], "benchmark"), new(2026, 11, 22)).Findings.Count;
}
