using BenchmarkDotNet.Attributes;
using Dashboard.Benchmarks.Generated;
using Dashboard.Evidence;

namespace Dashboard.Benchmarks;

/// <summary>Searching 10,000 claims, 2,000 companies and 1,250 sources for words.</summary>
public class SearchBenchmarks
{
    private const int Claims = 10_000;

    private EvidenceSnapshot snapshot = null!;

    /// <summary>The words: many hits, few, none.</summary>
    [Params("spending europe", "capacity company 1234 norway", "no such thing")]
    public string Words { get; set; } = "";

    /// <summary>Generates the evidence.</summary>
    [GlobalSetup]
    public void Setup() => snapshot = GeneratedEvidence.Snapshot(Claims);

    /// <summary>Words to hits.</summary>
    [Benchmark]
    public SearchResult Find() => EvidenceSearch.Find(snapshot, EvidenceFilter.None, Words);
}
