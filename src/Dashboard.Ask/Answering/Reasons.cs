using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Why something is so, as far as claims say it.</summary>
internal static class Reasons
{
    private const int Most = 6;

    /// <summary>What claims say drives a segment, or brings the very thing about that is asked for. A figure is no reason.</summary>
    public static Answer Of(Asked asked)
    {
        var pool = Pool.Of(asked);
        var then = Pool.In(pool, asked.Question.Periods);
        if (IsTurned(asked, pool, out var pair))
        {
            return Refusals.FalsePremise(asked, pair);
        }

        if (CountedApart(asked, pool) is { } apart)
        {
            return apart;
        }

        if (Expectations.Turned(asked) is { } turned)
        {
            return Refusals.FalsePremise(asked, turned);
        }

        if (IsOvertaken(asked, out var first))
        {
            return Refusals.FalsePremise(asked, first);
        }

        if (asked.Metrics.Any(metric => !Vocabulary.Reasons.Contains(metric)) && then.Count == 0)
        {
            return pool.Count == 0 ? Refusals.Nothing(asked) : Refusals.FalsePremise(asked, LookUps.Latest(asked, pool));
        }

        var reasons = Pool.About(asked, []).Where(claim => claim.Amount is null && IsReason(asked, claim)).ToList();
        // "why did it call off its Series C": what says nothing of the round is no reason for it
        var rounds = asked.Question.Definitions.Where(named => named.Ids.All(id => id.StartsWith("series-", StringComparison.Ordinal))).ToList();
        reasons.RemoveAll(claim => rounds.Count > 0 && !rounds.Exists(named => Pool.Holds(claim.Statement, named.Said)));
        // "whose fundraising drives the models": "what drives the interest in energy": what drives the segment, whatever it is called
        if (reasons.Count == 0 && asked.Question.Segments.Count > 0 && asked.Subjects.Count == 0 && asked.Metrics.Any(metric => Vocabulary.Events.Contains(metric) || Vocabulary.Sentiments.Contains(metric)))
        {
            reasons = [.. Pool.About(asked, []).Where(IsDriver)];
        }

        // "why did it pay so much to the other": what drives a segment is no reason for a number
        var numbers = GivenNumbers.Plain(asked.Question);
        if (asked.Question is { Metrics.Count: 0, Entities.Count: > 1 } && numbers.Count > 0 && pool.Where(claim => numbers.TrueForAll(amount => amount.Fits(claim))).ToList() is var held && !reasons.Exists(claim => numbers.TrueForAll(amount => GivenNumbers.IsStated(claim, amount))))
        {
            return held.Exists(claim => claim.Status == ClaimStatus.Actual && asked.Question.Entities.All(named => named.Ids.Any(claim.Concerns))) ? Refusals.NoReason(asked, LookUps.Latest(asked, held)) : Refusals.FalsePremise(asked, held);
        }

        // what names a driver stands before what names a trend
        reasons = reasons.Exists(IsDriver) ? reasons.FindAll(IsDriver) : reasons;
        if (reasons.Count == 0 && then.Where(claim => IsExplained(asked, claim)).Take(Most).ToList() is { Count: > 0 } given)
        {
            var why = new Reply(asked);
            foreach (var claim in given)
            {
                why.Add(claim.Statement, claim).Figure(claim);
                // "from 190 to 175, why": what it took the place of
                if ((asked.Question.Asks("fall") || asked.Question.Asks("turn") || asked.Question.Asks("from-to") || asked.Question.Amounts.Count > 0 || asked.Question.SaidMonths.Count > 0) && Expectations.Before(asked, claim) is { } before)
                {
                    why.Tell(before);
                }
            }

            // "from 190 to 175": the other of the two
            foreach (var claim in then.Where(claim => !given.Contains(claim) && asked.Question.Amounts.Any(amount => amount.Bound is null && amount.Fits(claim))).Take(Most))
            {
                why.Tell(claim);
            }

            return why.Answer();
        }

        if (reasons.Count == 0)
        {
            return then.Count == 0 ? Refusals.Nothing(asked) : Refusals.NoReason(asked, LookUps.Latest(asked, then));
        }

        var reply = new Reply(asked);
        foreach (var claim in then.Where(claim => claim.Amount is not null && Vocabulary.Reasons.Contains(claim.Metric ?? "")).Take(Most))
        {
            reply.Tell(claim);
        }

        foreach (var claim in reasons.Take(Most))
        {
            reply.Tell(claim);
        }

        return reply.Answer();
    }

    /// <summary>"Why do some say 4 billion and others 3 billion", "why did it go from 10% to 20%": figures of one measure that count something else, which is why they differ; null where they are none.</summary>
    private static Answer? CountedApart(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (GivenNumbers.Plain(asked.Question) is not [var one, var other] || one.Value == other.Value)
        {
            return null;
        }

        var firsts = pool.Where(claim => claim.Status == ClaimStatus.Actual && one.Fits(claim)).ToList();
        var pairs = firsts.SelectMany(first => pool.Where(second => other.Fits(second) && second.Status == ClaimStatus.Actual).Select(second => (First: first, Second: second))).ToList();
        if (pairs.Count != 1)
        {
            return null;
        }

        var (few, many) = pairs[0];
        if ((Asked.RowOf(few), few.Metric) != (Asked.RowOf(many), many.Metric) || few.Definition is null || many.Definition is null || few.Definition == many.Definition)
        {
            return null;
        }

        return new Reply(asked).Tell(few).Tell(many).Add(Say("They are not all counted alike; each figure says how."), few, many).Answer([FollowUps.Source(asked, few), FollowUps.Source(asked, many)]);
    }

    /// <summary>Whether the statement of a figure says why it is as it is: why it was expected, or "lifted by higher prices" of what rose.</summary>
    private static bool IsExplained(Asked asked, Claim claim) => claim.Status is ClaimStatus.Guidance or ClaimStatus.Projection ? Vocabulary.Connectors.Any(word => Pool.Holds(claim.Statement, word))
        : claim.Status is ClaimStatus.Actual && asked.Question.Asks("growth") && Vocabulary.Lifts.Any(word => Pool.Holds(claim.Statement, word));

    private static bool IsDriver(Claim claim) => claim.Metric == Metrics.SegmentDriver;

    private static bool IsReason(Asked asked, Claim claim)
    {
        var measures = asked.Metrics.Where(metric => !Vocabulary.Reasons.Contains(metric)).ToList();
        return measures.Count > 0 ? measures.Contains(claim.Metric ?? "") && claim.Flags.Contains(Flags.Causal)
            : claim.Metric is { } metric && Vocabulary.Reasons.Contains(metric);
    }

    /// <summary>Whether the question says of somebody to have most, or least, who has not.</summary>
    private static bool IsOvertaken(Asked asked, out IReadOnlyList<Claim> first)
    {
        first = [];
        var least = asked.Question.Asks("rank-least");
        if ((!least && !asked.Question.Asks("rank-most")) || asked.Metrics.Count == 0)
        {
            return false;
        }

        var all = asked.OfAll with { Question = asked.OfAll.Question with { Segments = [] } };
        var aligned = Aligned.Of(all, Comparisons.Then(all, Pool.Of(all)));
        if (aligned.Claims.Count < 2)
        {
            return false;
        }

        var ranked = least ? aligned.Descending.Reverse().ToList() : aligned.Descending;
        first = [.. ranked.TakeWhile(claim => claim.Amount!.To(aligned.Unit).Middle == ranked[0].Amount!.To(aligned.Unit).Middle)];
        return !first.Any(claim => (claim.Entity is { } id && asked.Subjects.Contains(id)) || (asked.Subjects.Count == 0 && claim.Segments.Any(asked.Question.Segments.Contains)));
    }

    /// <summary>Whether the question says that something fell which rose, or rose which fell.</summary>
    internal static bool IsTurned(Asked asked, IReadOnlyList<Claim> pool, out IReadOnlyList<Claim> pair)
    {
        pair = [];
        var fell = asked.Question.Asks("fall");
        if (fell == asked.Question.Asks("growth") || asked.Metrics.Count == 0)
        {
            return false;
        }

        var pairs = Changes.Pairs(asked, pool);
        if (pairs.Count == 0 || pairs.Any(each => Direction(each) == (fell ? -1 : 1)))
        {
            return false;
        }

        pair = [pairs[0].First, pairs[0].Last];
        return true;
    }

    internal static int Direction((Claim First, Claim Last) pair) =>
        pair.Last.Amount!.To(pair.First.Amount!.Unit).Middle!.Value.CompareTo(pair.First.Amount.Middle!.Value);
}
