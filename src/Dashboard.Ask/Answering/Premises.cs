using System.Diagnostics.CodeAnalysis;
using Dashboard.Ask.Planning;
using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>What must hold before a question is answered.</summary>
internal static class Premises
{
    private const int Few = 4;

    /// <summary>Whether nothing of the evidence is named.</summary>
    public static bool IsEmpty(Asked asked)
    {
        var question = asked.Question;
        return question.Entities.Count == 0 && question.Metrics.Count == 0 && question.Segments.Count == 0 && question.Definitions.Count == 0 && question.Sources.Count == 0
            && !question.Asks("conflict") && !question.Amounts.Any(amount => amount.Unit is not null && asked.Snapshot.Claims.Any(amount.Fits)) && !(question.Statuses.Count > 0 && (question.Periods.Count > 0 || question.Asks("beat") || question.Asks("miss") || question.Asks("meet")));
    }

    /// <summary>Whether a number is all that is named: then its claims are the answer, with their sources.</summary>
    public static bool IsOfNumberAlone(Asked asked) =>
        asked.Question.Amounts.Any(amount => amount.Bound is null) && asked.Metrics.Count == 0 && asked.Subjects.Count == 0 && asked.Question.Segments.Count == 0 && !asked.Question.Asks("share");

    /// <summary>The claims that hold the words that the vocabulary does not know; null where none does.</summary>
    public static IReadOnlyList<Claim>? Narrowed(Asked asked)
    {
        if (asked.Metrics.Count == 0)
        {
            return null;
        }

        return Holding(asked, asked) ?? (Settled(asked) is { Metrics.Count: > 0 } settled && !settled.Metrics.SequenceEqual(asked.Metrics) ? Holding(asked, settled) : null);
    }

    /// <summary>Whether the words that nothing knows only describe the site, product or market that is named: "the Crane nuclear plant".</summary>
    public static bool IsDescribed(Asked asked) => asked.Metrics.Count > 0 && asked.Subjects.Count > 0
        && asked.Subjects.All(id => asked.Snapshot.FindEntity(id)!.Kind is not (EntityKind.Company or EntityKind.Group or EntityKind.Organization))
        && asked.Question.Unknown.All(word => asked.Subjects.Any(id => asked.Snapshot.ClaimsOfEntity(id).Any(claim => claim.Entity == id && Statements.Holds(asked, claim, [word]))));

    private static List<Claim>? Holding(Asked asked, Asked settled)
    {
        var narrowed = Pool.Of(settled).Where(claim => Statements.Holds(asked, claim, asked.Question.Unknown)).ToList();
        return narrowed.Count > 0 ? narrowed : null;
    }

    /// <summary>The correction of a number that is wrong, where a word beside it is not known: what is wrong is said before what is not understood.</summary>
    public static Answer? Counted(Asked asked)
    {
        if (asked.Metrics.Count == 0 || !asked.Question.Amounts.Any(amount => amount is { Bound: null, Unit: not null }))
        {
            return null;
        }

        var settled = Settled(asked);
        return settled.Metrics.Count > 0 && Pool.Of(settled) is { Count: > 0 } pool && Amount(settled, pool, out var refusal) is null ? refusal : null;
    }

    /// <summary>Asks back or declines where the question names no measure, or one that is nowhere; settles which of several measures is meant.</summary>
    public static bool Check(ref Asked asked, [NotNullWhen(true)] out Answer? refusal)
    {
        refusal = null;
        var question = asked.Question;
        if (question.Points && !question.Asks("who") && asked.Subjects.Count == 0 && question.Segments.Count == 0 && (question.Metrics.Count > 0 || question.Statuses.Count > 0) && !question.Asks("definition"))
        {
            refusal = new Reply(asked).Add(Say("The question does not say whose figure it asks for: each question stands alone here.")).Clarify(FollowUps.Choices(asked, Pool.About(asked, asked.Metrics)));
            return true;
        }

        if (question.Moves)
        {
            refusal = new Reply(asked).Add(Say("The question names a time that moves with the day on which it is asked. Name the year or the quarter.")).Clarify(FollowUps.Choices(asked, Pool.About(asked, asked.Metrics)));
            return true;
        }

        asked = WithoutSegmentsAsDefinitions(asked);
        if (question.Metrics.Count > 0)
        {
            asked = Narrower(asked);
            question = asked.Question;
            var settled = Settled(asked);
            if (settled.Metrics.Count == 0 && question is { IsSoft: true, Unit: not null })
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

            asked = settled;
            if (asked.Metrics.Count == 0)
            {
                refusal = Refusals.Nothing(asked);
            }

            return refusal is not null;
        }

        return Unmeasured(ref asked, out refusal);
    }

    /// <summary>The claims that allow the numbers that the question takes for given; null, with the refusal, where none does.</summary>
    public static IReadOnlyList<Claim>? Amount(Asked asked, IReadOnlyList<Claim> pool, out Answer? refusal)
    {
        refusal = null;
        var counted = pool.Any(claim => claim.Amount is { } amount && !UnitScale.Converts(amount.Unit, UnitScale.UsdMillion) && amount.Unit != "%");
        var kind = Planner.Of(asked.Question);
        // what an answer is set against is nothing that a claim must hold, but where it is taken for given: why, or whence
        var amounts = asked.Question.Amounts.Where(amount => (amount.Unit is not null || counted) && (amount.Bound is null || kind is AskKind.Drivers or AskKind.Source)).ToList();
        // "of the 2 billion Series C, how much is new money": true of the round, and no number of what is asked for
        amounts.RemoveAll(amount => amount.About.Count > 0 && !pool.Any(amount.Fits) && asked.Metrics.Count > 0 && Pool.About(asked with { Question = asked.Question with { Segments = [] } }, []).Any(claim => amount.Fits(claim) && (amount.About.Contains(claim.Definition) || (amount.About.Contains(claim.Metric) && !asked.Metrics.Contains(claim.Metric!)))));
        if (amounts.Count == 0 || kind is AskKind.Share)
        {
            return pool;
        }

        var fitting = pool.Where(claim => amounts.Exists(amount => kind == AskKind.Drivers ? amount.Holds(claim) : amount.Fits(claim))).ToList();
        var then = Pool.In(fitting, asked.Question.Periods);
        // what was asked for has not come
        if (then.Count > 0 && asked.Question.Asks("confirm") && !asked.Question.Statuses.Contains(ClaimStatus.Sought) && then.All(claim => claim.Status == ClaimStatus.Sought) && (asked.Question.Metrics.Count == 0 || asked.Question.Metrics.Any(named => named.Ids.Any(id => id is "funding-round" or "funding-total"))))
        {
            refusal = Refusals.FalsePremise(asked, then);
            return null;
        }

        if (then.Count > 0)
        {
            return then;
        }

        var others = Pool.About(asked, []).Where(claim => asked.Subjects.Count > 0 && amounts.Exists(amount => amount.Fits(claim))).ToList();
        var asAsked = asked.Question.Periods.Count == 0 ? [] : Pool.Firmest(asked, Pool.In(pool, asked.Question.Periods));
        var nearest = fitting.Count > 0 ? fitting.Concat(others) : asAsked.Count > 0 ? asAsked : LookUps.Latest(asked, pool);
        refusal = Refusals.FalsePremise(asked, [.. nearest.Distinct().OrderByDescending(claim => asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0)).ThenBy(claim => amounts.Min(amount => amount.Distance(claim)))]);
        return null;
    }

    /// <summary>Whether an answer of the kind gives numbers that no claim states.</summary>
    public static bool IsComputed(AskKind kind) => kind is AskKind.Growth or AskKind.Cagr or AskKind.Ratio or AskKind.Sum or AskKind.Average or AskKind.Difference;

    /// <summary>Whether the numbers that the question takes for given are what is computed.</summary>
    public static bool Gives(Reading.Question question, Answer answer) =>
        question.Amounts.All(amount => amount.Unit is not null && answer.Figures.Any(figure => figure.Formula is not null && amount.Fits(figure.Amount)));

    /// <summary>What names a segment may name a definition as well: "spent on data centers" is about the segment where nothing is counted so.</summary>
    private static Asked WithoutSegmentsAsDefinitions(Asked asked)
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

    /// <summary>"Capex growth" is the change of capex, and "capex in all" the sum of it, where no claim states it.</summary>
    private static Asked Grown(Asked asked)
    {
        foreach (var (ending, intent) in new[] { ("-growth", "growth"), ("-total", "sum") })
        {
            var ids = asked.Question.Metrics.Where(named => named.Ids.Count > 0 && named.Ids[0].EndsWith(ending, StringComparison.Ordinal) && asked.Snapshot.ClaimsOfMetric(named.Ids[0][..^ending.Length]).Any()).SelectMany(named => named.Ids).ToList();
            if (ids.Count == 0 || ids.Exists(id => Pool.In(Pool.Measured(asked with { Metrics = [id] }), asked.Question.Periods).Count > 0))
            {
                continue;
            }

            IReadOnlyList<Reading.Named> metrics = [.. asked.Question.Metrics.Select(named => named.Ids.Any(ids.Contains) ? named with { Ids = [named.Ids[0][..^ending.Length]] } : named)];
            asked = asked with { Question = asked.Question with { Metrics = metrics, Intents = asked.Question.Intents.Append(intent).ToHashSet() }, Metrics = [.. metrics.SelectMany(named => named.Ids).Distinct()] };
        }

        // a sum that is stated: "capex of 2025 to 2027 in all"
        var totals = asked.Question.Asks("sum") && asked.Subjects.Count == 0 && asked.Question.Periods.Count > 0
            ? asked.Question.Metrics.SelectMany(named => named.Ids).Select(id => id + "-total").Where(id => asked.Snapshot.ClaimsOfMetric(id).Any(claim => asked.Question.Periods.Any(period => period.Fits(claim.Period) > 1))).ToList() : [];
        return totals.Count == 0 ? asked : asked with { Metrics = totals, Question = asked.Question with { Metrics = [new(asked.Question.Metrics[0].Said, totals)] } };
    }

    /// <summary>"The share of electricity", "the revenue of data centers": a measure of its own where the plain one has no claim.</summary>
    private static Asked Composed(Asked asked)
    {
        var question = asked.Question;
        if (question.Metrics is not [{ Ids: [var id] } named] || (asked.Subjects.Count == 0 && question.Definitions.Count == 0) || Pool.Measured(asked with { Metrics = [id] }).Count > 0)
        {
            return asked;
        }

        if (question.Asks("share") && Measured([id + "-share", id[..(id.LastIndexOf('-') is > 0 and var cut ? cut : id.Length)] + "-share"], question with { Segments = [], Definitions = [] }) is { } part)
        {
            return part with { Question = part.Question with { Intents = question.Intents.Where(intent => intent != "share").ToHashSet() } };
        }

        // "cloud revenue" of what is counted so under a longer name
        if (question.Definitions.Count > 0 && asked.Snapshot.Claims.Where(claim => claim.Metric is not null && question.Definitions.Any(wish => wish.Ids.Contains(claim.Definition ?? "")) && Pool.Holds(asked.NameOf(claim.Metric), named.Said)).Select(claim => claim.Metric!).Distinct().Take(2).ToList() is [var longer])
        {
            return asked with { Question = question with { Metrics = [named with { Ids = [longer] }] }, Metrics = [longer] };
        }

        // "how peak load is to grow" where its growth is a measure of its own
        if (question.Asks("growth") && Measured([id + "-growth", $"{id[..(id.LastIndexOf('-') is > 0 and var end ? end : id.Length)]}-growth", $"{id[..(id.LastIndexOf('-') is > 0 and var last ? last : id.Length)]}-growth{(id.LastIndexOf('-') is > 0 and var tail ? id[tail..] : "")}"], question) is { } grown)
        {
            return grown with { Question = grown.Question with { Intents = question.Intents.Where(intent => intent != "growth").ToHashSet() } };
        }

        // "the growth a year of AI accelerator revenue", under a shorter name
        if ((question.Asks("growth") || question.Asks("cagr")) && Pool.About(asked with { Question = question with { Segments = [], Definitions = [] } }, []).Where(claim => claim.Metric?.EndsWith("-growth", StringComparison.Ordinal) == true
            && Lexicon.Spelling.Of($"{claim.Metric} {claim.Definition}").Select(token => token.Text).ToHashSet() is var words && Lexicon.Spelling.Of(id).TrueForAll(token => words.Any(other => Lexicon.Stems.AreKin(other, token.Text)))).Select(claim => claim.Metric!).Distinct().ToList() is [var shorter])
        {
            return asked with { Question = question with { Metrics = [named with { Ids = [shorter] }], Definitions = [], Intents = question.Intents.Where(intent => intent is not ("growth" or "cagr")).ToHashSet() }, Metrics = [shorter] };
        }

        return Measured([.. question.Segments.Select(segment => $"{Lexicon.Spelling.Key(asked.Snapshot.FindSegment(segment)!.Name)} {named.Said}"), .. question.Segments.Select(segment => $"{Lexicon.Spelling.Key(asked.Snapshot.FindSegment(segment)!.Name)} {id}")], question with { Segments = [], Definitions = [] }) ?? asked;

        Asked? Measured(IEnumerable<string> names, Reading.Question without) => names
            .SelectMany(name => Lexicon.EvidenceWords.Of(asked.Snapshot, asked.Names).Phrases.Whole(name, Lexicon.TermKind.Metric)?.Keys ?? [])
            .Select(metric => asked with { Question = without with { Metrics = [named with { Ids = [metric] }] }, Metrics = [metric] })
            .FirstOrDefault(other => Pool.Measured(other).Count > 0);
    }

    /// <summary>Of several measures that a word may mean, those that the subjects have.</summary>
    internal static Asked Settled(Asked asked)
    {
        var settled = asked = Composed(Grown(asked));
        var metrics = asked.Question.Metrics.SelectMany(named => named.Ids.Where(id => Pool.Measured(settled with { Metrics = [id] }).Count > 0)).Distinct().ToList();
        if (asked.Question.Metrics.Any(named => named.Ids.Any(Lexicon.Vocabulary.Given.Contains) && !named.Ids.Any(metrics.Contains)))
        {
            return asked with { Metrics = [] };
        }

        // a measure that has no claims of the subject is no answer by another one, unless that is what the question names as well
        return metrics.Count > 0 ? asked with { Metrics = metrics }
            : asked.Question.Metrics.Any(named => named.Ids.Any(id => Pool.About(settled, [id]).Count > 0)) ? asked with { Metrics = [.. asked.Question.Metrics.SelectMany(named => named.Ids)] }
            : asked with { Metrics = [] };
    }

    /// <summary>"Hyperscalers" of whom nobody says it: the groups of which somebody does.</summary>
    private static Asked Narrower(Asked asked)
    {
        var mouths = asked.Question.Entities.SelectMany(named => named.Ids).Where(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Organization).ToList();
        IReadOnlyList<Reading.Named> entities = [.. asked.Question.Entities.Select(named => !Groups.IsGroup(asked, named) || asked.Metrics.Any(metric => asked.Snapshot.ClaimsOfMetric(metric).Any(claim => IsSaid(claim, named.Ids[0]))) ? named
            : named with { Ids = [.. asked.Snapshot.Entities.Where(entity => entity.Kind == EntityKind.Group && Pool.Holds(entity.Name, named.Said) && asked.Metrics.Any(metric => asked.Snapshot.ClaimsOfMetric(metric).Any(claim => IsSaid(claim, entity.Id)))).Select(entity => entity.Id).Order(StringComparer.Ordinal).DefaultIfEmpty(named.Ids[0])] })];
        bool IsSaid(Claim claim, string entity) => claim.Entity == entity && (mouths.Count == 0 || mouths.Contains(claim.By ?? ""));

        return entities.SequenceEqual(asked.Question.Entities) ? asked : asked with { Question = asked.Question with { Entities = entities }, Subjects = [.. entities.SelectMany(named => named.Ids).Distinct()] };
    }

    /// <summary>Measures whose names hold what was read as a way of counting: "its AI accelerator guidance".</summary>
    private static IReadOnlyList<string> Named(Asked asked) => asked.Subjects.Count == 0 ? [] : [.. Pool.About(asked with { Question = asked.Question with { Definitions = [] } }, [])
        .Select(claim => claim.Metric).OfType<string>().Distinct()
        .Where(metric => asked.Question.Definitions.Any(wish => asked.Names.OfMetric(metric).Any(name => Pool.Holds(name, wish.Said))))];

    /// <summary>"Its share of the market": a measure of the company, with the market as what it is counted in.</summary>
    private static Asked? OfMarket(Asked asked)
    {
        const string Share = "market-share";
        IReadOnlyList<Reading.Named> companies = [.. asked.Question.Entities.Where(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind != EntityKind.Market)];
        var part = asked with { Metrics = [Share], Subjects = [.. companies.SelectMany(named => named.Ids)], Question = asked.Question with { Entities = companies, Metrics = [new(Share, [Share])], Intents = asked.Question.Intents.Where(intent => intent != "share").ToHashSet() } };
        return companies.Count > 0 && companies.Count < asked.Question.Entities.Count && Pool.Measured(part).Count > 0 ? part : null;
    }

    private static List<Claim> Narrower(Asked asked, IReadOnlyList<Claim> pool)
    {
        var then = Pool.In(pool, asked.Question.Periods).ToList();
        if (asked.Question.Unit is { } unit)
        {
            return then.FindAll(claim => claim.Amount is { } amount && (UnitScale.Converts(amount.Unit, unit) || amount.Unit.StartsWith(unit, StringComparison.OrdinalIgnoreCase)));
        }

        var amounts = asked.Question.Amounts.Where(amount => amount.Unit is not null && amount.Bound is null).ToList();
        return amounts.Count == 0 ? asked.Question.Statuses.Count > 0 ? then : [] : then.FindAll(claim => amounts.Exists(amount => amount.Fits(claim)));
    }

    private static bool Unmeasured(ref Asked asked, [NotNullWhen(true)] out Answer? refusal)
    {
        refusal = null;
        var question = asked.Question;
        if (question.Definitions.Count > 0 && Pool.Of(asked).Count == 0 && Named(asked) is { Count: > 0 } named)
        {
            asked = asked with { Metrics = named, Question = question with { Definitions = [] } };
            return false;
        }

        var kind = Planner.Of(question);
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
        if (question.Asks("share") && OfMarket(asked) is { } part)
        {
            asked = part;
            return false;
        }

        // what is measured then, or is of the number that is named
        var narrowed = Narrower(asked, pool);
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
        if (measures.Count == 1 || (question.Statuses.Count > 0 && measures.Count == 2))
        {
            asked = asked with { Metrics = measures };
            return false;
        }

        refusal = pool.Count == 0 ? Refusals.Nothing(asked)
            : new Reply(asked).Add(Say("The question names no measure. Which of these is meant?")).Clarify(FollowUps.Choices(asked, pool));
        return true;
    }
}
