using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>"Its 62 GW: is that firm orders only", "does the 64.551 billion include finance leases", 2000万用户是付费用户还是累计用户: what a number that is named counts, told by its own claim.</summary>
internal static class Contents
{
    private const int LeastWord = 4;

    /// <summary>The claim that has the number, and how it is counted; null where the question asks for another thing, or several have the number.</summary>
    public static Answer? Of(Asked asked)
    {
        var question = asked.Question;
        if (question is not { Outside: null, Negates: false, BehindRound.Count: 0, AsOf: null } || asked.Subjects.Count == 0 || question.Amounts.Count != 1 || question.Amounts[0] is not { Bound: null, Unit: not null and not "%" } given || !IsAsked(question.Text))
        {
            return null;
        }

        var own = Pool.About(asked with { Metrics = [], Question = question with { Segments = [], Definitions = [], Statuses = [] } }, []).Where(claim => claim is { Amount: not null, Metric: not null, Definition: not null, Status: not ClaimStatus.Sought } && given.Fits(claim)).ToList();
        var held = Pool.Standing(asked, Pool.Firmest(asked, Pool.In(own, question.Periods)));
        if (held.Count == 0 || held.Any(claim => (claim.Metric, claim.Definition, claim.Entity, claim.Amount) != (held[0].Metric, held[0].Definition, held[0].Entity, held[0].Amount)) || !AreOfCounting(asked, held[0]))
        {
            return null;
        }

        var reply = new Reply(asked).Add(held[0].Statement, held[0]).Figure(held[0]);
        if (asked.Names.DefinitionMeaning(held[0].Definition!) is { } meaning)
        {
            reply.Add($"{Dashboard.Evidence.Wording.CountText.Capital(asked.DefinitionName(held[0].Definition!))}: {meaning}", held[0]);
        }

        return reply.Answer(FollowUps.Source(asked, held[0]));
    }

    /// <summary>Whether the question asks what is in it, or whether it is this or that.</summary>
    private static bool IsAsked(string text) => Vocabulary.Insides.Any(phrase => phrase[0] > 0x3000 ? text.Contains(phrase, StringComparison.Ordinal) : Pool.Holds(text, phrase));

    /// <summary>Whether what it is asked to be is a way of counting the measure, or what its meaning speaks of: anything else may be true of it or not.</summary>
    private static bool AreOfCounting(Asked asked, Claim claim)
    {
        var ways = asked.Snapshot.ClaimsOfMetric(claim.Metric!).Select(other => other.Definition).OfType<string>().ToHashSet();
        var question = asked.Question;
        var words = question.Unknown.Concat(question.TakenIn.Select(named => named.Said)).Distinct().Where(word => word.Length >= LeastWord || word[0] > 0x3000).ToList();
        return (words.Count > 0 || question.Definitions.Any(named => named.Ids.Any(ways.Contains)) || question.Metrics.Any(named => named.Ids.Count > 0 && !named.Ids.Contains(claim.Metric!)))
            && words.TrueForAll(word => question.TakenIn.Any(named => named.Said == word && named.Ids.Any(ways.Contains)) || Statements.Holds(asked, claim, [word]) || ways.Any(way => Pool.Holds($"{way.Replace('-', ' ')} {asked.DefinitionName(way)}", word)));
    }
}
