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

    /// <summary>Whether nothing of the evidence is named.</summary>
    public static bool IsEmpty(Asked asked)
    {
        var question = asked.Question;
        return question.Entities.Count == 0 && question.Metrics.Count == 0 && question.Segments.Count == 0 && question.Definitions.Count == 0 && question.Sources.Count == 0
            && !question.Asks("conflict") && !question.Amounts.Any(amount => amount.Unit is not null && asked.Snapshot.Claims.Any(amount.Fits)) && !(question.Statuses.Count > 0 && (question.Periods.Count > 0 || question.Asks("beat") || question.Asks("miss") || question.Asks("meet")));
    }

    /// <summary>"It doubled within a year: how much was it", "which of those two is right": whether it only points to what was said before.</summary>
    public static bool IsOfNothing(Asked asked) => asked.Question is { Points: true, Entities.Count: 0, Metrics.Count: 0, Segments.Count: 0, Definitions.Count: 0, Sources.Count: 0, Speakers.Count: 0, Amounts.Count: 0, Periods.Count: 0, Statuses.Count: < 2, Group: null }
        && (asked.Question.Asks("conflict") || !asked.Question.AsksAny("who", "dated", "made-by", "disclaimer"));

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

        return Holding(asked, asked) ?? (Settling.Settled(asked) is { Metrics.Count: > 0 } settled && !settled.Metrics.SequenceEqual(asked.Metrics) ? Holding(asked, settled) : null);
    }

    /// <summary>"Before the tariff order of July 2025": what is told of the very event that ends the time, and of no time of its own; null where nothing is.</summary>
    public static IReadOnlyList<Claim>? Eve(Asked asked) => asked.Question.AsOf is { } eve && asked.Question.Unknown.Count > 0
        && Narrowed(WithoutSegmentsAsDefinitions(asked with { Question = asked.Question with { AsOf = null, AsOfWish = null } })) is { } held && held.All(claim => claim.Period is null && Pool.Holds(claim.Statement, eve.AddDays(1).Year.ToString(System.Globalization.CultureInfo.InvariantCulture))) ? held : null;

    /// <summary>The question without words that nothing knows but the name of the site that is named: "the Duane Arnold restart with NextEra".</summary>
    public static Asked WithoutNames(Asked asked)
    {
        var names = asked.Subjects.Select(id => asked.Snapshot.FindEntity(id)!).Where(entity => entity.Kind == EntityKind.Project).Select(entity => entity.Name).ToList();
        return names.Count == 0 || asked.Question.Unknown.Count == 0 ? asked
            : asked with { Question = asked.Question with { Unknown = [.. asked.Question.Unknown.Where(word => !names.Exists(name => Pool.Holds(name, word)))] } };
    }

    /// <summary>Where something is to be computed and no measure is named: the one measure of the claims that hold the words.</summary>
    public static (Asked Asked, IReadOnlyList<Claim> Claims)? Held(Asked asked) =>
        asked.Metrics.Count == 0 && asked.Subjects.Count > 0 && !asked.Question.IsOfPart && IsComputed(Planner.Of(asked.Question)) && Statements.Held(asked, asked.Question.Unknown) is { Count: > 1 } held
        && held.All(claim => claim.Amount is not null && claim.Metric is not null && claim.Metric == held[0].Metric)
            ? (asked with { Metrics = [held[0].Metric!], Question = asked.Question with { Metrics = [new(held[0].Metric!, [held[0].Metric!])], Unknown = [] } }, held)
            : null;

    /// <summary>Whether the words that nothing knows only describe the site, product or market that is named, be it beside who has to do with it: "the Crane nuclear plant of Microsoft".</summary>
    public static bool IsDescribed(Asked asked)
    {
        var named = asked.Subjects.ToLookup(id => asked.Snapshot.FindEntity(id)!.Kind is not (EntityKind.Company or EntityKind.Group or EntityKind.Organization));
        var told = named[true].SelectMany(id => asked.Snapshot.ClaimsOfEntity(id).Where(claim => claim.Entity == id)).ToList();
        return asked.Metrics.Count + asked.Question.Definitions.Count > 0 && named[true].Any() && named[false].All(id => told.Exists(claim => claim.Mentions.Contains(id)))
            && asked.Question.Unknown.All(word => told.Exists(claim => Statements.Holds(asked, claim, [word])));
    }

    /// <summary>"How did the guidance for its Instinct GPU revenue change": the one measure whose claims hold all the words, where more is asked than what they say; null elsewhere.</summary>
    public static Asked? Named(Asked asked)
    {
        var question = asked.Question;
        IReadOnlyList<string> words = [.. question.Unknown, .. question.Metrics.Select(named => named.Said)];
        var kind = Planner.Of(question);
        // "every step of its Instinct outlook": what was expected of what counts that, whatever it is called
        if ((asked.Metrics.Count == 0 && !(kind is AskKind.Vintages or AskKind.Outcome && question is { Amounts.Count: 0, Periods.Count: > 0 })) || asked.Subjects.Count == 0 || kind is AskKind.LookUp or AskKind.List or AskKind.Definition)
        {
            return null;
        }

        var held = Pool.About(asked with { Question = question with { Segments = [] } }, []).Where(claim => claim is { Amount: not null, Metric: not null, Definition: not null } && Statements.Holds(asked, claim, words)).ToList();
        return held.Select(claim => claim.Metric!).Distinct().ToList() is [var only]
            ? asked with { Metrics = [only], Question = question with { Unknown = [], Segments = [], Metrics = [new(question.Metrics.Count > 0 ? question.Metrics[0].Said : only, [only])], Definitions = [new(question.Unknown[0], [.. held.Select(claim => claim.Definition!).Distinct()])] } }
            : null;
    }

    /// <summary>"How are the 1.6 million Ascend dies counted", "who says it", "are the 25 billion orders": the one measure of the claims that have the number and hold the words beside it; null elsewhere.</summary>
    public static Asked? Numbered(Asked asked)
    {
        var question = asked.Question;
        var given = question.Amounts.Where(amount => amount is { Bound: null, Unit: not null }).ToList();
        if (given.Count == 0 || asked.Subjects.Count == 0 || !(asked.IsYesOrNo || Planner.Of(question) is AskKind.Definition or AskKind.Source))
        {
            return null;
        }

        IReadOnlyList<Claim> held = [.. Pool.About(asked with { Question = question with { Segments = [], Definitions = [] } }, []).Where(claim => claim is { Metric: not null, Definition: not null } && given.Exists(amount => amount.Fits(claim)) && Statements.Holds(asked, claim, question.Unknown))];
        // what is of no time was said at one
        if (question is { SaidIn: null, Periods: [var said] } && held.Count > 0 && held.All(claim => claim.Period is null))
        {
            question = question with { SaidIn = said, Periods = [] };
            held = [.. held.Where(said.IsWhenSaid)];
        }

        held = Pool.In(held, question.Periods);
        return held.Select(claim => claim.Metric!).Distinct().ToList() is [var only]
            ? asked with { Metrics = [only], Question = question with { Unknown = [], Segments = [], Metrics = [new(only, [only])], Definitions = [new(question.Unknown[0], [.. held.Select(claim => claim.Definition!).Distinct()])] } }
            : null;
    }

    /// <summary>"How much of its capex was for GPUs", where nothing counts that part: the words for it.</summary>
    public static IReadOnlyList<string> Uncounted(Asked asked)
    {
        var question = asked.Question;
        if (question.Metrics is not [var whole, ..] || asked.Subjects.Count == 0)
        {
            return [];
        }

        var known = Figures(whole);
        IReadOnlyList<string> parts = [.. question.Metrics.Skip(1).Where(part => !Figures(part).Any(claim => known.Exists(other => (other.Period == claim.Period || (other.Period is { } time && claim.Period?.Overlaps(time) == true)) && UnitScale.Converts(claim.Amount!.Unit, other.Amount!.Unit)))).Select(part => part.Said)];
        if (question.Metrics.Count > 1 || question.Definitions.Count + question.Hints.Count > 0)
        {
            return parts;
        }

        var isNamed = question.Entities.Count > 1 ? Pool.About(asked, whole.Ids).Any(claim => question.Entities.All(named => named.Ids.Any(claim.Concerns)))
            : question.Segments.Count > 0 && !Settling.Settled(asked).Metrics.SequenceEqual(asked.Metrics);
        return isNamed ? [] : [question.Part!];

        List<Claim> Figures(Reading.Named measure) => [.. Pool.In([.. Pool.About(asked with { Question = question with { Segments = [] } }, measure.Ids).Where(claim => claim.Amount is not null && measure.Ids.Contains(claim.Metric ?? ""))], question.Periods)];
    }

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

    private static List<Claim>? Holding(Asked asked, Asked settled)
    {
        var (pool, words) = (Pool.Of(settled), asked.Question.Unknown);
        // "the two nuclear restarts, in megawatts": no year in which they start
        var narrowed = pool.Where(claim => Statements.Holds(asked, claim, words) && !(asked.Question.Unit is { } wanted && claim.Amount?.Unit == "year" && wanted != "year")).ToList();
        // "its nuclear and fusion deals": those of either kind, where each has some
        if (narrowed.Count == 0 && words.Count > 1 && Planner.Of(asked.Question) is AskKind.List or AskKind.LookUp && words.All(word => pool.Any(claim => Statements.Holds(asked, claim, [word]))))
        {
            narrowed = [.. pool.Where(claim => words.Any(word => Statements.Holds(asked, claim, [word])))];
        }

        return narrowed.Count > 0 && (asked.Question.Periods.Count == 0 || narrowed.Exists(claim => asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0))) ? narrowed : null;
    }

    /// <summary>The correction of a number that is wrong, where a word beside it is not known: what is wrong is said before what is not understood.</summary>
    public static Answer? Counted(Asked asked)
    {
        if (asked.Metrics.Count == 0 || !asked.Question.Amounts.Any(amount => amount is { Bound: null, Unit: not null }))
        {
            return null;
        }

        var settled = Settling.Settled(asked);
        return settled.Metrics.Count > 0 && Pool.Of(settled) is { Count: > 0 } pool && Amount(settled, pool, out var refusal) is null ? refusal : null;
    }

    /// <summary>"Who led that round": what two have between them, of nobody that is named, and at no time.</summary>
    private static bool IsOfThat(Question question) => question.Periods.Count + question.Amounts.Count + question.Definitions.Count == 0 && question.Metrics.Any(named => named.Ids.Any(Lexicon.Vocabulary.Between.Contains));

    /// <summary>"How large was that", "what is in that capex figure", "is its backlog now above the other": of somebody whom the question does not name.</summary>
    private static bool IsOfSomebody(Asked asked)
    {
        var question = asked.Question;
        return question.Points && question.Metrics.Count + question.Statuses.Count > 0 ? (!question.Asks("who") || IsOfThat(question)) && (!question.Asks("definition") || IsOfThatFigure(question)) && !Heard.IsWhose(question)
            : IsOfTheOne(question) || asked.IsYesOrNo && question.Asks("compare") && question is { Metrics.Count: 1, Periods.Count: 0, Definitions.Count: 0, Amounts.Count: 0, Group: null } && Planner.Of(question) is AskKind.Comparison;
    }

    /// <summary>"When does the site go live", "how large was the loan": of one of many.</summary>
    private static bool IsOfTheOne(Question question) => question is { Periods.Count: 0, Definitions.Count: 0, Amounts.Count: 0, Statuses.Count: 0, Group: null } && Lexicon.Spelling.Of(question.Text) is var words
        && words.Index().Any(pair => Lexicon.Vocabulary.Singles.Contains(pair.Item.Text) && pair.Item.Said == pair.Item.Text && pair.Index > 0 && words[pair.Index - 1].Text == "the" && (pair.Index + 1 == words.Count || !Lexicon.Vocabulary.Prepositions.Contains(words[pair.Index + 1].Text)));

    /// <summary>"What exactly is included in that capex figure": of one figure, and not of the measure.</summary>
    private static bool IsOfThatFigure(Question question)
    {
        var words = Lexicon.Spelling.Of(question.Text);
        return words.Index().Any(pair => pair.Item.Text is "that" or "this" && words.Skip(pair.Index + 1).Take(Few).Any(word => word.Text is "figure" or "number"));
    }

    /// <summary>Asks back or declines where the question names no measure, or one that is nowhere; settles which of several measures is meant.</summary>
    public static bool Check(ref Asked asked, [NotNullWhen(true)] out Answer? refusal)
    {
        refusal = null;
        var question = asked.Question;
        if (IsOfSomebody(asked) && asked.Subjects.Count == 0 && question is { Segments.Count: 0, Group: not "segments" })
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

        if (question.Metrics.Count > 0)
        {
            asked = Settling.Narrower(asked);
            question = asked.Question;
            var (settled, known) = (Settling.Settled(asked), asked.Snapshot);
            // "how big is the plant": what a site has in megawatts, and no market
            var isOfSites = asked.Subjects.Count > 0 && asked.Subjects.All(id => known.FindEntity(id)!.Kind == EntityKind.Project);
            if (settled.Metrics.Count == 0 && question.IsSoft && (question.Unit is not null || isOfSites))
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
                refusal = Sought.OfNumber(asked) ?? Disagreements.Each(asked with { Metrics = [.. question.Metrics.SelectMany(named => named.Ids).Distinct()] }) ?? Refusals.Nothing(asked);
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
        amounts.RemoveAll(amount => amount.IsOfTime && !pool.Any(claim => claim.Amount?.Unit is "years" or "months"));
        // "of the 2 billion Series C, how much is new money": true of the round, and no number of what is asked for
        amounts.RemoveAll(amount => amount.About.Count > 0 && !pool.Any(amount.Fits) && asked.Metrics.Count > 0 && Pool.About(asked with { Question = asked.Question with { Segments = [] } }, []).Any(claim => amount.Fits(claim) && (amount.About.Contains(claim.Definition) || (amount.About.Contains(claim.Metric) && !asked.Metrics.Contains(claim.Metric!)))));
        // "its Series C was called 2 billion: how much of it was new": the number of the round that is named
        amounts.RemoveAll(amount => !asked.IsYesOrNo && !pool.Any(amount.Fits) && asked.Metrics.Count > 0 && !asked.Metrics.Contains(Lexicon.Vocabulary.Round)
            && Pool.About(asked with { Question = asked.Question with { Segments = [] } }, [Lexicon.Vocabulary.Round]).Any(claim => amount.Fits(claim) && asked.Question.Definitions.Any(named => named.Ids.Contains(claim.Definition ?? ""))));
        if (amounts.Count == 0 || kind is AskKind.Share)
        {
            return pool;
        }

        // "from the 2.5 billion of 2023 to 2025": true of one of the times
        if (IsComputed(kind) && asked.Question.Periods is [_, _, ..] or [{ Sort: Reading.PeriodSort.Span }] && pool.Where(claim => amounts.Exists(amount => amount.Fits(claim))).ToList() is { Count: > 0 } begun && begun.Exists(claim => asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0)))
        {
            return [.. pool.Where(claim => begun.Contains(claim) || !begun.Exists(other => other.Period == claim.Period && other.Metric == claim.Metric))];
        }

        // "why was it cut from 200 to 175": both must have been said, whenever that was
        if (kind == AskKind.Drivers && amounts.FindAll(amount => amount.Bound is null) is [var was, var became] && was.Unit == became.Unit && Pool.Measured(asked with { Question = asked.Question with { SaidIn = null, SaidMonths = [] } }) is var told && Pool.In(told, asked.Question.Periods).Any(became.Fits) && !told.Any(was.Fits))
        {
            refusal = Refusals.FalsePremise(asked, [.. Pool.In(told, asked.Question.Periods).OrderBy(claim => Math.Min(was.Distance(claim), became.Distance(claim)))]);
            return null;
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
            // "which lenders stand behind the 1.4 billion loan": who had to do with what the number names
            return [.. then, .. pool.Where(claim => claim is { Amount: null, Metric: { } metric } && Lexicon.Vocabulary.Between.Contains(metric) && then.Any(other => Asked.RowOf(other) == Asked.RowOf(claim) && Told.IsWhen(other.Period, claim.Period)))];
        }

        // "who counted that it is nearly four times as much": a number that a statement says beside its figure
        if (kind == AskKind.Source && pool.Where(claim => (asked.Question.Periods.Count == 0 || asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0)) && amounts.TrueForAll(amount => IsStated(claim, amount))).ToList() is { Count: > 0 } stated)
        {
            return stated;
        }

        if (kind == AskKind.Source && Times.Until(asked, fitting) is { Count: > 0 } until)
        {
            return until;
        }

        var others = Pool.About(asked, []).Where(claim => asked.Subjects.Count > 0 && amounts.Exists(amount => amount.Fits(claim))).ToList();
        var asAsked = asked.Question.Periods.Count == 0 ? [] : Pool.Firmest(asked, Pool.In(pool, asked.Question.Periods));
        var nearest = fitting.Count > 0 ? fitting.Concat(others) : asAsked.Count > 0 ? asAsked : LookUps.Latest(asked, pool);
        refusal = Refusals.FalsePremise(asked, [.. nearest.Distinct().OrderByDescending(claim => asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0)).ThenBy(claim => amounts.Min(amount => amount.Distance(claim)))]);
        return null;
    }

    /// <summary>Whether the statement says the number with its unit, in digits or in letters: "four times", "6.6 billion".</summary>
    internal static bool IsStated(Claim claim, Reading.AmountWish amount) => amount is { Bound: null, Unit: { } unit }
        && Lexicon.Vocabulary.Numbers.Where(pair => pair.Value == amount.Value).Select(pair => pair.Key).Append(Dashboard.Evidence.Wording.AmountText.Number(amount.Value)).Any(number => Pool.Holds(claim.Statement, $"{number} {unit.Split(' ')[^1]}"));

    /// <summary>Whether an answer of the kind gives numbers that no claim states.</summary>
    public static bool IsComputed(AskKind kind) => kind is AskKind.Growth or AskKind.Cagr or AskKind.Ratio or AskKind.Sum or AskKind.Average or AskKind.Difference;

    /// <summary>Whether the numbers that the question takes for given are what is computed.</summary>
    public static bool Gives(Reading.Question question, Answer answer) =>
        question.Amounts.All(amount => amount.Unit is not null && answer.Figures.Any(figure => figure.Formula is not null && amount.Fits(figure.Amount)));

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
