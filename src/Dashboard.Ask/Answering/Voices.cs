using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>How far apart two mouths are on one quantity: "the gap between the count of the one and that of the other".</summary>
internal static class Voices
{
    /// <summary>"By management's own tally", where two exclude each other: the one of them whose statement has whose count it is; null where neither or both have it.</summary>
    public static IReadOnlyList<Claim>? Owned(Asked asked)
    {
        var owners = asked.Question.Weak.Where(word => asked.Question.Text.Contains($"{word}'s", StringComparison.OrdinalIgnoreCase) || asked.Question.Text.Contains($"{word}’s", StringComparison.OrdinalIgnoreCase)).ToList();
        if (owners.Count == 0 || asked.Question is not { Periods: [_], Metrics.Count: 1, Entities.Count: 1 } || Disagreements.IsOfDistance(asked.Question) || asked.Question.AsksAny("conflict", "source"))
        {
            return null;
        }

        var then = Pool.In(Pool.Of(asked), asked.Question.Periods);
        if (then.Where(claim => owners.Exists(word => Pool.Holds(claim.Statement, word))).ToList() is not [var own])
        {
            return null;
        }

        var rivals = then.Where(claim => claim != own && (claim.Entity, claim.Metric, claim.Definition, claim.Status) == (own.Entity, own.Metric, own.Definition, own.Status) && claim.Period?.Start == own.Period?.Start && claim.Period?.End == own.Period?.End).ToList();
        return rivals.Count > 0 ? [.. then.Except(rivals)] : null;
    }

    private const int Most = 3;
    private static readonly string[] Parts = ["difference", "points", "compare", "spread", "beside"];

    /// <summary>What lies between what two of them say, or between the one that is named and the only other; null where the question names no mouth, or they speak of different things.</summary>
    public static Answer? Of(Asked asked)
    {
        var mouths = asked.Question.Cases.Count > 1 ? [] : Mouths(asked);
        if (mouths.Count > 2)
        {
            return Several(asked, mouths);
        }

        if (mouths.Count == 0 || (!Parts.Any(asked.Question.Asks) && !IsOfRival(asked, mouths) && (mouths.Count < 2 || asked.Question.Asks("growth"))) || (mouths.Count == 1 && !IsOfOne(asked.Question)))
        {
            return null;
        }

        var reply = new Reply(asked);
        var pairs = Pairs(asked, mouths, isAlike: true).Take(Most).ToList();
        // the count of the one and the forecast of the other
        pairs = pairs.Count == 0 && mouths.Count == 2 ? [.. Pairs(asked, mouths, isAlike: false).Take(Most)] : pairs;
        // "its September estimate against where the other put it later": when the one alone said it
        pairs = pairs.Count == 0 && mouths.Count == 2 && asked.Question is { SaidIn: not null, SaidBy.Count: 0 } ? [.. mouths.SelectMany(mouth => Pairs(asked with { Question = asked.Question with { SaidBy = mouth.Ids, Statuses = [] } }, mouths, isAlike: false)).Distinct().Take(Most)] : pairs;
        foreach (var (more, less) in pairs)
        {
            Tell(reply, more, less);
        }

        return pairs.Count == 0 ? OfOthers(asked, mouths) : reply.Answer(pairs.Take(2).Select(pair => FollowUps.Source(asked, pair.More)));
    }

    /// <summary>"What does its rival make of that number": what a company that does not count for others holds of the figure of another.</summary>
    private static bool IsOfRival(Asked asked, List<Named> mouths) => asked.Question.Asks("view") && mouths.TrueForAll(mouth => asked.Snapshot.FindEntity(mouth.Ids[0])!.Kind != EntityKind.Organization);

    /// <summary>What lies between the forecasts of two mouths, where nothing that came is asked for; null elsewhere.</summary>
    public static Answer? Between(Asked asked) => asked.Question.Statuses.Contains(ClaimStatus.Actual) || Mouths(asked).Count != 2 ? null : Of(asked);

    private static List<Named> Mouths(Asked asked) => [.. asked.Question.Entities.Concat(asked.Question.Speakers).Where(named => IsMouth(asked, named)).DistinctBy(named => named.Ids[0])];

    /// <summary>Whether more than one of those named says something of others.</summary>
    public static bool AreSeveral(Asked asked) => Mouths(asked).Count > 1;

    /// <summary>Who says something of others, and is not measured itself.</summary>
    private static bool IsMouth(Asked asked, Named named) => asked.Metrics.SelectMany(asked.Snapshot.ClaimsOfMetric).Where(claim => asked.Question.Periods.Count == 0 || asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0)).ToList() is var claims
        && claims.Exists(claim => named.Ids.Contains(claim.By ?? "") && claim.Entity != claim.By) && !claims.Exists(claim => named.Ids.Contains(claim.Entity ?? ""));

    /// <summary>Whether one mouth can be set against the only other: at one time, in one way of counting, and not against itself or the outcome.</summary>
    private static bool IsOfOne(Question question) => question is { Periods.Count: 1, Definitions.Count: < 2, Entities.Count: < 3 } && question.Periods[0].Sort != PeriodSort.Span && !question.Statuses.Contains(ClaimStatus.Actual) && question.Amounts.Count == 0 && !question.Asks("earliest") && !question.Asks("latest") && !question.Asks("points");

    /// <summary>"Hyperscaler capex 2027, this bank versus that one", where each counts other hyperscalers: what each of the two says last, and nothing that is computed; null where one of them says nothing, or much.</summary>
    private static Answer? OfOthers(Asked asked, List<Named> mouths)
    {
        if (mouths.Count != 2 || Open(asked, mouths) is not { Subjects.Count: > 0 } open)
        {
            return null;
        }

        var standing = Pool.Standing(open, Pool.In(Pool.Of(open), asked.Question.Periods)).Where(claim => claim.Amount is not null && (asked.Question.IsOfCases || Question.CaseOf(claim.Definition) is null));
        var said = mouths.ConvertAll(mouth => standing.Where(claim => mouth.Ids.Contains(claim.By ?? "")).ToList());
        if (said.Exists(own => own is not [_]))
        {
            return null;
        }

        var both = said.SelectMany(own => own).ToList();
        var reply = new Reply(asked);
        // "by how many points does what the one counted in 2025 lie above what the other expects of 2026": each at the time that is named for it
        if (asked.Question.Periods.Count == 2 && asked.Question.AsksAny("difference", "points", "apart") && both.TrueForAll(claim => claim.Amount!.Middle is not null) && both[0].Definition == both[1].Definition && UnitScale.Converts(both[1].Amount!.Unit, both[0].Amount!.Unit))
        {
            TellApart(reply, both[0], both[1]);
            return reply.Answer(both.Select(claim => FollowUps.Source(asked, claim)));
        }

        both.ForEach(claim => reply.Tell(claim));
        return reply.Add(Say("They differ in time, count or status, so that nothing is computed from them."), both).Answer(both.Select(claim => FollowUps.Source(asked, claim)));
    }

    /// <summary>The question without those who speak.</summary>
    private static Asked Open(Asked asked, List<Named> mouths)
    {
        IReadOnlyList<Named> entities = [.. asked.Question.Entities.Except(mouths)];
        return asked with { Question = asked.Question with { Entities = entities, Speakers = [] }, Subjects = [.. entities.SelectMany(named => named.Ids).Distinct()] };
    }

    /// <summary>The last words of two mouths on each quantity, the larger number first.</summary>
    private static IEnumerable<(Claim More, Claim Less)> Pairs(Asked asked, List<Named> mouths, bool isAlike)
    {
        var open = Open(asked, mouths);
        var found = Pool.In(Pool.Of(open), asked.Question.Periods);
        // what one counted may take the place of what another expected, and both are asked for
        var claims = (isAlike ? Pool.Standing(open, found) : found.GroupBy(claim => claim.By).SelectMany(own => Pool.Standing(open, [.. own]))).Where(claim => claim is { Amount.Middle: not null, Period: not null });
        // what one holds of the figure of another is counted in its own way
        return from quantity in claims.GroupBy(claim => (Asked.RowOf(claim), claim.Metric, mouths.Count == 1 && mouths[0].Ids.All(id => asked.Snapshot.FindEntity(id)!.Kind != EntityKind.Organization) ? null : claim.Definition, claim.Period, !isAlike || Comes(claim), AmountBounds.BaseOf(claim.Amount!.Unit)))
               let said = quantity.GroupBy(claim => claim.By).ToList()
               let wanted = mouths.Count == 2 ? said.FindAll(own => mouths.Exists(mouth => mouth.Ids.Contains(own.Key ?? ""))) : said.Exists(own => mouths[0].Ids.Contains(own.Key ?? "")) ? said : []
               where wanted.Count == 2 && wanted.TrueForAll(own => own.Count() == 1)
               let unit = wanted[0].First().Amount!.Unit
               let ordered = wanted.Select(own => own.First()).OrderByDescending(claim => claim.Amount!.To(unit).Middle).ToList()
               select (ordered[0], ordered[1]);
    }

    /// <summary>"How far apart are the three on what it needed in 2025": what each of them says of one quantity, be it a count or a forecast, and how far those that count alike lie apart; null where one of them says nothing, or more than one thing.</summary>
    private static Answer? Several(Asked asked, List<Named> mouths)
    {
        var open = Open(asked, mouths);
        var said = (from claim in Pool.In(Pool.Measured(open), asked.Question.Periods).GroupBy(claim => claim.By).SelectMany(own => Pool.Standing(open, [.. own]))
                    where claim is { Amount.Middle: not null, Period: not null } && mouths.Exists(mouth => mouth.Ids.Contains(claim.By ?? ""))
                    group claim by (Asked.RowOf(claim), claim.Metric, claim.Period, AmountBounds.BaseOf(claim.Amount!.Unit)) into quantity
                    where quantity.Count() == mouths.Count && mouths.TrueForAll(mouth => quantity.Any(claim => mouth.Ids.Contains(claim.By!)))
                    let unit = quantity.First().Amount!.Unit
                    select quantity.OrderByDescending(claim => claim.Amount!.To(unit).Middle).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList()).FirstOrDefault();
        if (said is null)
        {
            return null;
        }

        var reply = new Reply(asked);
        var alike = said.GroupBy(claim => claim.Definition).Select(own => own.ToList()).MaxBy(own => own.Count)!;
        if (alike.Count > 1)
        {
            Tell(reply, alike[0], alike[^1]);
        }

        foreach (var claim in said.Where(claim => alike.Count < 2 || (claim != alike[0] && claim != alike[^1])))
        {
            reply.Tell(claim);
        }

        return (alike.Count == said.Count ? reply : reply.Add(Say("They are not all counted alike; each figure says how."), said)).Answer(said.Take(2).Select(claim => FollowUps.Source(asked, claim)));
    }

    /// <summary>Whether it is what came, or is held to have come.</summary>
    private static bool Comes(Claim claim) => claim.Status is ClaimStatus.Actual or ClaimStatus.Opinion;

    /// <summary>"The difference between the two forecasts": of two mouths that nobody names, where the answer tells what each expects of one quantity and nothing else; null elsewhere.</summary>
    public static Answer? OfTold(Asked asked, Answer answer)
    {
        var told = answer.Kind == AnswerKind.Answer && asked.Question.IsOfForecasts ? answer.Claims.Select(asked.Snapshot.FindClaim).OfType<Claim>().ToList() : [];
        if (told is not [{ Amount.Middle: not null } one, { Amount.Middle: not null } other] || QuantityKey.Of(one) is not { } key || key != QuantityKey.Of(other) || Mouth.Of(asked.Snapshot, one) == Mouth.Of(asked.Snapshot, other))
        {
            return null;
        }

        var reply = new Reply(asked);
        TellApart(reply, one, other);
        return reply.Answer(told.Select(claim => FollowUps.Source(asked, claim)));
    }

    /// <summary>How far two lie apart, the larger first.</summary>
    internal static void TellApart(Reply reply, Claim one, Claim other)
    {
        var isMore = one.Amount!.Middle >= other.Amount!.To(one.Amount.Unit).Middle;
        Tell(reply, isMore ? one : other, isMore ? other : one);
    }

    /// <summary>How far the one lies above the other, and both.</summary>
    internal static void Tell(Reply reply, Claim more, Claim less)
    {
        var gap = Distance.Figure(more, less) with { Period = PeriodText.Of(more.Period!), Definition = more.Definition, Status = more.Status };
        reply.Compute(Say($"The two lie {AmountText.InFull(gap.Amount)} apart: {gap.Formula!}."), gap).Tell(more).Tell(less);
    }
}
