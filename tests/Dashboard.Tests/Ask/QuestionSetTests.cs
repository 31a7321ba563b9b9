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
    private const string FirstSet = "questions.txt";

    /// <summary>Every file of questions beside this one: the first set is asked of the first two packs, the others of all.</summary>
    private static readonly Dictionary<string, EvidenceSnapshot> Sets = Directory.EnumerateFiles(RepositoryFolder.PathOf("tests", "Dashboard.Tests", "Ask"), $"*{FirstSet}").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
        .ToDictionary(name => name, name => name == FirstSet ? LaterEvidence.Snapshot : ChainEvidence.Snapshot, StringComparer.Ordinal);

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

        foreach (var number in question.Computed.Where(number => !answer.Figures.Any(figure => figure.Formula is not null && IsOf(figure.Amount, number))))
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

    /// <summary>Whether an amount is the number, or reaches to it from one side: "up to 88.4".</summary>
    private static bool IsOf(Amount amount, decimal number) => amount.Value == number || (!amount.IsRange && (amount.Low == number || amount.High == number));

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
