using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>What words that nothing knows may mean beside what is known.</summary>
internal static class Unknowns
{
    /// <summary>The claims that hold the words that the vocabulary does not know; null where none does.</summary>
    public static IReadOnlyList<Claim>? Narrowed(Asked asked)
    {
        if (asked.Metrics.Count == 0)
        {
            return null;
        }

        return Holding(asked, asked) ?? (Settling.Settled(asked) is { Metrics.Count: > 0 } settled && !settled.Metrics.SequenceEqual(asked.Metrics) ? Holding(asked, settled) : null) ?? OfWords(asked);
    }

    /// <summary>超大规模、租赁和挖矿站点的电力: a way of counting by which nothing of the measure is counted is a word like those beside it, that the claims have to hold.</summary>
    private static List<Claim>? OfWords(Asked asked)
    {
        List<Named> strange = [.. asked.Question.Definitions.Where(named => !asked.Metrics.SelectMany(asked.Snapshot.ClaimsOfMetric).Any(claim => named.Ids.Contains(claim.Definition ?? "")))];
        var freed = asked with { Question = asked.Question with { Definitions = [.. asked.Question.Definitions.Except(strange)], Unknown = [.. asked.Question.Unknown, .. strange.Select(named => named.Said)] } };
        return strange.Count > 0 ? Holding(freed, freed) : null;
    }

    /// <summary>"Before the tariff order of July 2025": what is told of the very event that ends the time, and of no time of its own; null where nothing is.</summary>
    public static IReadOnlyList<Claim>? Eve(Asked asked) => asked.Question.AsOf is { } eve && asked.Question.Unknown.Count > 0
        && Narrowed(Premises.WithoutSegmentsAsDefinitions(asked with { Question = asked.Question with { AsOf = null, AsOfWish = null } })) is { } held && held.All(claim => claim.Period is null && Pool.Holds(claim.Statement, eve.AddDays(1).Year.ToString(System.Globalization.CultureInfo.InvariantCulture))) ? held : null;

    /// <summary>The question without words that nothing knows but the name of the site that is named: "the Duane Arnold restart with NextEra".</summary>
    public static Asked WithoutNames(Asked asked)
    {
        // "the bigger cloud backlog, Google Cloud or AWS": what is said of both is part of the name of one
        var isOfSeveral = asked.Question.Entities.Count > 1 && asked.Metrics.Count > 0;
        var names = asked.Subjects.Select(id => asked.Snapshot.FindEntity(id)!).Where(entity => isOfSeveral || entity.Kind == EntityKind.Project).Select(entity => entity.Name).ToList();
        return names.Count == 0 || asked.Question.Unknown.Count == 0 ? asked
            : asked with { Question = asked.Question with { Unknown = [.. asked.Question.Unknown.Where(word => !names.Exists(name => Pool.Holds(name, word)))] } };
    }

    /// <summary>Where something is to be computed and no measure is named: the one measure of the claims that hold the words.</summary>
    public static (Asked Asked, IReadOnlyList<Claim> Claims)? Held(Asked asked) =>
        asked.Metrics.Count == 0 && asked.Subjects.Count > 0 && !asked.Question.IsOfPart && Premises.IsComputed(Planner.Of(asked.Question)) && Statements.Held(asked, asked.Question.Unknown) is { Count: > 1 } held
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
        var given = GivenNumbers.Plain(question);
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

        // "the 500 billion of orders that it spoke of in October 2025", which are of a longer time
        if (question is { SaidIn: null, Periods: [{ Sort: PeriodSort.Month or PeriodSort.Day } spoken] } && Pool.In(held, question.Periods).Count == 0)
        {
            question = question with { SaidIn = spoken, Periods = [] };
            held = [.. held.Where(spoken.IsWhenSaid)];
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

        List<Claim> Figures(Named measure) => [.. Pool.In([.. Pool.About(asked with { Question = question with { Segments = [] } }, measure.Ids).Where(claim => claim.Amount is not null && measure.Ids.Contains(claim.Metric ?? ""))], question.Periods)];
    }

    /// <summary>The correction of a number that is wrong, where a word beside it is not known: what is wrong is said before what is not understood.</summary>
    public static Answer? Counted(Asked asked)
    {
        if (asked.Metrics.Count == 0 || !asked.Question.Amounts.Any(amount => amount is { Bound: null, Unit: not null }))
        {
            return null;
        }

        var settled = Settling.Settled(asked);
        return settled.Metrics.Count > 0 && Pool.Of(settled) is { Count: > 0 } pool && GivenNumbers.Amount(settled, pool, out var refusal) is null ? refusal : null;
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
}
