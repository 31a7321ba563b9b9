using System.Collections.Concurrent;
using System.Globalization;
using Dashboard.Ask;
using Dashboard.Ask.Answering;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Ask;

/// <summary>The question set, kept as data: every question gets what it must, and no answer holds a number that nothing supports.</summary>
public sealed class QuestionSetTests
{
    private static readonly Dictionary<string, EvidenceSnapshot> Sets = new(StringComparer.Ordinal)
    {
        ["questions.txt"] = LaterEvidence.Snapshot,
        ["chain-questions.txt"] = ChainEvidence.Snapshot,
        ["strangers-questions.txt"] = ChainEvidence.Snapshot,
        ["styles-questions.txt"] = ChainEvidence.Snapshot,
        ["fresh-questions.txt"] = ChainEvidence.Snapshot,
        ["last-questions.txt"] = ChainEvidence.Snapshot,
        ["chat-questions.txt"] = ChainEvidence.Snapshot,
        ["bilingual-questions.txt"] = ChainEvidence.Snapshot,
        ["multiples-questions.txt"] = ChainEvidence.Snapshot,
        ["newsroom-questions.txt"] = ChainEvidence.Snapshot,
        ["committee-questions.txt"] = ChainEvidence.Snapshot,
        ["analysts-questions.txt"] = ChainEvidence.Snapshot,
        ["mandarin-questions.txt"] = ChainEvidence.Snapshot,
        ["teahouse-questions.txt"] = ChainEvidence.Snapshot,
        ["mail-questions.txt"] = ChainEvidence.Snapshot,
        ["seminar-questions.txt"] = ChainEvidence.Snapshot,
        ["short-questions.txt"] = ChainEvidence.Snapshot,
        ["trustee-questions.txt"] = ChainEvidence.Snapshot,
        ["mixed-questions.txt"] = ChainEvidence.Snapshot,
        ["fragments-questions.txt"] = ChainEvidence.Snapshot,
        ["idioms-questions.txt"] = ChainEvidence.Snapshot,
        ["meeting-questions.txt"] = ChainEvidence.Snapshot,
        ["random-questions.txt"] = ChainEvidence.Snapshot,
        ["examiners-questions.txt"] = ChainEvidence.Snapshot,
        ["reporters-questions.txt"] = ChainEvidence.Snapshot,
        ["desk-questions.txt"] = ChainEvidence.Snapshot,
        ["voices-questions.txt"] = ChainEvidence.Snapshot,
        ["panel-questions.txt"] = ChainEvidence.Snapshot,
        ["professionals-questions.txt"] = ChainEvidence.Snapshot,
        ["boardroom-questions.txt"] = ChainEvidence.Snapshot,
        ["researchers-questions.txt"] = ChainEvidence.Snapshot,
        ["students-questions.txt"] = ChainEvidence.Snapshot,
        ["public-questions.txt"] = ChainEvidence.Snapshot,
        ["visitors-questions.txt"] = ChainEvidence.Snapshot,
        ["acceptance-questions.txt"] = ChainEvidence.Snapshot,
        ["kinds-questions.txt"] = ChainEvidence.Snapshot,
        ["investors-questions.txt"] = ChainEvidence.Snapshot,
        ["everyday-questions.txt"] = ChainEvidence.Snapshot,
        ["impatient-questions.txt"] = ChainEvidence.Snapshot,
        ["preparing-questions.txt"] = ChainEvidence.Snapshot,
        ["hasty-questions.txt"] = ChainEvidence.Snapshot,
        ["table-questions.txt"] = ChainEvidence.Snapshot,
        ["guests-questions.txt"] = ChainEvidence.Snapshot,
        ["mixture-questions.txt"] = ChainEvidence.Snapshot,
    };

    private static readonly ConcurrentDictionary<string, Answer> Answers = [];

    public static TheoryData<string> Names => [.. Sets.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Questions_OfASet_AreAnsweredDeclinedOrAskedBackAsTheyMust(string set)
    {
        var failures = AskedQuestion.Of(set).SelectMany(question => Failures(Sets[set], question)).ToList();

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void FollowUps_OfEveryQuestion_AreAnswered(string set)
    {
        // many questions lead to the same next one
        var followUps = AskedQuestion.Of(set).SelectMany(question => Ask(Sets[set], question).FollowUps.Select(next => (question.Text, Next: question with { Text = next }))).DistinctBy(pair => pair.Next.Text);
        var failures = (from pair in followUps
                        let answer = Ask(Sets[set], pair.Next)
                        where answer.Kind != AnswerKind.Answer
                        select $"{pair.Text} → {pair.Next.Text}: {answer.Kind} ({answer.Reading}) {answer.Sentences[0].Text}").ToList();

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    [Fact]
    public void Sets_Together_AreLargeEnoughAndHoldEnoughThatMustBeDeclined()
    {
        var all = Sets.Keys.SelectMany(AskedQuestion.Of).ToList();

        Assert.InRange(all.Count, 700, int.MaxValue);
        Assert.InRange(all.Count(question => question.Kind != "answer"), 200, int.MaxValue);
        Assert.InRange(all.Count(question => question.IsChinese), 40, int.MaxValue);
    }

    /// <summary>What is wrong with the answer to a question.</summary>
    internal static IEnumerable<string> Failures(EvidenceSnapshot snapshot, AskedQuestion question)
    {
        var answer = Ask(snapshot, question);
        if (!question.Takes(answer.Kind.ToString()))
        {
            yield return $"{question.Text}: {answer.Kind}, and not {question.Kind}. {answer.Reading}: {answer.Sentences[0].Text}";
            yield break;
        }

        foreach (var claim in question.Claims.Where(claim => !answer.Claims.Contains(claim)))
        {
            yield return $"{question.Text}: does not rest on {claim}, but on {string.Join(", ", answer.Claims)}";
        }

        foreach (var claim in question.Others.Where(answer.Claims.Contains))
        {
            yield return $"{question.Text}: rests on {claim}";
        }

        foreach (var number in question.Computed.Where(number => !answer.Figures.Any(figure => figure.Formula is not null && figure.Amount.Value == number)))
        {
            yield return $"{question.Text}: does not compute {number.ToString(CultureInfo.InvariantCulture)}, but {string.Join(", ", answer.Figures.Where(figure => figure.Formula is not null).Select(figure => figure.Amount))}";
        }

        if (answer.Kind != AnswerKind.Answer && answer.Figures.Count > 0)
        {
            yield return $"{question.Text}: has figures";
        }

        foreach (var number in InLanguage(question, () => Numbers.Unsupported(snapshot, answer)))
        {
            yield return $"{question.Text}: {number}";
        }
    }

    /// <summary>The answer in the language of the question; over all packs it is kept, since several tests look at it.</summary>
    internal static Answer Ask(EvidenceSnapshot snapshot, AskedQuestion question)
    {
        return snapshot == ChainEvidence.Snapshot ? Answers.GetOrAdd(question.Text, _ => Made()) : Made();

        Answer Made() => InLanguage(question, () => Asking.Of(snapshot, EvidenceFilter.None, question.Text));
    }

    private static T InLanguage<T>(AskedQuestion question, Func<T> made)
    {
        var (before, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        Languages.Use(question.IsChinese ? Language.Zh : Language.En);
        try
        {
            return made();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
    }
}
