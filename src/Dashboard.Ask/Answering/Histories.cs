using Dashboard.Ask.Planning;
using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;
using Dashboard.Evidence.Vintages;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>What was said before and after what an answer expects, and what came of it: no expectation stands alone where more of it is known.</summary>
internal static class Histories
{
    private const int Most = 2;
    private const int MostTold = 24;
    private static readonly string[] Against = ["outcome", "compare", "beside", "every", "beat", "miss", "meet", "judged"];
    private static readonly string[] Settles = ["outcome", "confirm", "judged", "beat", "miss", "meet", "came"];
    private static readonly string[] Turns = ["vintages", "drift", "growth", "apart", "difference", "conflict", "drivers", "compare", "every", "often"];
    private static readonly string[] Moves = ["growth", "fall", "turn", "drift", "difference", "apart", "percent", "ratio", "count"];

    /// <summary>The answer, with the history of what it expects and with its outcome, where it does not tell an outcome already, and the question asks for no word of a certain time.</summary>
    public static Answer Added(Asked asked, Answer answer)
    {
        // a long list tells no history of each
        var told = answer.Claims.Take(MostTold + 1).Select(asked.Snapshot.FindClaim).OfType<Claim>().ToList();
        if (told.Count > MostTold)
        {
            return answer;
        }

        answer = answer.With(Restated(asked, told)).With(InTurn(asked, told));
        var voices = IsOfOneTime(asked) ? [] : told.Where(IsExpected).Concat(Plans(asked, told)).Select(claim => VoiceOf(asked, claim)).DistinctBy(voice => voice.Claims.First().Id).ToList();
        if (voices.Count is 0 or > Most)
        {
            return answer;
        }

        var reply = new Reply(asked);
        foreach (var voice in voices.Where(voice => !voice.Claims.Any(told.Contains) || !told.Exists(claim => IsOutcome(claim, voice.Claims.First()))))
        {
            if (voice.Dated.Count > 1 && voice.Dated.Except(told).Any())
            {
                Expectations.Tell(asked, reply, voice, isMeasured: asked.Question.AsksAny(Moves));
            }

            Come(asked, reply, voice.Dated.Count > 0 ? voice.Dated[^1] : voice.Claims.First());
        }

        return answer.With(reply.Answer());
    }

    /// <summary>"What did it plan, and what did it really spend": what the subject itself had expected of what came, where only that is told.</summary>
    private static IEnumerable<Claim> Plans(Asked asked, List<Claim> told)
    {
        var came = !(asked.Question.IsOfForecasts || asked.Question.AsksAny(Against)) || told.Exists(IsExpected) ? [] : told.FindAll(claim => claim is { Status: ClaimStatus.Actual, Amount: not null, Metric: not null, Period: not null });
        return came.Count is 0 or > Most ? [] : came.SelectMany(claim => asked.Snapshot.Filter(asked.Snapshot.ClaimsOfMetric(claim.Metric!), asked.Filter)
            .Where(other => other.Entity == claim.Entity && IsExpected(other) && Mouth.Of(asked.Snapshot, other).Entity == claim.Entity && Scorecard.IsForecast(other) && Scorecard.Of(asked.Snapshot, other, asked.Filter.AsOf)?.Outcome == claim));
    }

    /// <summary>"How far did it revise its count", "why two numbers": what was counted first, where the newer count is told.</summary>
    private static Answer Restated(Asked asked, List<Claim> told)
    {
        var reply = new Reply(asked);
        var pairs = from later in asked.Question.AsksAny(Turns) ? told : []
                    where later is { Status: ClaimStatus.Actual, Amount: not null }
                    from relation in asked.Snapshot.RelationsOf(later.Id)
                    where relation.Kind == RelationKind.Updates && relation.From == later.Id
                    let earlier = asked.Snapshot.FindClaim(relation.To)
                    where earlier is not null && QuantityKey.Of(later) is { } key && key == QuantityKey.Of(earlier) && asked.Filter.Allows(earlier) && !told.Contains(earlier)
                    select (earlier, later);
        foreach (var (earlier, later) in pairs.Take(Most).ToList())
        {
            Disagreements.Replace(reply, earlier, later);
        }

        return reply.Answer();
    }

    /// <summary>"When is it to restart now, and what was the date before": what the same mouth said before of what is of no time.</summary>
    private static Answer InTurn(Asked asked, List<Claim> told)
    {
        var reply = new Reply(asked);
        if (told is [{ Period: null, Amount: not null, Stated: { } said, Metric: { } metric, Entity: { } subject } only] && only.Status != ClaimStatus.Actual && asked.Question.SaidIn is null && !asked.Question.AsksAny("earliest", "latest"))
        {
            foreach (var claim in asked.Snapshot.Filter(asked.Snapshot.ClaimsOfMetric(metric), asked.Filter).Where(claim => claim is { Period: null, Amount: not null, Stated: not null } && (claim.Entity, claim.Definition, claim.Status) == (subject, only.Definition, only.Status) && claim.Stated.Value.Last < said.First && Mouth.Of(asked.Snapshot, claim) == Mouth.Of(asked.Snapshot, only)).Take(Most))
            {
                reply.Tell(claim);
            }
        }

        return reply.Answer();
    }

    /// <summary>"Its latest word", "as of March", "what did it expect in May": the word of that time, and no other.</summary>
    private static bool IsOfOneTime(Asked asked) => asked.Question.Asks("latest") || asked.Question.AsOf is not null
        || (asked.Question.SaidIn is not null && Planner.Of(asked.Question) is AskKind.LookUp or AskKind.Source or AskKind.Comparison);

    /// <summary>What came of the last word; where that cannot be set against it, what came at all.</summary>
    private static void Come(Asked asked, Reply reply, Claim last)
    {
        if (Scorecard.IsForecast(last) && Scorecard.Of(asked.Snapshot, last, asked.Filter.AsOf) is { IsCompared: false, Outcome: { Status: ClaimStatus.Actual } outcome })
        {
            reply.Add(Say("What came of it, as far as the evidence says:"), outcome).Tell(outcome);
            return;
        }

        Outcomes.Came(asked, reply, last);
        if (reply.IsEmpty && asked.Question.AsksAny(Settles))
        {
            SoFar(asked, reply, last);
        }
    }

    /// <summary>"Has it passed its goal yet": the newest figure after it was said, where nothing is known of the time that was aimed for.</summary>
    private static void SoFar(Asked asked, Reply reply, Claim last)
    {
        var newest = last is not { Metric: { } metric, Period: not null } ? null : asked.Snapshot.Filter(asked.Snapshot.ClaimsOfMetric(metric), asked.Filter)
            .Where(claim => claim is { Status: ClaimStatus.Actual, Amount: not null, Period: { } time } && (claim.Entity, claim.Definition) == (last.Entity, last.Definition) && time.End > (last.Stated?.First ?? last.Period.Start)).OrderBy(claim => claim.Period!.End).LastOrDefault();
        if (newest is not null)
        {
            reply.Add(Say("The newest figure that is known:"), newest).Tell(newest);
        }
    }

    private static bool IsOutcome(Claim claim, Claim expected) => claim.Status == ClaimStatus.Actual && (claim.Metric, claim.Entity) == (expected.Metric, expected.Entity) && claim.Period is { } period && expected.Period is { } then && period.Overlaps(then);

    private static bool IsExpected(Claim claim) => claim is { Amount: not null, Status: ClaimStatus.Guidance or ClaimStatus.Projection or ClaimStatus.Sought } && QuantityKey.Of(claim) is not null;

    private static Voice VoiceOf(Asked asked, Claim claim)
    {
        var key = QuantityKey.Of(claim);
        return Spreads.Of(asked.Snapshot, asked.Snapshot.Filter(asked.Snapshot.ClaimsOfMetric(claim.Metric!), asked.Filter).Where(other => IsExpected(other) && QuantityKey.Of(other) == key)).SelectMany(spread => spread.Voices).First(voice => voice.Claims.Contains(claim));
    }
}
