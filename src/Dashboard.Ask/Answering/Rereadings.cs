using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>A question that found nothing, read in another way: with one of its words taken for something else than what it first seemed. The other reading counts where every claim that it finds bears what was laid aside.</summary>
internal static class Rereadings
{
    private const int Most = 6;
    private static readonly string[] Whys = ["why", "为什么", "为何"];
    private static readonly string[] HowMuch = ["apart", "difference", "percent", "count"];

    /// <summary>The first other reading that is answered by claims which bear all that the question names; null where there is none.</summary>
    /// <param name="asked">The question as it was read.</param>
    /// <param name="answerOf">Answers a question.</param>
    public static Answer? Of(Asked asked, Func<Question, Answer> answerOf)
    {
        var question = asked.Question;
        // "why did it go up, and by how much": how much can be said
        if (question is { Outside: null, Negates: false, Unknown.Count: 0 } && question.Asks("drivers") && Whys.Any(why => question.Text.Contains(why, StringComparison.OrdinalIgnoreCase)) && question.AsksAny(HowMuch) && answerOf(question with { Intents = question.Intents.Where(intent => intent != "drivers").ToHashSet() }) is { Kind: AnswerKind.Answer } much && much.Figures.Any(figure => figure.Formula is not null))
        {
            return much with { Sentences = [new(Say("The evidence does not say why."), []), .. much.Sentences] };
        }

        if (question is not { Outside: null, Negates: false, Unknown.Count: 0, BehindRound.Count: 0 } || question.IsOfPart || question.AsksAny("drivers", "definition", "mood", "part", "share", "turn", "fall") || (asked.Subjects.Count == 0 && !question.IsOfArticle && GivenNumbers.Plain(question).Count == 0))
        {
            return null;
        }

        foreach (var (other, bears) in Others(asked))
        {
            var answer = answerOf(other);
            var told = answer.Kind != AnswerKind.Answer ? [] : answer.Claims.Select(asked.Snapshot.FindClaim).OfType<Claim>().ToList();
            if (told.Count is > 0 and <= Most && told.TrueForAll(claim => bears(claim)) && IsBorneOut(asked, told) && TakenForGiven.Checked(asked, answer).Kind == AnswerKind.Answer)
            {
                return answer;
            }
        }

        return null;
    }

    /// <summary>Whether the numbers that the question names are told, and what came where it asks for what came: "actually", "since 2025".</summary>
    private static bool IsBorneOut(Asked asked, List<Claim> told) => GivenNumbers.Plain(asked.Question).TrueForAll(amount => told.Exists(amount.Fits))
        && (!(asked.Question.Statuses is [ClaimStatus.Actual] || asked.Question.IsSince) || told.TrueForAll(claim => claim.Status == ClaimStatus.Actual));

    private static IEnumerable<(Question Other, Func<Claim, bool> Bears)> Others(Asked asked)
    {
        var question = asked.Question;
        // who is named may be the mouth, or the other party
        foreach (var named in question.Entities.Count > 1 ? question.Entities : [])
        {
            yield return (question with { Entities = [.. question.Entities.Where(other => other != named)] }, claim => Names(asked, claim, named));
        }

        // of several words for measures, one may only describe
        foreach (var named in question.Metrics.Count > 1 && !question.Metrics.Any(measure => measure.Ids.All(Vocabulary.Between.Contains)) ? question.Metrics : [])
        {
            yield return (question with { Metrics = [named] }, claim => question.Metrics.Where(other => other != named).All(other => Bears(claim, other)));
            yield return (question with { Metrics = [.. question.Metrics.Where(other => other != named)] }, claim => Bears(claim, named));
        }

        foreach (var named in question.AsksAny("growth", "drift", "from-to", "vintages") ? [] : question.Definitions)
        {
            yield return (question with { Definitions = [.. question.Definitions.Where(other => other != named)] }, claim => Statements.Says(claim, named.Said) || (question.IsOfArticle && claim is { Amount: null, Definition: null }));
        }

        // a day or month may be when it was said, and so may the years of the reports of a body
        foreach (var time in question.SaidIn is null ? question.Periods.Where(time => time.Sort is PeriodSort.Day or PeriodSort.Month || (time is { From.IsYear: true, To.IsYear: true } && question.Entities.Any(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind == EntityKind.Organization))) : [])
        {
            yield return (question with { Periods = [.. question.Periods.Where(other => other != time)], SaidIn = time }, claim => time.IsWhenSaid(claim) && (time.To is null || claim.Status != ClaimStatus.Actual));
        }

        // "what was there when the notes were closed": what is told of the notes, whatever it is called
        if (question is { Metrics: [{ } only], Definitions.Count: > 0 } && only.Ids.All(id => Vocabulary.Between.Contains(id) || Vocabulary.Events.Contains(id)))
        {
            yield return (question with { Metrics = [] }, claim => question.Definitions.Any(named => named.Ids.Contains(claim.Definition ?? "")));
        }

        // whoever expects something of itself guides
        if (question is { Statuses: [ClaimStatus.Projection], Speakers.Count: 0 })
        {
            yield return (question with { Statuses = [ClaimStatus.Guidance] }, claim => claim.Status == ClaimStatus.Guidance);
        }

        // an estimate of what is past is no forecast
        if (question is { Statuses: [ClaimStatus.Projection], Periods.Count: > 0 } && question.Periods.All(time => time.End <= asked.Snapshot.LatestDay))
        {
            yield return (question with { Statuses = [] }, claim => claim.By is { } mouth && mouth != claim.Entity);
        }

        // "who says that they spend up to 1.4 trillion over three years": the measure of the whole
        if (GivenNumbers.Plain(question).Count > 0 && question.Metrics is [{ } part] && asked.Snapshot.MeasuredMetrics.Where(metric => part.Ids.Any(id => metric.StartsWith($"{id}-", StringComparison.Ordinal))).ToList() is { Count: > 0 } kin)
        {
            yield return (question with { Metrics = [part with { Ids = kin }], Definitions = [] }, claim => kin.Contains(claim.Metric ?? ""));
        }

        if (question is { Segments.Count: > 0, Entities.Count: > 0 })
        {
            yield return (question with { Segments = [] }, claim => question.Segments.All(claim.Segments.Contains));
        }
    }

    private static bool Bears(Claim claim, Named measure) => measure.Ids.Contains(claim.Metric ?? "") || Statements.Says(claim, measure.Said);

    /// <summary>Whether the claim is about it, is said by it, or speaks of it; "it is not in it" is no such word.</summary>
    private static bool Names(Asked asked, Claim claim, Named named) => named.Ids.Any(id => claim.Concerns(id) || claim.By == id)
        || (!Vocabulary.Denials.Any(word => Pool.Holds(claim.Statement, word)) && named.Ids.Select(id => asked.Snapshot.FindEntity(id)!.Name).Append(named.Said).Any(name => Pool.Holds(Statements.Text(claim), name)));
}
