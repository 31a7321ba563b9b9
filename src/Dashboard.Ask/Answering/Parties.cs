using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>What those whom a question names are to each other: who speaks of whom, which site is whose, what two have together.</summary>
internal static class Parties
{
    private const string With = "with-";
    private static readonly string[] Possessives = ["'s", "’s", "的"];
    private const int MostToSite = 12;

    /// <summary>"What growth does the one see for the market of the other": a company that speaks of what is not its own is a mouth, as a forecaster is.</summary>
    internal static Asked Spoken(Asked asked)
    {
        var question = asked.Question;
        if (question is not { Entities: [_, _], Speakers.Count: 0, Unknown.Count: 0 } || !question.Statuses.Contains(ClaimStatus.Projection))
        {
            return asked;
        }

        foreach (var (mouth, subject) in new[] { (question.Entities[0], question.Entities[1]), (question.Entities[1], question.Entities[0]) })
        {
            var said = asked.Snapshot.FindEntity(mouth.Ids[0])!.Kind == EntityKind.Company && asked.Snapshot.FindEntity(subject.Ids[0])!.Kind == EntityKind.Market
                ? asked.Snapshot.Filter(subject.Ids.SelectMany(asked.Snapshot.ClaimsOfEntity).Where(claim => subject.Ids.Contains(claim.Entity ?? "") && claim is { Amount: not null, Metric: not null } && mouth.Ids.Contains(claim.By ?? "")), asked.Filter).ToList() : [];
            if (said.Count == 0)
            {
                continue;
            }

            asked = asked with { Subjects = subject.Ids, Question = question with { Entities = [subject], Speakers = [mouth] } };
            // "at what rate does it see it expand", where its growth is a measure of its own
            return question.Metrics.Count == 0 && question.AsksAny("growth", "cagr") && said.Select(claim => claim.Metric!).Where(metric => metric.EndsWith("-growth", StringComparison.Ordinal)).Distinct().ToList() is [var growth]
                ? asked with { Metrics = [growth], Question = asked.Question with { Metrics = [new(growth, [growth])], Intents = question.Intents.Where(intent => intent is not ("growth" or "cagr")).ToHashSet() } }
                : asked;
        }

        return asked;
    }

    /// <summary>"Its view of its 2028 data center market": a market by another name than the one that is known so, where the mouth that is named speaks of the one and never of the other; the same question elsewhere.</summary>
    internal static Reading.Question UnderItsName(Asked asked)
    {
        var question = asked.Question;
        if (question is not { Entities: [var mouth, var market], Metrics.Count: 0, Speakers.Count: 0, Unknown.Count: 0 } || asked.Snapshot.FindEntity(market.Ids[0])!.Kind != EntityKind.Market || asked.Snapshot.FindEntity(mouth.Ids[0])!.Kind != EntityKind.Company)
        {
            return question;
        }

        var said = asked.Snapshot.Filter(mouth.Ids.SelectMany(asked.Snapshot.ClaimsOfEntity).Where(claim => claim is { Amount: not null, Metric: Lexicon.Vocabulary.MarketSize, Entity: not null } && mouth.Ids.Contains(claim.By ?? "")), asked.Filter).ToList();
        var words = Lexicon.Spelling.Words(market.Said).ToList();
        var named = said.FindAll(claim => claim.Definition is { } definition && words.TrueForAll(definition.Split('-').Select(Lexicon.Stems.Of).Contains));
        return said.Exists(claim => market.Ids.Contains(claim.Entity!)) || named.Select(claim => (claim.Entity, claim.Definition)).Distinct().ToList() is not [var (id, way)] ? question
            : question with { Entities = [new(market.Said, [id!])], Speakers = [mouth], Metrics = [new(market.Said, [Lexicon.Vocabulary.MarketSize])], Definitions = [new(market.Said, [way!])], Statuses = question.Statuses.Count == 0 ? [ClaimStatus.Projection] : question.Statuses };
    }

    /// <summary>"What is the bank's part in its fundraising": what is told of both without a number; null where another measure is named, or nothing is told so.</summary>
    internal static Asked? InRole(Asked asked) => asked.Question.Asks("role") && asked.Question is { Entities.Count: 2, Unit: null } && asked.Question.Metrics.All(named => named.Ids.Any(Lexicon.Vocabulary.Events.Contains)) && Settling.TellsBoth(asked, claim => claim.Amount is null) is { Count: > 0 } roles
        ? asked with { Metrics = roles, Question = asked.Question with { Metrics = [.. roles.Select(role => new Reading.Named(role, [role]))] } } : null;

    /// <summary>"Meta's Clinton or Microsoft's Crane, both from Constellation": the sites, and not those whose they are.</summary>
    internal static Asked Sites(Asked asked)
    {
        var sites = asked.Question.Entities.Where(named => named.Ids.All(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Project)).ToList();
        if (sites.Count == asked.Question.Entities.Count || !(sites.Count > 1 || (sites.Count == 1 && IsOfOwner(asked.Question, sites[0]))))
        {
            return asked;
        }

        var owners = asked.Question.Entities.Except(sites).ToList();
        var told = sites.SelectMany(site => site.Ids.SelectMany(asked.Snapshot.ClaimsOfEntity).Where(claim => site.Ids.Contains(claim.Entity ?? ""))).ToList();
        return owners.TrueForAll(owner => told.Exists(claim => owner.Ids.Any(id => claim.Mentions.Contains(id) || Pool.Holds(asked.Snapshot.FindEntity(claim.Entity!)!.Name, asked.Snapshot.FindEntity(id)!.Name) || Pool.Holds(asked.Snapshot.FindEntity(claim.Entity!)!.Name, owner.Said))))
            ? asked with { Subjects = [.. sites.SelectMany(site => site.Ids)], Question = asked.Question with { Entities = sites } } : asked;
    }

    /// <summary>"The one's agreement with Helion or the other's with Commonwealth Fusion": what two who are named one after the other have together, beside what others have.</summary>
    internal static Asked Paired(Asked asked)
    {
        var named = asked.Question.Entities;
        var entities = new List<Reading.Named>();
        for (var at = 0; at < named.Count; at++)
        {
            var site = at + 1 < named.Count ? SharedSites(asked, named[at], named[at + 1]).FirstOrDefault() : null;
            entities.Add(site ?? named[at]);
            at += site is null ? 0 : 1;
        }

        // whoever stands alone is the owner of a site that is named as well
        var sites = entities.SelectMany(entity => entity.Ids).Select(id => asked.Snapshot.FindEntity(id)!).Where(entity => entity.Kind == EntityKind.Project).ToList();
        return named.Count < 3 || entities.Count == named.Count || entities.Count < 2 || !entities.TrueForAll(entity => sites.Exists(site => entity.Ids.Contains(site.Id) || Pool.Holds(site.Name, entity.Said))) ? asked
            : asked with { Subjects = [.. entities.SelectMany(entity => entity.Ids).Distinct()], Question = asked.Question with { Entities = entities } };
    }

    /// <summary>"How much did lenders put into Meta's Louisiana site": whether whose it is stands before the site as just that, and nothing is compared.</summary>
    private static bool IsOfOwner(Reading.Question question, Reading.Named site) => question is { Entities: [var owner, var other], Metrics.Count: > 0 } && other == site && !question.AsksAny("compare", "difference", "apart", "beside", "ratio", "share", "part", "sum")
        && Possessives.Any(ending => question.Text.IndexOf(owner.Said + ending, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && question.Text.IndexOf(site.Said, at, StringComparison.OrdinalIgnoreCase) is var place && place > at && place - at - owner.Said.Length <= MostToSite);

    /// <summary>"What the deals of the one with the other at four sites are worth": what is named for both, and for what the question says of it besides.</summary>
    internal static Asked Shared(Asked asked)
    {
        var question = asked.Question;
        List<Reading.Named> parties = [.. question.Entities, .. question.Definitions.Where(named => named.Ids.All(IsWith)).Select(named => named with { Ids = [.. named.Ids.Select(id => id[With.Length..])] })];
        if (parties.Count != 2 || question.Metrics.Count == 0)
        {
            return asked;
        }

        var said = question.Words.Select(token => token.Text).ToHashSet();
        var names = parties.SelectMany(named => named.Ids).Select(asked.Snapshot.FindEntity).OfType<Entity>().SelectMany(entity => Lexicon.Spelling.Words(entity.Name)).ToHashSet();
        var sites = asked.Snapshot.Filter(parties[0].Ids.SelectMany(asked.Snapshot.ClaimsOfEntity), asked.Filter).Where(claim => claim.Entity is { } site && asked.Snapshot.FindEntity(site)!.Kind == EntityKind.Project && parties.TrueForAll(named => named.Ids.Any(claim.Concerns)))
            .Select(claim => asked.Snapshot.FindEntity(claim.Entity!)!).Distinct().Where(site => Lexicon.Spelling.Words(site.Name).Where(word => !names.Contains(word)).ToList() is { Count: > 0 } own && own.TrueForAll(said.Contains)).ToList();
        return sites is [var only] && !parties.Exists(named => named.Ids.Contains(only.Id))
            ? asked with { Subjects = [only.Id], Question = question with { Entities = [new(only.Name, [only.Id])], Definitions = [.. question.Definitions.Where(named => !named.Ids.All(IsWith))] } } : asked;

        static bool IsWith(string id) => id.StartsWith(With, StringComparison.Ordinal);
    }

    /// <summary>"Who is behind the initiative": what is told of it and of those who have to do with it, without a number; null where nothing is.</summary>
    internal static Asked? Behind(Asked asked) => asked.Subjects.Count > 0 && Pool.About(asked, [.. Lexicon.Vocabulary.Between]).Where(claim => claim.Amount is null && claim.Mentions.Count > 0).Select(claim => claim.Metric!).Distinct().ToList() is [var only]
        ? asked with { Metrics = [only], Question = asked.Question with { Metrics = [new(only, [only])] } } : null;

    /// <summary>Whether a market is named.</summary>
    internal static bool IsOfMarket(Asked asked) => asked.Subjects.Any(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Market);

    /// <summary>"How many gigawatts did the one agree on with another, and with a third": the question about the projects that the first shares with each of the others; null where it shares none with one of them.</summary>
    internal static Asked? WithEach(Asked asked)
    {
        if (asked.Question is not { Entities: [var hub, _, ..], Unit: not null })
        {
            return null;
        }

        var shared = asked.Question.Entities.Skip(1).Select(other => Between(asked, hub, other)).ToList();
        return shared.Contains(null) ? null
            : shared[0]! with { Subjects = [.. shared.SelectMany(each => each!.Subjects)], Metrics = [.. shared.SelectMany(each => each!.Metrics).Distinct()], Question = shared[0]!.Question with { Entities = [.. shared.SelectMany(each => each!.Question.Entities)] } };
    }

    /// <summary>The question about the project that two share, where it has a figure in the unit that is asked for; null where they share none.</summary>
    private static Asked? Between(Asked asked, Reading.Named one, Reading.Named other) => SharedSites(asked, one, other)
        .Select(site => asked with { Subjects = site.Ids, Question = asked.Question with { Entities = [site], Segments = [] } })
        .Select(shared => shared with { Metrics = [.. Pool.About(shared, []).Where(claim => claim.Amount is { } amount && UnitScale.Converts(amount.Unit, asked.Question.Unit!)).Select(claim => claim.Metric).OfType<string>().Distinct()] })
        .FirstOrDefault(shared => shared.Metrics.Count > 0);

    /// <summary>The projects that are named for two, and for nothing else.</summary>
    private static IEnumerable<Reading.Named> SharedSites(Asked asked, Reading.Named one, Reading.Named other)
    {
        // what is said in unspaced writing goes by its name
        var said = Lexicon.Spelling.Words($"{NameOf(asked, one)} {NameOf(asked, other)}").ToHashSet();
        return Lexicon.EvidenceWords.Of(asked.Snapshot, asked.Names).EntityWords.Where(entity => entity.Words.Length == said.Count && Array.TrueForAll(entity.Words, said.Contains) && asked.Snapshot.FindEntity(entity.Id)!.Kind == EntityKind.Project)
            .Select(entity => new Reading.Named(asked.Snapshot.FindEntity(entity.Id)!.Name, [entity.Id]));
    }

    private static string NameOf(Asked asked, Reading.Named named) => named.Said.Any(Lexicon.Tokens.IsUnspaced) ? asked.Snapshot.FindEntity(named.Ids[0])!.Name : named.Said;

    /// <summary>"Is the 10 GW partnership of the two a contract or a letter of intent": the one measure of what is told of both at the number that is named, whatever their deal is called; null elsewhere.</summary>
    internal static Asked? OfDeal(Asked asked)
    {
        var question = asked.Question;
        var given = GivenNumbers.Plain(question);
        return given.Count == 0 ? OfShared(asked) : question.Entities.Count == 2 && question.Metrics.All(named => named.Ids.All(id => Lexicon.Vocabulary.Between.Contains(id) || id == Metrics.DealCount))
            && Pool.About(asked with { Question = question with { Segments = [], Definitions = [] } }, []).Where(claim => claim.Metric is not null && given.TrueForAll(amount => amount.Fits(claim)) && question.Entities.All(named => named.Ids.Any(claim.Concerns))).Select(claim => claim.Metric!).Distinct().Take(2).ToList() is [var only]
            ? asked with { Metrics = [only], Question = question with { Metrics = [new(question.Metrics[0].Said, [only])], Definitions = [], Segments = [] } }
            : null;
    }

    /// <summary>"Is the deal of the two binding": the one measure of what is named for both; null elsewhere.</summary>
    private static Asked? OfShared(Asked asked)
    {
        var question = asked.Question;
        if (!asked.IsYesOrNo || question.Metrics is not [{ Ids: [Metrics.DealCount] } deal] || question.Entities.Count is 0 or > 2)
        {
            return null;
        }

        var shared = asked.Snapshot.Filter(question.Entities[0].Ids.SelectMany(asked.Snapshot.ClaimsOfEntity), asked.Filter).Where(claim => claim is { Metric: not null, Entity: { } site } && asked.Snapshot.FindEntity(site)!.Kind == EntityKind.Project && (question.Entities.Count == 2 || asked.Subjects.Contains(site)) && question.Entities.All(named => named.Ids.Any(claim.Concerns))).ToList();
        IReadOnlyList<string> sites = [.. shared.Select(claim => claim.Entity!).Distinct()];
        return shared.Select(claim => claim.Metric!).Distinct().Take(2).ToList() is [var only]
            ? asked with { Metrics = [only], Subjects = sites, Question = question with { Metrics = [new(deal.Said, [only])], Entities = [.. sites.Select(site => new Reading.Named(asked.Snapshot.FindEntity(site)!.Name, [site]))], Definitions = [], Segments = [] } }
            : null;
    }

    /// <summary>"How many megawatts did the one take at the site": the question about the site, where its figures in the unit are all about the other as well; null where they are not.</summary>
    internal static Asked? AtSite(Asked asked)
    {
        if (asked.Question is not { Entities: [var one, var other], Unit: { } unit } || (asked.Snapshot.FindEntity(one.Ids[0])!.Kind == EntityKind.Project) == (asked.Snapshot.FindEntity(other.Ids[0])!.Kind == EntityKind.Project))
        {
            return null;
        }

        var (site, party) = asked.Snapshot.FindEntity(one.Ids[0])!.Kind == EntityKind.Project ? (one, other) : (other, one);
        var own = asked with { Subjects = site.Ids, Question = asked.Question with { Entities = [site], Segments = [] } };
        var counted = Pool.About(own, []).Where(claim => claim is { Metric: not null, Amount: { } amount } && UnitScale.Converts(amount.Unit, unit)).ToList();
        return counted.Count > 0 && counted.TrueForAll(claim => party.Ids.Any(claim.Concerns)) ? own with { Metrics = [.. counted.Select(claim => claim.Metric!).Distinct()] } : null;
    }
}
