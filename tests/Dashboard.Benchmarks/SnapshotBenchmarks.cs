using BenchmarkDotNet.Attributes;
using Dashboard.Benchmarks.Generated;
using Dashboard.Evidence;

namespace Dashboard.Benchmarks;

/// <summary>Freezing packs into a snapshot with its indexes, and filtering all of its claims.</summary>
public class SnapshotBenchmarks
{
    private readonly EvidenceFilter bySegment = new() { Segments = ["energy"] };
    private readonly EvidenceFilter byDay = new() { Segments = ["energy", "chips"], Statuses = [ClaimStatus.Actual, ClaimStatus.Guidance], AsOf = new(2025, 1, 1) };
    private DataPack pack = null!;
    private EvidenceSnapshot snapshot = null!;

    /// <summary>How many claims.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Claims { get; set; }

    /// <summary>Generates the pack.</summary>
    [GlobalSetup]
    public void Setup()
    {
        pack = GeneratedEvidence.Pack(Claims);
        snapshot = new([pack], "benchmark");
    }

    /// <summary>Claims to snapshot.</summary>
    [Benchmark]
    public EvidenceSnapshot Build() => new([pack], "benchmark");

    /// <summary>The claims of one segment, of all claims.</summary>
    [Benchmark]
    public int FilterBySegment() => snapshot.Filter(bySegment).Count();

    /// <summary>Segments, statuses and a day of knowledge, which needs the dates of each claim's sources.</summary>
    [Benchmark]
    public int FilterByDayOfKnowledge() => snapshot.Filter(byDay).Count();
}
