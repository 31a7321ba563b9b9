using Dashboard.Ask.Answering;

namespace Dashboard.Tests.Ask;

/// <summary>How people dress a question up changes nothing of the answer; what narrows it does.</summary>
public sealed class TalkTests
{
    [Theory]
    [InlineData("What was Oracle's capex in fiscal 2025?", "Oracle kept shifting the goalposts, and my boss is fuming: what was its capex in fiscal 2025?")]
    [InlineData("What was Oracle's capex in fiscal 2025?", "Before I brag about it on a slide — what did Oracle cough up for capex in fiscal 2025?")]
    [InlineData("What was Oracle's capex in fiscal 2025?", "What was Oracle's capex in fiscal 2025, because a client swears blind that it fell off a cliff?")]
    [InlineData("How did guidance for Meta's capex in 2025 change?", "Nobody on the desk trusts Meta, so how did guidance for its capex in 2025 change? It keeps our committee up at night.")]
    [InlineData("What was AMD's data center revenue in 2024 and 2025?", "My uncle dreams of AMD; what was its data center revenue in 2024 and 2025?")]
    [InlineData("What was Micron's revenue in fiscal Q3 2026?", "What was MU's revenue in fiscal Q3 2026?")]
    public void Talk_AroundAQuestion_ChangesNoAnswer(string plain, string dressed)
    {
        var expected = Ask(plain);
        var answer = Ask(dressed);

        Assert.Equal(AnswerKind.Answer, expected.Kind);
        Assert.Equal((expected.Kind, string.Join(' ', expected.Claims)), (answer.Kind, string.Join(' ', answer.Claims)));
    }

    [Theory]
    [InlineData("We look at NVIDIA's gaming business: what was its revenue in fiscal 2026?")]
    [InlineData("In quantum computing, how much capex did Microsoft have in fiscal 2025?")]
    [InlineData("We hold a stake in a grid operator in India, so how much electricity did that country's data centers use in 2024?")]
    [InlineData("Given that CoreWeave went bankrupt, what was its revenue in 2025?")]
    [InlineData("What was Amazon's capex in 2025? And the headcount?")]
    public void Talk_ThatNarrowsTheQuestion_IsNotPassedOver(string question) => Assert.NotEqual(AnswerKind.Answer, Ask(question).Kind);

    [Fact]
    public void Refusal_OfAWordThatTheEvidenceHas_DoesNotDenyIt()
    {
        var answer = Ask("What is the headcount of Nscale and its nuclear chief?");

        Assert.Equal(AnswerKind.Refusal, answer.Kind);
        Assert.Equal("The evidence says nothing about “headcount”.", answer.Sentences[0].Text);
        Assert.Equal("The evidence speaks of “nuclear”, but no claim answers this question.", answer.Sentences[1].Text);
        Assert.NotEmpty(answer.Sentences[1].Claims);
        Assert.Empty(answer.Figures);
    }

    private static Answer Ask(string text) => QuestionSetTests.Ask(ChainEvidence.Snapshot, new("answer", [], [], text));
}
