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
    private const int Few = 4;
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
                return Unmeasured(ref asked, out refusal);
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

        return Unmeasured(ref asked, out refusal);
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

    private static List<Claim> Narrower(Asked asked, IReadOnlyList<Claim> pool)
    {
        var then = Pool.In(pool, asked.Question.Periods).ToList();
        if (asked.Question.Unit is { } unit)
        {
            return then.FindAll(claim => claim.Amount is { } amount && (UnitScale.Converts(amount.Unit, unit) || amount.Unit.StartsWith(unit, StringComparison.OrdinalIgnoreCase)));
        }

        var amounts = asked.Question.Amounts.Where(amount => amount.Unit is not null && amount.Bound is null).ToList();
        return amounts.Count == 0 && asked.Question.Currency is not null ? [.. Pool.Firmest(asked, then)]
            : amounts.Count == 0 ? asked.Question.Statuses.Count > 0 ? then : [] : then.FindAll(claim => amounts.Exists(amount => amount.Fits(claim)));
    }

    private static bool Unmeasured(ref Asked asked, [NotNullWhen(true)] out Answer? refusal)
    {
        refusal = null;
        var question = asked.Question;
        if (question.Definitions.Count > 0 && Pool.Of(asked).Count == 0 && Settling.Named(asked) is { Count: > 0 } named)
        {
            asked = asked with { Metrics = named, Question = question with { Definitions = [] } };
            return false;
        }

        var kind = Planner.Of(question);
        // "who is behind it": those who have to do with it, as far as they are told without a number
        if (kind is AskKind.Drivers && question.Asks("who") && Parties.Behind(asked) is { } behind)
        {
            asked = behind;
            return false;
        }

        if (kind is AskKind.Definition or AskKind.Conflict or AskKind.Members or AskKind.Drivers || (kind is AskKind.Source && (question.Sources.Count > 0 || question.Amounts.Count > 0))
            || (kind is AskKind.Outcome && Verdicts.AreAsked(asked))
            || (kind is AskKind.Vintages or AskKind.Outcome or AskKind.Spread && (asked.Subjects.Count > 0 || question.Periods.Count > 0))
            || (asked.Subjects.Count == 0 && question.Amounts.Count > 0 && question.Segments.Count == 0))
        {
            return false;
        }

        if (question.Asks("who") && question.Entities is [var only] && Groups.IsGroup(asked, only))
        {
            refusal = Memberships.Of(asked);
            return true;
        }

        var pool = Pool.Of(asked);
        if (question.Asks("share") && Settling.OfMarket(asked) is { } part)
        {
            asked = part;
            return false;
        }

        // "was the one in the Series B of the other": what is told of both, or who was in it
        if (question.Entities.Count == 2 && asked.IsYesOrNo && question.Definitions.Count > 0 && asked.Snapshot.Filter(Lexicon.Vocabulary.Between.SelectMany(asked.Snapshot.ClaimsOfMetric), asked.Filter)
            .Where(claim => question.Entities.Any(named => named.Ids.Any(claim.Concerns)) && question.Definitions.All(definition => Pool.Holds(Statements.Text(claim), definition.Said))).OrderByDescending(claim => claim.Metric == "investor").ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList() is { Count: > 0 } around)
        {
            var both = around.FindAll(claim => question.Entities.All(named => named.Ids.Any(claim.Concerns)));
            refusal = both.Count == 0 ? Refusals.FalsePremise(asked, around) : null;
            asked = asked with { Metrics = [.. both.Select(claim => claim.Metric!).Distinct()] };
            return refusal is not null;
        }

        // what is measured then, or is of the number that is named
        var narrowed = Narrower(asked, pool);
        // "when did it hit a trillion": what came, and nothing that is expected
        narrowed = question.Asks("when") && question.Asks("verdict") && question.Amounts.Count > 0 && !question.IsOfForecasts ? narrowed.FindAll(claim => claim.Status == ClaimStatus.Actual) : narrowed;
        if (question.Definitions.Count > 0 && pool.Count > 0)
        {
            asked = asked with { Metrics = [.. pool.Where(claim => claim.Amount is not null).DefaultIfEmpty(pool[0]).Select(claim => claim.Metric).OfType<string>().Distinct()] };
            return false;
        }

        // what has no number and is little is told
        if (pool.Count is > 0 and <= Few && pool.All(claim => claim.Amount is null && claim.Metric is not null))
        {
            asked = asked with { Metrics = [.. pool.Select(claim => claim.Metric!).Distinct()] };
            return false;
        }

        var measures = (narrowed.Count > 0 ? narrowed : pool).Where(claim => claim.Amount is not null).Select(claim => claim.Metric).OfType<string>().Distinct().ToList();
        // what only one of two has is nothing that is asked of both
        var isOfAll = question.Entities.Count < 2 || measures.TrueForAll(metric => question.Entities.All(named => pool.Any(claim => claim.Metric == metric && named.Ids.Any(claim.Concerns))));
        if (isOfAll && (measures.Count == 1 || (question.Statuses.Count > 0 && measures.Count == 2)))
        {
            asked = asked with { Metrics = measures };
            return false;
        }

        // "its latest word on the market", "AMD, AI accelerator market in 2028": what the one says of the other
        if ((question.Asks("latest") || Parties.IsOfMarket(asked)) && question.Entities.Count > 1 && pool.Where(claim => claim.Amount is not null && claim.By is not null && question.Entities.All(named => named.Ids.Any(claim.Concerns))).Select(claim => claim.Metric).OfType<string>().Distinct().ToList() is [var spoken])
        {
            asked = asked with { Metrics = [spoken] };
            return false;
        }

        // "who is in": what is told of the site and of somebody who is not named
        if (question.Asks("who") && Settling.OfOthers(asked, pool) is { Count: > 0 } others)
        {
            asked = asked with { Metrics = others };
            return false;
        }

        // "what year is it to be back": the one measure that is a year
        if (question.Asks("when") && asked.Subjects.Count > 0 && pool.Where(claim => claim.Amount?.Unit == "year").Select(claim => claim.Metric).OfType<string>().Distinct().ToList() is [var dated])
        {
            asked = asked with { Metrics = [dated] };
            return false;
        }

        if (Parties.AtSite(asked) is { } placed)
        {
            asked = placed;
            return false;
        }

        // what two have between them: "how many gigawatts will the one supply to the other"
        if (Parties.WithEach(asked) is { } shared)
        {
            asked = shared;
            return false;
        }

        if (Heard.ByMouth(asked) is { } said)
        {
            refusal = said;
            return true;
        }

        refusal = pool.Count == 0 ? Refusals.Nothing(asked)
            : new Reply(asked).Add(Say("The question names no measure. Which of these is meant?")).Clarify(FollowUps.Choices(asked, pool));
        return true;
    }
}
