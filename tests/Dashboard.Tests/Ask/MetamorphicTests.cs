using Dashboard.Ask;
using Dashboard.Ask.Answering;
using Dashboard.Evidence;

namespace Dashboard.Tests.Ask;

/// <summary>What must and must not change an answer.</summary>
public sealed class MetamorphicTests
{
    private static readonly IReadOnlyList<AskedQuestion> Questions = AskedQuestion.Of("questions.txt");

    [Fact]
    public void Rows_InAnotherOrder_ChangeNoAnswer()
    {
        var shuffled = new EvidenceSnapshot([.. LaterEvidence.Snapshot.Packs.Select(Reversed)], "reversed");

        Assert.Equal(Questions.Select(question => Said(LaterEvidence.Snapshot, question)), Questions.Select(question => Said(shuffled, question)));
    }

    [Theory]
    [InlineData("later-amazon-capex-2025-gross")]
    [InlineData("later-nscale-series-a")]
    [InlineData("market-2033")]
    public void Figure_ThatChanges_ChangesTheAnswersThatRestOnItAndNoOthers(string id)
    {
        var changed = With(claim => claim.Id == id ? claim with { Amount = claim.Amount! with { Value = claim.Amount.Value + 0.137m } } : claim);
        var differing = Questions.Where(question => question.Kind == "answer" && Said(LaterEvidence.Snapshot, question) != Said(changed, question)).ToList();

        Assert.NotEmpty(differing);
        Assert.All(differing, question => Assert.Contains(id, QuestionSetTests.Ask(LaterEvidence.Snapshot, question).Claims));
        Assert.All(
            Questions.Where(question => question.Kind == "answer" && question.Claims.Contains(id) && QuestionSetTests.Ask(LaterEvidence.Snapshot, question).Figures.Any(figure => figure.Claims.Contains(id))),
            question => Assert.Contains(question, differing));
    }

    [Theory]
    [InlineData("later-nscale-revenue-2025", "What was Nscale's revenue in 2025?")]
    [InlineData("nvidia-market-value", "What is NVIDIA's market cap?")]
    [InlineData("energy-rating", "What is the rating of energy?")]
    [InlineData("market-2023", "What is the CAGR of the AI data center market from 2023 to 2033?")]
    public void Claim_ThatIsTakenAway_LeavesARefusal(string id, string question)
    {
        var without = new EvidenceSnapshot([.. LaterEvidence.Snapshot.Packs.Select(pack => pack with
        {
            Claims = [.. pack.Claims.Where(claim => claim.Id != id)],
            Relations = [.. pack.Relations.Where(relation => relation.From != id && relation.To != id)],
        })], "without");

        Assert.Equal(AnswerKind.Answer, Asking.Of(LaterEvidence.Snapshot, EvidenceFilter.None, question).Kind);
        Assert.Equal(AnswerKind.Refusal, Asking.Of(without, EvidenceFilter.None, question).Kind);
    }

    /// <summary>What is worked out once for the evidence leaves nothing out: a day meets its month, and both are told with what excludes one of them.</summary>
    [Theory]
    [InlineData("Which sources disagree?")]
    [InlineData("Do sources disagree about the debt of Acme?")]
    public void Figures_ThatExcludeEachOther_AreFoundWhateverElseIsThere(string question)
    {
        var snapshot = HandMade.Snapshot(
        [
            Debt("whole", 5, new(PeriodKind.Month, "October 2025", new(2025, 10, 1), new(2025, 10, 31))),
            Debt("day", 8, new(PeriodKind.Day, "3 October 2025", new(2025, 10, 3), new(2025, 10, 3))),
            Debt("later", 9, new(PeriodKind.Month, "December 2025", new(2025, 12, 1), new(2025, 12, 31))),
            .. Enumerable.Range(2000, 20).Select(year => HandMade.Measured($"y{year}", "revenue", "globex", HandMade.Exactly(year), year)),
        ]);
        var answer = Asking.Of(snapshot, EvidenceFilter.None, question);

        Assert.Equal(["day", "whole"], answer.Claims.Order(StringComparer.Ordinal));
        Assert.Contains(answer.Sentences, sentence => sentence.Text.Contains("exclude each other", StringComparison.Ordinal));
    }

    private static Claim Debt(string id, decimal billions, Period period) => HandMade.Measured(id, "debt", "acme", HandMade.Exactly(billions), period.Year) with { Period = period };

    private static DataPack Reversed(DataPack pack) => pack with
    {
        Claims = [.. pack.Claims.Reverse()],
        Sources = [.. pack.Sources.Reverse()],
        Entities = [.. pack.Entities.Reverse()],
        Relations = [.. pack.Relations.Reverse()],
    };

    private static EvidenceSnapshot With(Func<Claim, Claim> change) =>
        new([.. LaterEvidence.Snapshot.Packs.Select(pack => pack with { Claims = [.. pack.Claims.Select(change)] })], "changed");

    private static string Said(EvidenceSnapshot snapshot, AskedQuestion question)
    {
        var answer = QuestionSetTests.Ask(snapshot, question);
        return $"{question.Text} {answer.Kind} {answer.Reading} {string.Join(' ', answer.Sentences.Select(sentence => $"{sentence.Text} [{string.Join(' ', sentence.Claims)}]"))} {string.Join(' ', answer.Figures.Select(figure => $"{figure.Amount} {figure.Formula}"))} {string.Join(' ', answer.FollowUps)}";
    }
}
