using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>What came of money that somebody looked for: "did it end up with what it was after".</summary>
internal static class Sought
{
    private const int Few = 3;
    private static readonly string[] Looked = [Vocabulary.Sought, "funding-considered", "power-sought"];
    private static readonly string[] Came = ["funding-round", "debt"];

    /// <summary>Whether the question asks for what was looked for, by its status or by a measure of nothing else.</summary>
    public static bool IsAsked(Asked asked, Claim claim) => asked.Question.Statuses.Contains(ClaimStatus.Sought) || asked.Question.Metrics.Any(named => named.Ids.All(Looked.Contains) && named.Ids.Contains(claim.Metric ?? ""));

    /// <summary>"Did it ever close at 50 billion": what was looked for at that number, where nothing else has it; null where it is otherwise.</summary>
    public static Answer? OfNumber(Asked asked)
    {
        var numbers = GivenNumbers.Plain(asked.Question);
        if (!asked.IsYesOrNo || numbers.Count == 0 || asked.Question.Entities.Count != 1)
        {
            return null;
        }

        var own = Pool.In(Pool.About(asked with { Question = asked.Question with { Definitions = [], Segments = [] } }, []), asked.Question.Periods).Where(claim => asked.Subjects.Contains(claim.Entity ?? "") && numbers.TrueForAll(number => number.Fits(claim))).ToList();
        if (own.Count is 0 or > Few || !own.TrueForAll(claim => claim.Status == ClaimStatus.Sought))
        {
            return null;
        }

        var reply = new Reply(asked);
        foreach (var claim in own)
        {
            reply.Add(claim.Statement, claim).Figure(claim);
        }

        return reply.Answer(own.Select(claim => FollowUps.Source(asked, claim)));
    }

    /// <summary>What was looked for, and the rounds that were reported afterwards; null where the question asks for something else.</summary>
    public static Answer? Of(Asked asked, IReadOnlyList<Claim> pool)
    {
        var question = asked.Question;
        var isOfOutcome = question.Asks("outcome") || Planner.Of(question) is AskKind.Outcome;
        if (question.Entities.Count != 1 || question.Definitions.Count > 0 || !(asked.IsYesOrNo || isOfOutcome) || asked.Metrics.Count == 0 || question.Asks("source"))
        {
            return null;
        }

        var sought = pool.Where(claim => claim is { Status: ClaimStatus.Sought, Amount: not null, Period: not null } && question.Amounts.All(amount => amount.Bound is not null || amount.Unit is null || amount.Fits(claim))).ToList();
        var looked = sought.Where(claim => question.Periods.Count == 0 || question.Periods.Any(period => period.Fits(claim.Period) > 0)).Take(Few).ToList();
        // "how did what it raised in January measure up to what it had looked for": the last that it looked for before
        if (looked.Count == 0 && question is { Periods: [var closed] } && isOfOutcome && Pool.In(Rounds(asked), closed).Count > 0)
        {
            looked = [.. sought.Where(claim => claim.Period!.Start <= closed.End).OrderByDescending(claim => claim.Period!.End).ThenBy(claim => claim.Id, StringComparer.Ordinal).Take(1)];
        }

        if (looked.Count == 0 || !asked.Metrics.All(metric => Looked.Contains(metric) || Came.Contains(metric) || metric == Vocabulary.Valuation))
        {
            return null;
        }

        var since = looked.Min(claim => claim.Period!.Start);
        var came = Pool.Standing(asked, [.. Rounds(asked).Where(claim => claim.Period!.Start >= since)])
            .OrderBy(claim => claim.Period!.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal).Take(Few).ToList();
        var reply = new Reply(asked);
        foreach (var claim in looked)
        {
            // how talks of a value ended is in the words alone
            if (claim.Metric == Vocabulary.Valuation)
            {
                reply.Add(claim.Statement, claim).Figure(claim);
            }
            else
            {
                reply.Tell(claim);
            }
        }

        reply.Add(came.Count == 0 ? Say("The evidence reports nothing that came of it.") : Say("Reported from then on:"), came.Count == 0 ? looked : came);
        foreach (var claim in came)
        {
            reply.Tell(claim);
        }

        return reply.Answer(looked.Concat(came).Take(2).Select(claim => FollowUps.Source(asked, claim)));
    }

    /// <summary>The rounds and the debt that were reported.</summary>
    private static List<Claim> Rounds(Asked asked) => [.. Pool.About(asked with { Metrics = Came }, Came).Where(claim => claim is { Status: ClaimStatus.Actual, Amount: not null, Period: not null } && asked.Subjects.Contains(claim.Entity ?? ""))];
}
