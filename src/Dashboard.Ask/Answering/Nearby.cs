using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>The claims to which a declined question comes nearest: they say what is so where it takes another thing for given.</summary>
internal static class Nearby
{
    private const int Most = 3;
    private const int MostWords = 2;

    // what a claim has in common with the question, by how much it tells it apart from others
    private const int OwnNumber = 5;
    private const int OwnSubject = 4;
    private const int OtherParty = 3;
    private const int OwnMeasure = 3;
    private const int OwnTime = 3;
    private const int NearTime = 2;
    private const int OwnCount = 2;
    private const int OwnWord = 1;
    private const int Least = 6;

    private static readonly string[] Moves = ["fall", "growth", "turn", "came-down", "rose-again", "difference"];

    /// <summary>The refusal, with the claims that come nearest to the question where it does not name them already, and what came of them.</summary>
    public static Answer Added(Asked asked, Answer refusal)
    {
        var told = refusal.Claims.ToHashSet();
        var near = Of(asked);
        var added = near.Concat(refusal.Claims.Take(Most).Select(asked.Snapshot.FindClaim).OfType<Claim>().Concat(near).SelectMany(claim => Behind(asked, claim))).Where(claim => told.Add(claim.Id)).Take(Most).ToList();
        if (added.Count == 0)
        {
            return refusal;
        }

        var reply = new Reply(asked).Add(Say("Nearest to the question, the evidence says:"));
        added.ForEach(claim => reply.Tell(claim));
        var more = reply.Refusal(FollowUps.Choices(asked, added));
        return refusal with
        {
            Sentences = [.. refusal.Sentences, .. more.Sentences],
            Citations = [.. refusal.Citations.Union(more.Citations)],
            FollowUps = [.. more.FollowUps.Union(refusal.FollowUps).Take(Math.Max(Most, more.FollowUps.Count))],
        };
    }

    /// <summary>Whether any claim comes near to the question.</summary>
    public static bool IsFound(Asked asked) => Of(asked).Count > 0;

    /// <summary>Whether a question asks back of what holds one of its numbers: then that may be meant.</summary>
    public static bool IsNumbered(Asked asked) => Given(asked.Question).Count > 0;

    /// <summary>What came of an expectation, and what a new figure took the place of where the question says that it moved.</summary>
    private static IEnumerable<Claim> Behind(Asked asked, Claim claim)
    {
        var updates = asked.Snapshot.RelationsOf(claim.Id).Where(relation => relation.Kind == RelationKind.Updates).ToList();
        var outcomes = claim.Status == ClaimStatus.Actual ? [] : updates.Where(relation => relation.To == claim.Id).Select(relation => asked.Snapshot.FindClaim(relation.From)).Where(other => other?.Status == ClaimStatus.Actual);
        var before = asked.Question.AsksAny(Moves) ? updates.Where(relation => relation.From == claim.Id).Select(relation => asked.Snapshot.FindClaim(relation.To)) : [];
        return outcomes.Concat(before).OfType<Claim>();
    }

    /// <summary>The claim that has most in common with the question: at least a subject or a number, and something beside it; then those that have in common with it what the first has not.</summary>
    private static List<Claim> Of(Asked asked)
    {
        var scored = Among(asked).Select(claim => (Claim: claim, Common: Common(asked, claim))).Select(pair => (pair.Claim, pair.Common, Score: pair.Common.Sum(common => common.Weight))).Where(pair => pair.Score >= Least && pair.Common.Count > 1)
            .OrderByDescending(pair => pair.Score).ThenByDescending(pair => pair.Claim.Period?.End ?? DateOnly.MinValue).ThenBy(pair => pair.Claim.Id, StringComparer.Ordinal).ToList();
        var (chosen, covered, top) = (new List<Claim>(), new HashSet<string>(), scored.FirstOrDefault().Score);
        while (chosen.Count < Most && scored.Count > 0)
        {
            var next = scored.FindIndex(pair => pair.Score == top || pair.Common.Exists(common => !covered.Contains(common.What)));
            if (next < 0)
            {
                break;
            }

            chosen.Add(scored[next].Claim);
            covered.UnionWith(scored[next].Common.Select(common => common.What));
            scored.RemoveAt(next);
        }

        return chosen;
    }

    private static IEnumerable<Claim> Among(Asked asked)
    {
        var named = asked.Question.Entities.Concat(asked.Question.Speakers).SelectMany(named => named.Ids).SelectMany(asked.Snapshot.ClaimsOfEntity);
        var numbered = asked.Question.Entities.Count == 0 && Given(asked.Question) is { Count: > 0 } amounts ? asked.Ordered.Where(claim => amounts.Exists(amount => amount.Fits(claim)) && asked.Metrics.Contains(claim.Metric ?? "")) : [];
        return asked.Snapshot.Filter(named.Concat(numbered).DistinctBy(claim => claim.Id), asked.Filter).Where(claim => claim.Metric is not null and not Metrics.Provenance);
    }

    /// <summary>What a claim has in common with the question, each with its weight; nothing where it is of others than those who are named.</summary>
    private static List<(string What, int Weight)> Common(Asked asked, Claim claim)
    {
        var question = asked.Question;
        var common = new List<(string What, int Weight)>();
        common.AddRange(from named in question.Entities.Concat(question.Speakers)
                        let weight = named.Ids.Contains(claim.Entity) ? OwnSubject : TakenForGiven.Names(asked, claim, named) ? OtherParty : 0
                        where weight > 0
                        select (named.Ids[0], weight));
        // the same number of somebody else says nothing of those who are named
        if (common.Count == 0 && question.Entities.Count > 0)
        {
            return common;
        }

        common.AddRange(Given(question).FindAll(amount => amount.Fits(claim)).Select(amount => (amount.ToString(), OwnNumber)));
        common.AddRange(question.Metrics.Where(named => named.Ids.Contains(claim.Metric)).Select(named => (named.Said, OwnMeasure)));
        common.AddRange(Times(question).Select(time => (time.Text, time.Fits(claim.Period) > 1 ? OwnTime : time.Fits(claim.Period) == 1 || time.IsWhenSaid(claim) ? NearTime : 0)).Where(time => time.Item2 > 0).OrderByDescending(time => time.Item2).Take(1));
        common.AddRange(question.Definitions.Concat(question.Hints).Where(named => named.Ids.Contains(claim.Definition)).Select(named => (named.Said, OwnCount)).Take(1));
        common.AddRange(question.Unknown.Concat(question.Weak).Distinct().Where(word => Statements.Says(claim, word)).Take(MostWords).Select(word => (word, OwnWord)));
        return common;
    }

    /// <summary>The numbers that it takes for given, or sets an answer against.</summary>
    private static List<AmountWish> Given(Question question) => [.. question.Amounts.Where(amount => amount is { Unit: not null, IsOfTime: false }).Select(amount => amount.Bound is null ? amount : amount with { Bound = null, IsAbout = true })];

    private static IEnumerable<PeriodWish> Times(Question question) => question.Periods.Concat(new[] { question.SaidIn, question.AsOfWish }.OfType<PeriodWish>())
        .SelectMany(time => time.Sort == PeriodSort.Span && time.From is not null && time.To is not null && !time.IsPairOfYears ? [time.From, time.To] : new[] { time });
}
