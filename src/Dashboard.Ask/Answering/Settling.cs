using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>Settles which measure is meant: of several that a word may mean those that the subjects have, and a longer name where the plain one has no claim.</summary>
internal static class Settling
{
    /// <summary>"Capex growth" is the change of capex, and "capex in all" the sum of it, where no claim states it.</summary>
    private static Asked Grown(Asked asked)
    {
        foreach (var (ending, intent) in new[] { ("-growth", "growth"), ("-total", "sum") })
        {
            var ids = asked.Question.Metrics.Where(named => named.Ids.Count > 0 && named.Ids[0].EndsWith(ending, StringComparison.Ordinal) && asked.Snapshot.ClaimsOfMetric(named.Ids[0][..^ending.Length]).Any()).SelectMany(named => named.Ids).ToList();
            // a ranking of what one of them states would rank nobody
            var least = asked.Question.Asks("rank-most") || asked.Question.Asks("rank-least") ? 2 : 1;
            if (ids.Count == 0 || ids.Exists(id => Pool.In(Pool.Measured(asked with { Metrics = [id] }), asked.Question.Periods).Select(Asked.RowOf).Distinct().Count() >= least))
            {
                continue;
            }

            IReadOnlyList<Reading.Named> metrics = [.. asked.Question.Metrics.Select(named => named.Ids.Any(ids.Contains) ? named with { Ids = [named.Ids[0][..^ending.Length]] } : named)];
            asked = asked with { Question = asked.Question with { Metrics = metrics, Intents = asked.Question.Intents.Append(intent).ToHashSet() }, Metrics = [.. metrics.SelectMany(named => named.Ids).Distinct()] };
        }

        // "the combined guidance of the four": a sum that they state
        if (asked.Question.Asks("sum") && asked.Question.Statuses.Contains(ClaimStatus.Guidance) && asked.Question.Metrics.SelectMany(named => named.Ids).Select(id => id + "-guidance-sum").Where(id => Pool.Measured(asked with { Metrics = [id] }).Count > 0).ToList() is { Count: > 0 } sums)
        {
            return asked with { Question = asked.Question with { Metrics = [.. asked.Question.Metrics, .. sums.Select(id => new Reading.Named(id, [id]))] }, Metrics = [.. asked.Metrics, .. sums] };
        }

        if (StatedTotal(asked) is { } stated)
        {
            return asked with { Metrics = [stated], Question = asked.Question with { Metrics = [new(asked.Question.Metrics[0].Said, [stated])] } };
        }

        // a sum that is stated: "capex of 2025 to 2027 in all"
        var totals = asked.Question.Asks("sum") && asked.Subjects.Count == 0 && asked.Question.Periods.Count > 0
            ? asked.Question.Metrics.SelectMany(named => named.Ids).Select(id => id + "-total").Where(id => asked.Snapshot.ClaimsOfMetric(id).Any(claim => asked.Question.Periods.Any(period => period.Fits(claim.Period) > 1))).ToList() : [];
        return totals.Count == 0 ? asked : asked with { Metrics = totals, Question = asked.Question with { Metrics = [new(asked.Question.Metrics[0].Said, totals)] } };
    }

    /// <summary>"Were its contracts worth more than 100 billion in all at the end of August": the one other measure that counts the total of what is named at that time; null where none does.</summary>
    private static string? StatedTotal(Asked asked) =>
        asked.Question is { Periods.Count: > 0, Metrics.Count: > 0 } && asked.Question.Asks("sum") && asked.Subjects.Count == 1
        && Pool.In(Pool.About(asked, []), asked.Question.Periods).Where(claim => claim is { Amount: not null, Metric: { } metric, Definition: { } definition } && !asked.Metrics.Contains(metric) && asked.Metrics.Any(part => definition.StartsWith($"total-{part}-", StringComparison.Ordinal)))
            .Select(claim => claim.Metric!).Distinct().ToList() is [var only] ? only : null;

    /// <summary>"The guidance of the one, the other and the third added up": a sum that is stated of the group whose members they are.</summary>
    private static Asked Together(Asked asked)
    {
        // "what the four spend per quarter on average" is no mean of the four
        var isByQuarter = asked.Question.Asks("quarterly") && asked.Question.Asks("average");
        // "do the counts of what the five borrowed agree": counts of what they did together
        var isOfCounts = Planning.Planner.Of(asked.Question) is Planning.AskKind.Conflict;
        if (asked.Question.Entities.Count < 2 || asked.Question.Metrics is not [{ Ids.Count: > 0 } sum] || !(isByQuarter || isOfCounts || sum.Ids.All(id => id.EndsWith("-sum", StringComparison.Ordinal))))
        {
            return asked;
        }

        var members = asked.Subjects.ToHashSet();
        return sum.Ids.SelectMany(asked.Snapshot.ClaimsOfMetric).Select(claim => claim.Entity).OfType<string>().Distinct().Order(StringComparer.Ordinal).FirstOrDefault(group => asked.Snapshot.FindEntity(group)!.Kind == EntityKind.Group && members.SetEquals(Groups.MembersOf(asked, group).SelectMany(named => named.Ids))) is { } whole
            ? asked with { Subjects = [whole], Question = asked.Question with { Entities = [new(asked.Snapshot.FindEntity(whole)!.Name, [whole])], Intents = asked.Question.Intents.Select(intent => isOfCounts && intent == "spread" ? "apart" : intent).ToHashSet() } }
            : asked;
    }

    /// <summary>"The US share of the world's electricity": a part of what the world uses, and no measure of its own.</summary>
    private static Asked OfWorld(Asked asked)
    {
        const string Ending = "-share";
        if (asked.Question.Metrics is not [{ Ids: [var share, ..] } named] || !share.EndsWith(Ending, StringComparison.Ordinal))
        {
            return asked;
        }

        var words = Lexicon.EvidenceWords.Of(asked.Snapshot, asked.Names);
        var places = asked.Question.Entities.Where(named => named.Ids.Any(words.Places.Contains)).ToList();
        if (places.Count != 2 || !places.Exists(place => place.Ids.Any(words.Everywhere.Contains)))
        {
            return asked;
        }

        var kin = words.Metrics.Where(id => id.StartsWith(share[..^Ending.Length], StringComparison.Ordinal) && places.TrueForAll(place => asked.Snapshot.ClaimsOfMetric(id).Any(claim => place.Ids.Contains(claim.Entity ?? "") && claim.Amount?.Unit != "%"))).Order(StringComparer.Ordinal).ToList();
        return kin is not [var only] ? asked : asked with { Metrics = [only], Question = asked.Question with { Metrics = [named with { Ids = [only] }], Intents = asked.Question.Intents.Append("share").ToHashSet() } };
    }

    /// <summary>"The growth a year of AI revenue" is what the measure is, and nothing to be computed from it.</summary>
    private static Asked Stated(Asked asked) => asked.Question.Metrics.Count == 1 && asked.Metrics.Count > 0 && asked.Metrics.All(metric => metric.EndsWith("-growth", StringComparison.Ordinal)) && asked.Question.Asks("cagr")
        ? asked with { Question = asked.Question with { Intents = asked.Question.Intents.Where(intent => intent is not ("growth" or "cagr")).ToHashSet() } }
        : asked;

    /// <summary>Of several measures that a word may mean, those that the subjects have.</summary>
    internal static Asked Settled(Asked asked)
    {
        var settled = asked = Stated(Composed.Of(Grown(OfWorld(Together(OfSales(asked))))));
        var metrics = asked.Question.Metrics.SelectMany(named => named.Ids.Where(id => Pool.Measured(settled with { Metrics = [id] }).Count > 0)).Distinct().ToList();
        // "how many megawatts do the two restarts add up to": no year in which they start
        if (metrics.Count > 0 && asked.Question.Unit is { } wanted && asked.Subjects.Count > 0 && asked.Subjects.Any(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Project)
            && Pool.Measured(settled with { Metrics = metrics }).All(claim => claim.Amount is { } amount && !UnitScale.Converts(amount.Unit, wanted)))
        {
            metrics = Bargains.InUnit(asked, wanted) is { } counted ? [counted] : [];
        }

        if (asked.Question.Metrics.Any(named => named.Ids.Any(Lexicon.Vocabulary.Given.Contains) && !named.Ids.Any(metrics.Contains)))
        {
            return asked with { Metrics = [] };
        }

        // "at what price does it buy the power": no amount of what is bought
        if (metrics.Count > 0 && asked.Question.Metrics.Any(named => named.Ids.Contains(Lexicon.Vocabulary.Price) && !named.Ids.Any(metrics.Contains)) && metrics.TrueForAll(id => asked.Snapshot.FindMetric(id)?.Unit is { Length: > 0 } counted && !counted.StartsWith("USD", StringComparison.Ordinal)))
        {
            return asked with { Metrics = [] };
        }

        // "its stake in the other: market value less cost": what is told of both under another name, whatever else the one has
        if (OfBoth(asked, metrics) is { } between)
        {
            return asked with { Metrics = [between] };
        }

        // "who buys it, and for how much": another measure that goes by that word in the way it is counted, or that has the number which is named
        if (metrics.Count == 0 && asked.Subjects.Count > 0 && (CountedSo(asked) ?? WithNumber(asked)) is { } so)
        {
            return asked with { Metrics = [so] };
        }

        // a site has one measure of a kind, whatever it is called: capacity, power under contract
        if (metrics.Count == 0 && asked.Subjects.Count > 0 && asked.Subjects.All(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Project) && SameKind(asked) is { } alike)
        {
            return asked with { Metrics = [alike] };
        }

        // "the largest contract in megawatts", "the restart, in megawatts": what the subjects have in that unit, under a longer name
        if (metrics.Count == 0 && asked.Subjects.Count > 0 && asked.Question is { Unit: { } unit, Metrics: [var called] } && Composed.Kin(asked, [called.Said], claim => claim.Amount is { } amount && UnitScale.Converts(amount.Unit, unit), isCounted: true) is { } kin)
        {
            return asked with { Metrics = [kin], Question = asked.Question with { Metrics = [called with { Ids = [kin] }] } };
        }

        // "who bought the notes" asks for those who put money in
        if (metrics.Count == 0 && asked.Question.Metrics.Count > 0 && asked.Question.Asks("who") && asked.Question.Definitions.Count > 0
            && Lexicon.Vocabulary.Between.Where(metric => Pool.Measured(settled with { Metrics = [metric] }).Any(claim => claim.Amount is null)).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } givers)
        {
            return asked with { Metrics = givers, Question = asked.Question with { Metrics = [new(asked.Question.Metrics[0].Said, givers)] } };
        }

        // a measure that has no claims of the subject is no answer by another one, unless that is what the question names as well
        return metrics.Count > 0 ? asked with { Metrics = metrics }
            : Bargains.OfDeal(asked) is { } deal ? asked with { Metrics = [deal], Question = asked.Question with { Metrics = [new(asked.Question.Metrics[0].Said, [deal])] } }
            : asked.Subjects.Count > 0 && Renamed(asked) is { } renamed ? renamed
            : asked.Question.Metrics.Any(named => named.Ids.Any(id => Pool.About(settled, [id]).Count > 0)) ? asked with { Metrics = [.. asked.Question.Metrics.SelectMany(named => named.Ids)] }
            : asked with { Metrics = [] };
    }

    /// <summary>"What price was put on the deal at the four sites": what the contract is worth; "how much did lenders put into the site", where nobody tells who they are: what was borrowed for it; "what did it invest a year", of what puts money into nobody: what it spends on property and equipment; null where the subjects have none of it.</summary>
    private static Asked? Renamed(Asked asked)
    {
        var other = asked.Question is not { Metrics: [var named], Unit: var unit } ? null
            : unit is null && named.Ids.Contains(Lexicon.Vocabulary.Price) && asked.Question.Words.Exists(token => Lexicon.Vocabulary.Bargains.Contains(token.Text)) ? Lexicon.Vocabulary.ContractValue
            : named.Ids is [Lexicon.Vocabulary.Lender] && asked.Question.Asks("amount") ? Lexicon.Vocabulary.Debt
            // "what will the world lay out on generative AI": of whom nothing is told of property and equipment, what else it spends
            : unit is null or "%" && named.Ids is [Metrics.Capex] && !Lexicon.Vocabulary.Capital.Any(term => Pool.Holds(named.Said, term)) ? OneOf(Own(asked).Where(claim => claim is { Amount: not null, Metric: { } spent } && (spent.EndsWith("-spending", StringComparison.Ordinal) || spent.EndsWith("-spend", StringComparison.Ordinal))))
            // "what did it borrow with its term loan": what is told as a round
            : named.Ids.Contains(Lexicon.Vocabulary.Debt) && asked.Question.Definitions is { Count: > 0 } loans && loans.All(way => way.Ids.All(Lexicon.Vocabulary.Loans.Contains)) ? Lexicon.Vocabulary.Round
            : named.Ids.Contains(Lexicon.Vocabulary.Investment) && named.Ids.All(Lexicon.Vocabulary.Between.Contains) && asked.Question.Periods.Count > 0 && (asked.Question is { Entities.Count: 1, Definitions.Count: 0 } || IsRanked(asked.Question)) ? Metrics.Capex : null;
        return other is null || Pool.Measured(asked with { Metrics = [other] }).Count == 0 ? null
            : asked with { Metrics = [other], Question = asked.Question with { Metrics = [asked.Question.Metrics[0] with { Ids = [other] }] } };
    }

    /// <summary>"Sort the four by what they invested in that quarter": of several, and of nothing that the one holds of the other.</summary>
    private static bool IsRanked(Reading.Question question) => question.Entities.Count > 2 && question.AsksAny("rank-most", "rank-least");

    /// <summary>The one measure by which two have to do with each other, where what the one holds of the other is asked for under a name that has no claim; null elsewhere.</summary>
    private static string? OfBoth(Asked asked, IReadOnlyList<string> known)
    {
        var question = asked.Question;
        return question.Entities.Count == 2 && question.Metrics.Any(named => named.Ids.Count > 0 && named.Ids.All(id => Lexicon.Vocabulary.Holdings.Contains(id) && !known.Contains(id))) && TellsBoth(asked, claim => claim.Amount is not null && Lexicon.Vocabulary.Holdings.Contains(claim.Metric!)) is [var only] ? only : null;
    }

    /// <summary>The measures of what is told of both of two.</summary>
    internal static List<string> TellsBoth(Asked asked, Func<Claim, bool> wanted) => [.. Pool.About(asked with { Question = asked.Question with { Segments = [], Definitions = [] } }, [.. Lexicon.Vocabulary.Between])
        .Where(claim => wanted(claim) && asked.Question.Entities.All(named => named.Ids.Any(claim.Concerns))).Select(claim => claim.Metric!).Distinct().Take(2)];

    /// <summary>"What per cent of the one does the other hold": the stake, as it is told of both, where no other measure is named.</summary>
    internal static Asked Held(Asked asked)
    {
        var question = asked.Question;
        return question is { Metrics.Count: 0, Entities.Count: 2, Unknown.Count: 0 } && question.Definitions.Count == question.BehindRound.Count && question.Asks("share") && TellsBoth(asked, claim => claim.Amount?.Unit == "%") is [var stake]
            ? asked with { Metrics = [stake], Question = question with { Metrics = [new(stake, [stake])], Intents = question.Intents.Where(intent => intent != "share").ToHashSet() } }
            : question is { Metrics.Count: 0, Entities: [var one, var other], Unknown.Count: 0, Definitions.Count: 0 } && question.Asks("share") && OfMarket(asked, one, other) is [var measured]
            ? asked with { Metrics = [measured], Question = question with { Metrics = [new(measured, [measured])] } }
            : asked;
    }

    /// <summary>"What share of the clean power contracts went to the one": the measures of a market that somebody beside it has as well.</summary>
    private static List<string> OfMarket(Asked asked, Reading.Named one, Reading.Named other) => !one.Ids.Concat(other.Ids).Any(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Market) ? []
        : [.. Measures(asked, one).Intersect(Measures(asked, other)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Measures(Asked asked, Reading.Named named) => Pool.In([.. asked.Snapshot.Filter(named.Ids.SelectMany(asked.Snapshot.ClaimsOfEntity).Where(claim => claim is { Amount: not null, Metric: not null } && named.Ids.Contains(claim.Entity ?? "")), asked.Filter)], asked.Question.Periods).Select(claim => claim.Metric!).Distinct();

    /// <summary>The one measure of the subjects that is counted in the units of the one that is asked for.</summary>
    private static string? SameKind(Asked asked)
    {
        var units = asked.Question.Metrics.SelectMany(named => named.Ids).Select(id => asked.Snapshot.FindMetric(id)?.Unit).OfType<string>().ToList();
        return Pool.About(asked, []).Where(claim => claim is { Metric: not null, Amount: { } amount } && units.Exists(unit => UnitScale.Converts(unit, amount.Unit))).Select(claim => claim.Metric!).Distinct().Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>Measures whose names hold what was read as a way of counting: "its AI accelerator guidance".</summary>
    internal static IReadOnlyList<string> Named(Asked asked) => asked.Subjects.Count == 0 ? [] : [.. Pool.About(asked with { Question = asked.Question with { Definitions = [] } }, [])
        .Select(claim => claim.Metric).OfType<string>().Distinct()
        .Where(metric => asked.Question.Definitions.Any(wish => asked.Names.OfMetric(metric).Any(name => Pool.Holds(name, wish.Said))))];

    /// <summary>"Its share of the market": a measure of the company, with the market as what it is counted in.</summary>
    internal static Asked? OfMarket(Asked asked)
    {
        IReadOnlyList<Reading.Named> companies = [.. asked.Question.Entities.Where(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind != EntityKind.Market)];
        var part = asked with { Metrics = [Lexicon.Vocabulary.MarketShare], Subjects = [.. companies.SelectMany(named => named.Ids)], Question = asked.Question with { Entities = companies, Metrics = [new(Lexicon.Vocabulary.MarketShare, [Lexicon.Vocabulary.MarketShare])], Intents = asked.Question.Intents.Where(intent => intent != "share").ToHashSet() } };
        return companies.Count > 0 && companies.Count < asked.Question.Entities.Count && Pool.Measured(part).Count > 0 ? part : null;
    }

    /// <summary>The one measure of the subjects of which a word in the way of counting is the word for the measure that is asked for: a takeover price; null where none is, or several are.</summary>
    private static string? CountedSo(Asked asked)
    {
        var (phrases, ids) = (Lexicon.EvidenceWords.Of(asked.Snapshot, asked.Names).Phrases, asked.Question.Metrics.SelectMany(named => named.Ids).Where(Lexicon.Vocabulary.Between.Contains).ToHashSet());
        return ids.Count == 0 || asked.Question.Entities.Count(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind != EntityKind.Organization) > 1 ? null : OneOf(Own(asked).Where(claim => claim is { Amount: not null, Definition: { } definition } && definition.Split('-').Any(word => phrases.Whole(word, Lexicon.TermKind.Metric)?.Keys.Any(ids.Contains) == true)));
    }

    /// <summary>The one measure of the subjects that has the number which is named, in its unit; null where none has, or several have.</summary>
    private static string? WithNumber(Asked asked) => asked.Question.Amounts.Where(amount => amount is { Bound: null, Unit: not null and not "%" }).ToList() is { Count: > 0 } given && Planning.Planner.Of(asked.Question) is Planning.AskKind.Source
        ? OneOf(Own(asked).Where(claim => given.TrueForAll(amount => amount.Fits(claim)))) : null;

    private static IEnumerable<Claim> Own(Asked asked) => Pool.In(Pool.About(asked with { Question = asked.Question with { Segments = [] } }, []), asked.Question.Periods);

    private static string? OneOf(IEnumerable<Claim> claims) => claims.Select(claim => claim.Metric).OfType<string>().Distinct().ToList() is [var only] ? only : null;

    /// <summary>"Gartner on AI chip sales": of a body that counts no such thing, the size of the market that bears the name; the same question elsewhere.</summary>
    private static Asked OfSales(Asked asked)
    {
        var words = Lexicon.EvidenceWords.Of(asked.Snapshot, asked.Names);
        if (asked.Question.Metrics is not [{ Ids.Count: > 0 } sales] || asked.Subjects.Count == 0 || !asked.Subjects.All(words.Mouths.Contains) || !sales.Ids.Any(id => id.EndsWith(Lexicon.Vocabulary.Revenue, StringComparison.Ordinal)) || Pool.Measured(asked).Count > 0)
        {
            return asked;
        }

        var tokens = Lexicon.Spelling.Words(sales.Said).ToList();
        var market = Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).SelectMany(length => Lexicon.Vocabulary.Markets.Select(market => $"{string.Join(' ', tokens.Take(length))} {market}"))
            .Select(name => words.Phrases.Whole(name, Lexicon.TermKind.Entity)).OfType<Lexicon.Term>().FirstOrDefault(term => term.Keys.Any(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Market));
        return market is null ? asked : asked with
        {
            Metrics = [Lexicon.Vocabulary.MarketSize],
            Subjects = [.. asked.Subjects, .. market.Keys],
            Question = asked.Question with { Metrics = [sales with { Ids = [Lexicon.Vocabulary.MarketSize] }], Entities = [.. asked.Question.Entities, new(sales.Said, market.Keys)] },
        };
    }

    /// <summary>The measures by which a site that is named has to do with somebody who is not.</summary>
    internal static IReadOnlyList<string> OfOthers(Asked asked, IReadOnlyList<Claim> pool) =>
    [
        .. pool.Where(claim => claim is { Status: ClaimStatus.Actual, Metric: not null, Entity: { } site } && asked.Subjects.Contains(site) && asked.Snapshot.FindEntity(site)?.Kind == EntityKind.Project && claim.Mentions.Any(id => !asked.Subjects.Contains(id)))
            .Select(claim => claim.Metric!).Distinct(),
    ];

    /// <summary>"Hyperscalers" of whom nobody says it: the groups of which somebody does.</summary>
    internal static Asked Narrower(Asked asked)
    {
        var mouths = asked.Question.Entities.SelectMany(named => named.Ids).Where(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Organization).ToList();
        IReadOnlyList<Reading.Named> entities = [.. asked.Question.Entities.Select(named => !Groups.IsGroup(asked, named) ? named : Counted(named) is var own && own != named.Ids[0] ? named with { Ids = [own] } : asked.Metrics.Any(metric => asked.Snapshot.ClaimsOfMetric(metric).Any(claim => IsSaid(claim, named.Ids[0]))) ? named
            : named with { Ids = [.. asked.Snapshot.Entities.Where(entity => entity.Kind == EntityKind.Group && Pool.Holds(entity.Name, named.Said) && asked.Metrics.Any(metric => asked.Snapshot.ClaimsOfMetric(metric).Any(claim => IsSaid(claim, entity.Id)))).Select(entity => entity.Id).Order(StringComparer.Ordinal).DefaultIfEmpty(named.Ids[0])] })];
        bool IsSaid(Claim claim, string entity) => claim.Entity == entity && (mouths.Count == 0 || mouths.Contains(claim.By ?? ""));

        // "the total of 110.75 billion that it counts for hyperscalers": of the one group of which it says just that
        string Counted(Reading.Named named) => mouths.Count > 0 && GivenNumbers.Plain(asked.Question) is { Count: > 0 } given
            && asked.Metrics.SelectMany(asked.Snapshot.ClaimsOfMetric).Where(claim => claim.Entity is { } id && asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Group && mouths.Contains(claim.By ?? "") && given.TrueForAll(amount => amount.Fits(claim))).Select(claim => claim.Entity!).Distinct().ToList() is [var only] ? only : named.Ids[0];

        return entities.SequenceEqual(asked.Question.Entities) ? asked : asked with { Question = asked.Question with { Entities = entities }, Subjects = [.. entities.SelectMany(named => named.Ids).Distinct()] };
    }
}
