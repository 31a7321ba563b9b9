using BenchmarkDotNet.Attributes;
using Dashboard.Ask;
using Dashboard.Ask.Answering;
using Dashboard.Benchmarks.Generated;
using Dashboard.Evidence;

namespace Dashboard.Benchmarks;

/// <summary>
/// Answering questions over many claims: from the text to the sentences. The words of the evidence are made once a snapshot, before.
/// One question is one measurement, so that the 95th percentile is one of questions.
/// </summary>
[WarmupCount(30)]
[IterationCount(200)]
[InvocationCount(1)]
public class AskBenchmarks
{
    private EvidenceSnapshot snapshot = null!;

    /// <summary>How many claims.</summary>
    [Params(10_000)]
    public int Claims { get; set; }

    /// <summary>The question: a figure, a ranking over all, a change, a sum over all, what is declined, slips of the hand, nothing that is known.</summary>
    [Params(
        "What was the capex of Company 12 in 2025?",
        "Which company had the largest capex in 2025?",
        "How did the market size of Company 7 grow from 2023 to 2026?",
        "Sum of capex in 2025 by company",
        "Should I buy Company 3?",
        "captial expenditrue of Compnay 12",
        "What was the capex of Company 12 in 2025 and its guidance for 2026?",
        "Hello, could you kindly tell me which company other than Company 12 had the highest capex?",
        "Why did Company 5 raise 700 billion?",
        "Do sources disagree about the deal count of Company 9?",
        "Which sources disagree?",
        "wholly unheard words about nothing")]
    public string Question { get; set; } = "";

    /// <summary>Generates the evidence and makes its words.</summary>
    [GlobalSetup]
    public void Setup()
    {
        snapshot = GeneratedEvidence.Snapshot(Claims);
        _ = Answer();
    }

    /// <summary>Text to answer.</summary>
    [Benchmark]
    public Answer Answer() => Asking.Of(snapshot, EvidenceFilter.None, Question);
}
