using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Ask.Answering;

/// <summary>"Its 62 GW: is that firm orders only", "does the 64.551 billion include finance leases", 2000万用户是付费用户还是累计用户: what a number that is named counts, told by its own claim.</summary>
internal static class Contents
{
    private const int LeastWord = 4;
    private const int MostNumbers = 2;
    private const int MostCounts = 2;

    /// <summary>The claim that has the number, or the two of one quantity that have it, and how each is counted; null where the question asks for another thing, or more have the number.</summary>
    public static Answer? Of(Asked asked)
    {
        var question = asked.Question;
        var given = question.Amounts.Where(amount => amount is { Bound: null, Unit: not null and not "%" }).ToList();
        if (question is not { Outside: null, Negates: false, BehindRound.Count: 0, AsOf: null } || asked.Subjects.Count == 0 || given.Count is 0 or > MostNumbers || given.Count < question.Amounts.Count || !(asked.IsYesOrNo || IsAsked(question.Text)))
        {
            return null;
        }

        var own = Pool.About(asked with { Metrics = [], Question = question with { Segments = [], Definitions = [], Statuses = [] } }, []).Where(claim => claim is { Amount: not null, Metric: not null, Definition: not null, Status: not ClaimStatus.Sought } && given.TrueForAll(amount => amount.Fits(claim))).ToList();
        // "its deal of September 2025": said then, of no time of its own
        var then = Pool.In(own, question.Periods) is { Count: > 0 } fitting ? fitting : [.. own.Where(claim => claim.Period is null && question.Periods.Any(period => period.IsWhenSaid(claim)))];
        var held = Pool.Standing(asked, Pool.Firmest(asked, then)).DistinctBy(claim => claim.Definition).ToList();
        if (held.Count is 0 or > MostCounts || held.Exists(claim => (claim.Metric, claim.Entity, claim.Amount) != (held[0].Metric, held[0].Entity, held[0].Amount)) || !AreOfCounting(asked, held))
        {
            return null;
        }

        var reply = new Reply(asked);
        foreach (var claim in held)
        {
            reply.Add(claim.Statement, claim).Figure(claim);
            if (asked.Names.DefinitionMeaning(claim.Definition!) is { } meaning)
            {
                reply.Add($"{CountText.Capital(asked.DefinitionName(claim.Definition!))}: {meaning}", claim);
            }
        }

        // "what does it count, and how much of it is under binding agreements": what is counted as the question says beside it
        foreach (var claim in Beside(asked, held[0]))
        {
            reply.Tell(claim);
        }

        return reply.Answer(held.Select(claim => FollowUps.Source(asked, claim)));
    }

    /// <summary>What the same subject has at the same time in the ways of counting that the question names.</summary>
    private static IEnumerable<Claim> Beside(Asked asked, Claim held) => asked.Snapshot.Filter(asked.Snapshot.ClaimsOfMetric(held.Metric!), asked.Filter).Where(claim => claim.Amount is not null && claim.Entity == held.Entity && claim.Period is not null && claim.Period == held.Period
        && claim.Definition != held.Definition && asked.Question.Definitions.Any(named => named.Ids.Contains(claim.Definition ?? "")));

    /// <summary>Whether the question asks what is in it, or whether it is this or that.</summary>
    private static bool IsAsked(string text) => Vocabulary.Insides.Any(phrase => Tokens.IsUnspaced(phrase[0]) ? text.Contains(phrase, StringComparison.Ordinal) : Pool.Holds(text, phrase));

    /// <summary>Whether what it is asked to be is a way of counting the measure, or what its meaning speaks of: anything else may be true of it or not.</summary>
    private static bool AreOfCounting(Asked asked, List<Claim> held)
    {
        var question = asked.Question;
        var ways = asked.Snapshot.ClaimsOfMetric(held[0].Metric!).Select(other => other.Definition).OfType<string>().ToHashSet();
        var words = question.Unknown.Concat(question.TakenIn.Select(named => named.Said)).Distinct().Where(word => word.Length >= LeastWord || Tokens.IsUnspaced(word[0])).ToList();
        return (words.Count > 0 || held.Count > 1 || question.Definitions.Any(named => named.Ids.Any(IsWay)) || question.Metrics.Any(named => named.Ids.Count > 0 && !named.Ids.Contains(held[0].Metric!)))
            && words.TrueForAll(word => question.TakenIn.Any(named => named.Said == word && named.Ids.Any(ways.Contains)) || held.Exists(claim => Statements.Holds(asked, claim, [word])) || ways.Any(way => Pool.Holds($"{way.Replace('-', ' ')} {asked.DefinitionName(way)}", word)));

        // "is that data centers only": a narrower way than one by which it is counted
        bool IsWay(string id) => ways.Any(way => id == way || id.StartsWith($"{way}-", StringComparison.Ordinal));
    }
}
