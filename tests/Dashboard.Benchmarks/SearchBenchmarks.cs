using BenchmarkDotNet.Attributes;
using Dashboard.Benchmarks.Generated;
using Dashboard.Evidence;
using Dashboard.Evidence.Searching;

namespace Dashboard.Benchmarks;

/// <summary>Searching claims, a fifth as many companies and an eighth as many sources (2,000 and 5,000 at the most) for words.</summary>
public class SearchBenchmarks
{
    private EvidenceSnapshot snapshot = null!;

    /// <summary>How many claims.</summary>
    [Params(10_000, 100_000)]
    public int Claims { get; set; }

    /// <summary>The words: many hits, few, slips of the hand, the first letter that somebody types, none.</summary>
    [Params("spending europe", "capacity company 1234 norway", "spendng euorpe", "c", "no such thing")]
    public string Words { get; set; } = "";

    /// <summary>Generates the evidence and builds its index.</summary>
    [GlobalSetup]
    public void Setup()
    {
        snapshot = GeneratedEvidence.Snapshot(Claims);
        _ = Find();
    }

    /// <summary>Words to hits, without a filter.</summary>
    [Benchmark]
    public SearchResult Find() => EvidenceSearch.Find(snapshot, EvidenceFilter.None, Words);

    /// <summary>Words to hits under a filter.</summary>
    [Benchmark]
    public SearchResult FindUnderAFilter() => EvidenceSearch.Find(snapshot, new() { Segments = ["chips"] }, Words);
}
