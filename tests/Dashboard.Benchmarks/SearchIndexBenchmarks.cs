using BenchmarkDotNet.Attributes;
using Dashboard.Benchmarks.Generated;
using Dashboard.Evidence;
using Dashboard.Evidence.Searching;

namespace Dashboard.Benchmarks;

/// <summary>Building the index that a snapshot is searched by: once, at its first search.</summary>
public class SearchIndexBenchmarks
{
    private EvidenceSnapshot snapshot = null!;

    /// <summary>How many claims.</summary>
    [Params(10_000, 100_000)]
    public int Claims { get; set; }

    /// <summary>Generates the evidence.</summary>
    [GlobalSetup]
    public void Setup() => snapshot = GeneratedEvidence.Snapshot(Claims);

    /// <summary>Evidence to index.</summary>
    [Benchmark]
    public SearchIndex Build() => SearchIndex.Of(EvidenceSearch.Texts(snapshot));
}
