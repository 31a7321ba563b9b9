using Dashboard.Ask.Planning;
using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Numbers that somebody has heard, and asks what they are of: "I hear 25 % and I hear 60 %, where does each come from?"</summary>
internal static class Heard
{
    private const int MostTold = 6;

    /// <summary>What the subject has of each number, where each of them is one of its own, and all are in one unit; null elsewhere.</summary>
    public static Answer? Of(Asked asked)
    {
        var question = asked.Question;
        // "his three to four trillion, is that per year or all together": each figure says how it counts
        if (question.Asks("yearly-or-summed") && ByMouth(asked) is { } counted)
        {
            return counted;
        }

        var isPaired = question.Asks("paired");
        var numbers = question.Amounts.Where(amount => amount is { Bound: null, IsOfTime: false }).ToList();
        if (numbers.Count < 2 || asked.Subjects.Count == 0 || !IsAsked(Planner.Of(question), isPaired))
        {
            return null;
        }

        var unit = isPaired ? numbers.Find(number => number.Unit is not null)?.Unit : null;
        var all = Pool.In(Pool.About(asked with { Question = question with { Segments = [], Definitions = [] } }, isPaired ? asked.Metrics : []), question.Periods).Where(claim => claim is { Amount: not null, Metric: not null } && asked.Subjects.Contains(claim.Entity ?? "") && (!isPaired || IsNamed(asked, [claim]))).ToList();
        var held = numbers.ConvertAll(number => all.FindAll(claim => isPaired && number.Unit is null ? (number with { Unit = unit ?? claim.Amount!.Unit }).Fits(claim) : number.Fits(claim)));
        // what came is meant by both, where it holds them
        if (isPaired && question.Statuses.Count == 0 && held.ConvertAll(claims => claims.FindAll(claim => claim.Status == ClaimStatus.Actual)) is var came && came.TrueForAll(claims => claims.Count > 0))
        {
            held = came;
        }

        var units = held.SelectMany(claims => claims).Select(claim => AmountBounds.BaseOf(claim.Amount!.Unit)).GroupBy(money => money).Where(money => held.TrueForAll(claims => claims.Exists(claim => AmountBounds.BaseOf(claim.Amount!.Unit) == money.Key))).Select(money => money.Key).Take(2).ToList();
        if (units is not [var one])
        {
            return null;
        }

        var told = held.SelectMany(claims => claims.Where(claim => AmountBounds.BaseOf(claim.Amount!.Unit) == one)).Distinct().ToList();
        return told.Count > MostTold || !IsNamed(asked, told) ? null : Tell(asked, told);
    }

    /// <summary>Whether so much is asked for as what each number is; "which of the two counts the leases", "do both cover the same period" ask no more, by whatever word.</summary>
    private static bool IsAsked(AskKind kind, bool isPaired) => kind is AskKind.Source or AskKind.Conflict or AskKind.LookUp or AskKind.List
        || (isPaired && kind is AskKind.Comparison or AskKind.Difference or AskKind.Definition or AskKind.Drivers or AskKind.Ranking);

    /// <summary>"Whose number is the 1.4 trillion that the text quotes": whoever says the number.</summary>
    public static bool IsWhose(Reading.Question question) => Planner.Of(question) is AskKind.Source && question is { Metrics.Count: > 0, Periods.Count: > 0 } && question.Amounts.Any(amount => amount is { Bound: null, Unit: not null and not "%" });

    /// <summary>Whether the question says a word of the name of each measure, or of what it counts.</summary>
    private static bool IsNamed(Asked asked, IReadOnlyList<Claim> told)
    {
        var said = Worded.Said(asked);
        return told.All(claim => (asked.Question.Asks("paired") && asked.Metrics.Contains(claim.Metric!)) || Lexicon.Spelling.Of($"{claim.Metric!.Replace('-', ' ')} {claim.Definition?.Replace('-', ' ')}").Exists(token => said.Any(word => Lexicon.Stems.AreAlike(word, token.Text))));
    }

    private static Answer Tell(Asked asked, IReadOnlyList<Claim> told)
    {
        var reply = new Reply(asked);
        foreach (var same in told.GroupBy(claim => Told.Text(asked, claim)))
        {
            reply.Add(same.Key, same).Figure(same.First());
        }

        if (told.Select(claim => (claim.Metric, claim.Definition)).Distinct().Count() > 1)
        {
            reply.Add(Say("They are not all counted alike; each figure says how."), told);
        }

        if (asked.Question.Asks("paired") && told.Select(claim => (claim.Period?.Start, claim.Period?.End)).Distinct().Count() > 1)
        {
            reply.Add(Say("They are not of one and the same time; each figure says of which."), told);
        }

        return reply.Answer(told.Take(2).Select(claim => FollowUps.Source(asked, claim)));
    }

    /// <summary>"Their 3 to 4 trillion by 2030": a number that somebody gives for others; null where it is no such number.</summary>
    public static Answer? ByMouth(Asked asked)
    {
        var question = asked.Question;
        var numbers = question.Amounts.Where(amount => amount is { Bound: null, Unit: not null and not "%" }).ToList();
        if (numbers.Count == 0 || question.Entities is not [{ Ids: [var mouth] }])
        {
            return null;
        }

        var said = Pool.In([.. asked.Ordered.Where(claim => claim is { Amount: not null, Metric: not null, Entity: not null } && claim.By == mouth && claim.Entity != mouth && asked.Filter.Allows(claim) && numbers.TrueForAll(number => number.Fits(claim)))], question.Periods);
        said = [.. said.Where(claim => question.Definitions.All(wish => Pool.Holds($"{claim.Statement} {asked.Snapshot.FindEntity(claim.Entity!)!.Name}", wish.Said)))];
        return said.Count is 0 or > MostTold / 2 || said.Any(claim => claim.Entity != said[0].Entity) ? null : Tell(asked, said);
    }

    /// <summary>"Which bank expects data centers to use 1,350 TWh in 2030": who says the number of what bears the name of the segment; null where no number with a unit is named.</summary>
    public static Answer? SaidByWhom(Asked asked)
    {
        var question = asked.Question;
        var numbers = GivenNumbers.Plain(question);
        if (numbers.Count == 0 || asked.Subjects.Count > 0)
        {
            return null;
        }

        var names = question.Segments.Select(id => asked.Snapshot.FindSegment(id)!.Name).ToList();
        var said = Pool.In([.. asked.Ordered.Where(claim => claim is { Amount: not null, Entity: not null, By: not null } && claim.By != claim.Entity && asked.Filter.Allows(claim) && numbers.TrueForAll(number => number.Fits(claim))
            && (claim.Segments.Any(question.Segments.Contains) || names.Exists(name => Pool.Holds(asked.Snapshot.FindEntity(claim.Entity)!.Name, name))))], question.Periods);
        return said.Count is 0 or > MostTold ? Refusals.FalsePremise(asked, []) : Sources.Of(asked, said);
    }

    /// <summary>"Is the 38 billion its own debt": the number is known, and is that of another who has to do with it; null where it is not.</summary>
    public static Answer? OfAnother(Asked asked)
    {
        var question = asked.Question;
        var numbers = GivenNumbers.Plain(question);
        if (numbers is not [var number] || question.Entities is not [{ Ids: [var subject] }, ..] || !asked.IsYesOrNo || Planner.Of(question) is not (AskKind.LookUp or AskKind.List or AskKind.Comparison or AskKind.Source))
        {
            return null;
        }

        var found = asked.Snapshot.Filter(asked.Snapshot.ClaimsOfEntity(subject), asked.Filter).Where(claim => claim is { Metric: not null, Amount: not null } && claim.Entity != subject && claim.Mentions.Contains(subject) && number.Fits(claim)
            && asked.Question.Metrics.Any(named => named.Ids.Contains(claim.Metric)) && (question.Periods.Count == 0 || question.Periods.Any(period => period.Fits(claim.Period) > 0))).ToList();
        if (found.Count is 0 or > 2 || !found.TrueForAll(claim => Statements.Holds(asked, claim, question.Unknown)))
        {
            return null;
        }

        var reply = new Reply(asked);
        foreach (var claim in found)
        {
            reply.Add(claim.Statement, claim).Figure(claim);
        }

        return reply.Answer(found.Select(claim => FollowUps.Source(asked, claim)));
    }
}
