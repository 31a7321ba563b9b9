using System.Diagnostics.CodeAnalysis;
using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Measures;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>What must hold before a question is answered.</summary>
internal static class Premises
{
    private static readonly (string Name, int Days)[] ShorterTimes = [("daily", 1), ("weekly", 7), ("monthly", 31)];

    /// <summary>Whether it is asked for by the month, the week or the day, and no claim counts it so: what runs over a time by its length, and who uses something by the name of the count.</summary>
    public static bool IsOfShorterTime(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (asked.Metrics.Count == 0 || Array.Find(ShorterTimes, time => asked.Question.Asks(time.Name)) is not { Days: > 0 } shorter)
        {
            return false;
        }

        return asked.Metrics.All(metric => asked.Snapshot.FindMetric(metric)?.Nature == MetricNature.Flow)
            ? !pool.Any(claim => claim.Amount?.Unit.Contains('/', StringComparison.Ordinal) == true || (claim.Period is { } period && period.Days() < shorter.Days))
            : pool.Any(claim => ShorterTimes.Any(time => IsCountedBy(claim, time.Name))) && !pool.Any(claim => IsCountedBy(claim, shorter.Name));

        static bool IsCountedBy(Claim claim, string name) => claim.Definition?.Contains(name, StringComparison.Ordinal) == true;
    }

    /// <summary>Asks back or declines where the question names no measure, or one that is nowhere; settles which of several measures is meant.</summary>
    public static bool Check(ref Asked asked, [NotNullWhen(true)] out Answer? refusal)
    {
        refusal = null;
        var question = asked.Question;
        if (Unnamed.IsOfSomebody(asked) && asked.Subjects.Count == 0 && question is { Segments.Count: 0, Group: not "segments" })
        {
            refusal = new Reply(asked).Add(Say("The question does not say whose figure it asks for: each question stands alone here.")).Clarify(FollowUps.Choices(asked, Pool.About(asked, asked.Metrics)));
            return true;
        }

        if (question.Moves)
        {
            refusal = new Reply(asked).Add(Say("The question names a time that moves with the day on which it is asked. Name the year or the quarter.")).Clarify(FollowUps.Choices(asked, Pool.About(asked, asked.Metrics)));
            return true;
        }

        asked = WithOthers(WithoutSegmentsAsDefinitions(asked));
        question = asked.Question;
        if (Memberships.Listed(asked) is { } listed)
        {
            refusal = listed;
            return true;
        }

        if (Parties.InRole(asked) is { } role)
        {
            asked = role;
            return false;
        }

        if (question.Metrics.Count > 0)
        {
            asked = Settling.Narrower(asked);
            question = asked.Question;
            var settled = Settling.Settled(asked);
            if (settled.Metrics.Count == 0 && IsOfAnyMeasure(asked))
            {
                asked = asked with { Metrics = [], Question = question with { Metrics = [] } };
                return Unmeasured.Settle(ref asked, out refusal);
            }

            // "what fuels investment in energy" asks for what drives it
            if (settled.Metrics.Count == 0 && Planner.Of(question) == AskKind.Drivers && question.Segments.Count > 0 && asked.Subjects.Count == 0)
            {
                asked = asked with { Metrics = [], Question = question with { Metrics = [] } };
                return false;
            }

            asked = Parties.OfDeal(asked) ?? (settled.Metrics.Count == 0 && Worded.Of(asked) is { } worded ? worded : settled);
            if (asked.Metrics.Count == 0)
            {
                refusal = Starts.Of(asked) ?? Sought.OfNumber(asked) ?? Disagreements.Each(asked with { Metrics = [.. question.Metrics.SelectMany(named => named.Ids).Distinct()] }) ?? Refusals.Nothing(asked);
            }

            return refusal is not null;
        }

        return Unmeasured.Settle(ref asked, out refusal);
    }

    /// <summary>Whether an answer of the kind gives numbers that no claim states.</summary>
    public static bool IsComputed(AskKind kind) => kind is AskKind.Growth or AskKind.Cagr or AskKind.Ratio or AskKind.Sum or AskKind.Average or AskKind.Difference;

    /// <summary>"What it committed to the one and to the other": whom figures of the first are counted with are no subjects beside it.</summary>
    private static Asked WithOthers(Asked asked)
    {
        var question = asked.Question;
        if (question.Metrics.Count == 0 || question.Entities is not [var first, _, ..])
        {
            return asked;
        }

        var others = question.Entities.Skip(1);
        var counted = first.Ids.SelectMany(asked.Snapshot.ClaimsOfEntity).Where(claim => first.Ids.Contains(claim.Entity!) && claim.Metric is { } metric && question.Metrics.Any(named => named.Ids.Contains(metric))).Select(claim => claim.Definition).OfType<string>().ToHashSet();
        var with = others.Select(other => (Other: other, Definition: other.Ids.SelectMany(id => Pool.NamesOf(asked, id)).Select(name => $"with-{name}").FirstOrDefault(counted.Contains))).ToList();
        return with.Exists(pair => pair.Definition is null) ? asked
            : asked with { Subjects = first.Ids, Question = question with { Entities = [first], Definitions = [.. question.Definitions, .. with.Select(pair => new Reading.Named(pair.Other.Said, [pair.Definition!]))] } };
    }

    /// <summary>What names a segment may name a definition as well: "spent on data centers" is about the segment where nothing is counted so.</summary>
    public static Asked WithoutSegmentsAsDefinitions(Asked asked)
    {
        var question = asked.Question;
        if (question.Definitions.Count == 0 || question.Metrics.Count == 0 || Pool.Measured(asked with { Metrics = [.. question.Metrics.SelectMany(named => named.Ids)] }).Count > 0)
        {
            return asked;
        }

        // "what was it running at": an ordinary word that a pack has for a way of counting
        var phrases = Lexicon.EvidenceWords.Of(asked.Snapshot, asked.Names).Phrases;
        if (question.Definitions.Any(named => phrases.Knows(named.Said, Lexicon.TermKind.Skip) || phrases.Knows(named.Said, Lexicon.TermKind.Weak)))
        {
            return asked with { Question = question with { Definitions = [.. question.Definitions.Where(named => !phrases.Knows(named.Said, Lexicon.TermKind.Skip) && !phrases.Knows(named.Said, Lexicon.TermKind.Weak))] } };
        }

        if (question.Segments.Count == 0)
        {
            return asked;
        }

        var names = question.Segments.Select(id => Lexicon.Spelling.Key(asked.Snapshot.FindSegment(id)!.Name)).ToHashSet();
        return asked with { Question = question with { Definitions = [.. question.Definitions.Where(named => !names.Contains(Lexicon.Spelling.Key(named.Said)))] } };
    }

    /// <summary>"How big is the plant": what a site has in megawatts, and no market; "how many megawatts did it buy from the plant": what the plant has in that unit, and no takeover.</summary>
    private static bool IsOfAnyMeasure(Asked asked)
    {
        var isSite = asked.Subjects.ToLookup(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Project);
        return (asked.Question.IsSoft && (asked.Question.Unit is not null || (asked.Subjects.Count > 0 && !isSite[false].Any())))
            || (asked.Question is { Unit: not null, Metrics: [{ Ids: [Lexicon.Vocabulary.Acquisition] }] } && isSite[true].Any());
    }
}
