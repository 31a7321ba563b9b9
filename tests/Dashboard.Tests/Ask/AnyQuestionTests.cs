using CsCheck;
using Dashboard.Ask;
using Dashboard.Ask.Answering;
using Dashboard.Evidence;

namespace Dashboard.Tests.Ask;

/// <summary>Any text: no crash, an answer of some kind, and no number that nothing supports.</summary>
public sealed class AnyQuestionTests
{
    private static readonly string[] Pieces =
    [
        "Microsoft", "Nscale's", "capex", "2025", "FY2025", "guidance", "why", "how much", "sum", "average", "share of", "compare", "and", "5 billion", "45 %", "as of", "from", "to", "2023–2033", "Series B", "largest",
        "source", "mean", "disagree", "微软", "资本支出", "增长", "多少", "\ud800", "\u202e", "🦄", "0", "-1", "1e9", "99999999999999999999999999999", "\0", "'", "<b>", "H1", "Q3", "31 February 2026", "2025年", "3月", "%", "top 3", "energy", "chips", "drives",
        "who is in", "revenue", "market size", "AI data center market", "CAGR", "first half of 2026", "not", "?", "cash gross", "came of", "forecast", "actual", "s11", "1.4 trillion", "latest", "each", "more than", "below", "exceed", "over 50", "which of", "the four companies", "last year", "last quarter", "excluding", "not", "without finance leases", "before", "after", "twenty twenty five", "five billion", "tell me", "second largest", "two years ago", "in euros", "Q1 and Q2", "FY26",
        "first guidance", "and who", "hit its target", "NVIDIA H100", "Microsoft 365 Copilot", "OpenAI", "Anthropic", "run rate", "valuation", "backlog", "hyperscalers", "per quarter", "除了", "第二高", "超过", "不到 500 亿",
    ];

    [Fact]
    public void Words_InAnyOrder_NeverGiveAnUnsupportedNumber() =>
        Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[1, 14].Select(words => string.Join(' ', words)).Sample(text => Holds(LaterEvidence.Snapshot, text), iter: 1_500);

    [Fact]
    public void Words_InAnyOrder_OverAllPacks_NeverGiveAnUnsupportedNumber() =>
        Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[1, 14].Select(words => string.Join(' ', words)).Sample(text => Holds(ChainEvidence.Snapshot, text), iter: 1_000);

    [Fact]
    public void Text_OfAnyKind_NeverFails() =>
        Gen.String[Gen.Char, 0, Asking.LongestQuestion].Sample(text => Holds(LaterEvidence.Snapshot, text), iter: 150);

    private static void Holds(EvidenceSnapshot snapshot, string text)
    {
        var answer = Asking.Of(snapshot, EvidenceFilter.None, text);

        Assert.NotEmpty(answer.Sentences);
        Assert.True(answer.Kind == AnswerKind.Answer || answer.Figures.Count == 0);
        Assert.Empty(Numbers.Unsupported(snapshot, answer));
    }
}
