using System.Diagnostics.CodeAnalysis;
using Dashboard.Ask.Planning;
using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>What must hold before a question is answered.</summary>
internal static class Premises
{
    /// <summary>Whether nothing of the evidence is named.</summary>
    public static bool IsEmpty(Asked asked)
    {
        var question = asked.Question;
        return question.Entities.Count == 0 && question.Metrics.Count == 0 && question.Segments.Count == 0 && question.Definitions.Count == 0 && question.Sources.Count == 0
            && !question.Asks("conflict") && !question.Amounts.Any(amount => amount.Unit is not null && asked.Snapshot.Claims.Any(amount.Fits)) && !(question.Statuses.Count > 0 && question.Periods.Count > 0);
    }

    /// <summary>Whether a number is all that is named: then its claims are the answer, with their sources.</summary>
    public static bool IsOfNumberAlone(Asked asked) =>
        asked.Question.Amounts.Any(amount => amount.Bound is null) && asked.Metrics.Count == 0 && asked.Subjects.Count == 0 && asked.Question.Segments.Count == 0 && !asked.Question.Asks("share");

    /// <summary>The claims that hold the words that the vocabulary does not know; null where none does.</summary>
    public static IReadOnlyList<Claim>? Narrowed(Asked asked)
    {
        if (asked.Metrics.Count == 0)
        {
            return null;
        }

        var narrowed = Pool.Of(asked).Where(claim => asked.Question.Unknown.All(word => Pool.Holds(Statements.Text(claim), word))).ToList();
        return narrowed.Count > 0 ? narrowed : null;
    }

    /// <summary>Asks back or declines where the question names no measure, or one that is nowhere; settles which of several measures is meant.</summary>
    public static bool Check(ref Asked asked, [NotNullWhen(true)] out Answer? refusal)
    {
        refusal = null;
        var question = asked.Question;
        if (question.Points && asked.Subjects.Count == 0 && question.Segments.Count == 0 && (question.Metrics.Count > 0 || question.Statuses.Count > 0) && !question.Asks("definition"))
        {
            refusal = new Reply(asked).Add(Say("The question does not say whose figure it asks for: each question stands alone here.")).Clarify(FollowUps.Choices(asked, Pool.About(asked, asked.Metrics)));
            return true;
        }

        if (question.Moves)
        {
            refusal = new Reply(asked).Add(Say("The question names a time that moves with the day on which it is asked. Name the year or the quarter.")).Clarify(FollowUps.Choices(asked, Pool.About(asked, asked.Metrics)));
            return true;
        }

        asked = WithoutSegmentsAsDefinitions(asked);
        if (question.Metrics.Count > 0)
        {
            asked = Settled(asked);
            if (asked.Metrics.Count == 0)
            {
                refusal = Refusals.Nothing(asked);
            }

            return refusal is not null;
        }

        return Unmeasured(ref asked, out refusal);
    }

    /// <summary>The claims that allow the numbers that the question takes for given; null, with the refusal, where none does.</summary>
    public static IReadOnlyList<Claim>? Amount(Asked asked, IReadOnlyList<Claim> pool, out Answer? refusal)
    {
        refusal = null;
        var counted = pool.Any(claim => claim.Amount is { } amount && !UnitScale.Converts(amount.Unit, UnitScale.UsdMillion) && amount.Unit != "%");
        var kind = Planner.Of(asked.Question);
        // what an answer is set against is nothing that a claim must hold, but where it is taken for given: why, or whence
        var amounts = asked.Question.Amounts.Where(amount => (amount.Unit is not null || counted) && (amount.Bound is null || kind is AskKind.Drivers or AskKind.Source)).ToList();
        if (amounts.Count == 0 || kind is AskKind.Share)
        {
            return pool;
        }

        var fitting = pool.Where(claim => amounts.Exists(amount => kind == AskKind.Drivers ? amount.Holds(claim) : amount.Fits(claim))).ToList();
        var then = Pool.In(fitting, asked.Question.Periods);
        if (then.Count > 0)
        {
            return then;
        }

        var others = Pool.About(asked, []).Where(claim => asked.Subjects.Count > 0 && amounts.Exists(amount => amount.Fits(claim))).ToList();
        var asAsked = asked.Question.Periods.Count == 0 ? [] : Pool.Firmest(asked, Pool.In(pool, asked.Question.Periods));
        var nearest = fitting.Count > 0 ? fitting.Concat(others) : asAsked.Count > 0 ? asAsked : LookUps.Latest(asked, pool);
        refusal = Refusals.FalsePremise(asked, [.. nearest.Distinct().OrderByDescending(claim => asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0)).ThenBy(claim => amounts.Min(amount => amount.Distance(claim)))]);
        return null;
    }

    /// <summary>Whether an answer of the kind gives numbers that no claim states.</summary>
    public static bool IsComputed(AskKind kind) => kind is AskKind.Growth or AskKind.Cagr or AskKind.Sum or AskKind.Average or AskKind.Difference;

    /// <summary>Whether the numbers that the question takes for given are what is computed.</summary>
    public static bool Gives(Reading.Question question, Answer answer) =>
        question.Amounts.All(amount => amount.Unit is not null && answer.Figures.Any(figure => figure.Formula is not null && amount.Fits(figure.Amount)));

    /// <summary>What names a segment may name a definition as well: "spent on data centers" is about the segment where nothing is counted so.</summary>
    private static Asked WithoutSegmentsAsDefinitions(Asked asked)
    {
        var question = asked.Question;
        if (question.Definitions.Count == 0 || question.Segments.Count == 0 || question.Metrics.Count == 0 || Pool.Measured(asked with { Metrics = [.. question.Metrics.SelectMany(named => named.Ids)] }).Count > 0)
        {
            return asked;
        }

        var names = question.Segments.Select(id => Lexicon.Spelling.Key(asked.Snapshot.FindSegment(id)!.Name)).ToHashSet();
        return asked with { Question = question with { Definitions = [.. question.Definitions.Where(named => !names.Contains(Lexicon.Spelling.Key(named.Said)))] } };
    }

    /// <summary>"Capex growth" is the change of capex where no claim states it.</summary>
    private static Asked Grown(Asked asked)
    {
        const string Growth = "-growth";
        var ids = asked.Question.Metrics.Where(named => named.Ids.Count == 1 && named.Ids[0].EndsWith(Growth, StringComparison.Ordinal)).Select(named => named.Ids[0]).ToList();
        if (ids.Count == 0 || ids.Exists(id => Pool.In(Pool.Measured(asked with { Metrics = [id] }), asked.Question.Periods).Count > 0))
        {
            return asked;
        }

        IReadOnlyList<Reading.Named> metrics = [.. asked.Question.Metrics.Select(named => named.Ids.Count == 1 && ids.Contains(named.Ids[0]) ? named with { Ids = [named.Ids[0][..^Growth.Length]] } : named)];
        return asked with { Question = asked.Question with { Metrics = metrics, Intents = asked.Question.Intents.Append("growth").ToHashSet() }, Metrics = [.. metrics.SelectMany(named => named.Ids).Distinct()] };
    }

    /// <summary>Of several measures that a word may mean, those that the subjects have.</summary>
    private static Asked Settled(Asked asked)
    {
        var settled = asked = Grown(asked);
        var metrics = asked.Question.Metrics.SelectMany(named => named.Ids.Where(id => Pool.Measured(settled with { Metrics = [id] }).Count > 0)).Distinct().ToList();
        // a measure that has no claims of the subject is no answer by another one, unless that is what the question names as well
        return metrics.Count > 0 ? asked with { Metrics = metrics }
            : asked.Question.Metrics.Any(named => named.Ids.Any(id => Pool.About(settled, [id]).Count > 0)) ? asked with { Metrics = [.. asked.Question.Metrics.SelectMany(named => named.Ids)] }
            : asked with { Metrics = [] };
    }

    private static bool Unmeasured(ref Asked asked, [NotNullWhen(true)] out Answer? refusal)
    {
        refusal = null;
        var question = asked.Question;
        var kind = Planner.Of(question);
        if (kind is AskKind.Definition or AskKind.Conflict or AskKind.Members or AskKind.Drivers || (kind is AskKind.Source && (question.Sources.Count > 0 || question.Amounts.Count > 0))
            || (kind is AskKind.Vintages or AskKind.Outcome or AskKind.Spread && (asked.Subjects.Count > 0 || question.Periods.Count > 0))
            || (asked.Subjects.Count == 0 && question.Amounts.Count > 0))
        {
            return false;
        }

        var pool = Pool.Of(asked);
        if (question.Definitions.Count > 0 && pool.Count > 0)
        {
            asked = asked with { Metrics = [.. pool.Where(claim => claim.Amount is not null).DefaultIfEmpty(pool[0]).Select(claim => claim.Metric).OfType<string>().Distinct()] };
            return false;
        }

        var measures = pool.Where(claim => claim.Amount is not null).Select(claim => claim.Metric).OfType<string>().Distinct().ToList();
        if (measures.Count == 1 || (question.Statuses.Count > 0 && measures.Count == 2))
        {
            asked = asked with { Metrics = measures };
            return false;
        }

        refusal = pool.Count == 0 ? Refusals.Nothing(asked)
            : new Reply(asked).Add(Say("The question names no measure. Which of these is meant?")).Clarify(FollowUps.Choices(asked, pool));
        return true;
    }
}
