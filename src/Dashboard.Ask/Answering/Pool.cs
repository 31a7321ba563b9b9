using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Vintages;

namespace Dashboard.Ask.Answering;

/// <summary>Chooses the claims that a question is about.</summary>
internal static class Pool
{
    /// <summary>The claims by everything that the question names but its periods and numbers.</summary>
    public static IReadOnlyList<Claim> Of(Asked asked) => [.. Measured(asked).Where(claim => HasStatus(asked, claim))];

    /// <summary>The same whatever the status.</summary>
    public static IReadOnlyList<Claim> Measured(Asked asked)
    {
        var among = About(asked, asked.Metrics);
        IReadOnlyList<Claim> measured = Called(asked, Hinted(asked, [.. among.Where(claim => IsMeasured(asked, claim))]));
        // "the last two quarters of 2025": those of that year
        return asked.Question.Last?.Of(asked.Question.Periods.Count == 0 ? measured : measured.Where(claim => asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0))) ?? measured;
    }

    /// <summary>Where the name of the measure says how it is counted, what is counted so of whoever counts so.</summary>
    private static IReadOnlyList<Claim> Hinted(Asked asked, IReadOnlyList<Claim> claims)
    {
        if (asked.Question.Hints.Count == 0 || asked.Question.Definitions.Count > 0)
        {
            return claims;
        }

        var so = claims.Where(IsSo).Select(claim => (Asked.RowOf(claim), claim.Metric)).ToHashSet();
        // "which fusion contracts are there": of nobody, those that are counted so
        return so.Count == 0 ? claims : [.. claims.Where(claim => IsSo(claim) || (asked.Subjects.Count > 0 && !so.Contains((Asked.RowOf(claim), claim.Metric))))];

        bool IsSo(Claim claim) => claim.Definition is { } definition && asked.Question.Hints.Any(named => named.Ids.Contains(definition));
    }

    /// <summary>"At what price did it clear": where the word for the measure is in no name of it, but in ways of counting it, what is counted so.</summary>
    private static IReadOnlyList<Claim> Called(Asked asked, IReadOnlyList<Claim> claims)
    {
        if (asked.Question.Definitions.Count > 0 || asked.Question.Called.Count == 0)
        {
            return claims;
        }

        var so = asked.Question.Called.Where(word => claims.Any(claim => IsSo(claim, word))).ToList();
        return so.Count == 0 ? claims : [.. claims.Where(claim => so.Exists(word => IsSo(claim, word)))];

        static bool IsSo(Claim claim, string word) => claim.Definition is { } definition && definition.Split('-').Any(part => Stems.AreKin(part, word));
    }

    /// <summary>The same as <see cref="Of"/> for a question that names neither subject nor segment, claim by claim.</summary>
    public static IEnumerable<Claim> Whole(Asked asked) =>
        asked.Snapshot.Filter(asked.Metrics.Count > 0 ? asked.Metrics.SelectMany(asked.Snapshot.ClaimsOfMetric) : asked.Ordered, asked.Filter).Where(claim => IsOfUse(claim) && !IsLeftOut(asked, claim) && IsMeasured(asked, claim) && HasStatus(asked, claim));

    private static bool IsMeasured(Asked asked, Claim claim) => (asked.Question.Currency is not { } money || money.Ids.Any(code => claim.Amount?.Unit.StartsWith(code, StringComparison.Ordinal) == true)) && IsOfDefinition(asked, claim) && IsSaidBy(asked, claim) && IsSaidThen(asked, claim);

    /// <summary>The claims of the measures about the subjects and segments; without measures, all about them.</summary>
    public static IReadOnlyList<Claim> About(Asked asked, IReadOnlyList<string> metrics)
    {
        var snapshot = asked.Snapshot;
        var among = metrics.Count > 0 ? metrics.SelectMany(snapshot.ClaimsOfMetric)
            : asked.Subjects.Count > 0 ? snapshot.InOrder(asked.Subjects.SelectMany(snapshot.ClaimsOfEntity).Distinct())
            : asked.Ordered;
        return OfSegments(asked, [.. OfSubjects(asked, snapshot.Filter(among, asked.Filter).Where(claim => IsOfUse(claim) && !IsLeftOut(asked, claim)))]);
    }

    /// <summary>Those that fit the period best; where several periods are asked for, those of each.</summary>
    public static IReadOnlyList<Claim> In(IReadOnlyList<Claim> claims, IReadOnlyList<PeriodWish> periods) =>
        periods.Count == 0 ? claims : [.. Spanning(claims, periods).Concat(periods.SelectMany(period => In(claims, period))).Distinct()];

    /// <summary>What speaks of two times that follow each other as of one.</summary>
    private static IEnumerable<Claim> Spanning(IReadOnlyList<Claim> claims, IReadOnlyList<PeriodWish> periods) =>
        periods is [var one, var other] && one.End.AddDays(1) == other.Start ? claims.Where(claim => claim.Period is { } period && period.Start == one.Start && period.End == other.End) : [];

    /// <summary>Those that fit the period: the very days and a fiscal year of the same name before what only lies within.</summary>
    public static IReadOnlyList<Claim> In(IReadOnlyList<Claim> claims, PeriodWish period)
    {
        var fitting = claims.Where(claim => period.Fits(claim.Period) > 0).ToList();
        var whole = fitting.FindAll(claim => period.Fits(claim.Period) > 1);
        // a day in the month of one measure beside the month of another
        var days = whole.Count > 0 && period.Sort == PeriodSort.Month ? fitting.FindAll(claim => !whole.Exists(other => (other.Entity, other.Metric) == (claim.Entity, claim.Metric))) : [];
        // what stood on the last day of a quarter beside the quarter of another
        var lastDays = whole.Count > 0 && period.Sort == PeriodSort.Quarter ? fitting.FindAll(claim => claim.Period is { Kind: PeriodKind.Day } day && day.End == period.End && !whole.Exists(other => other.Entity == claim.Entity)) : [];
        return whole.Count > 0 ? [.. whole, .. days, .. lastDays] : fitting;
    }

    /// <summary>Those that no other has taken the place of.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="among">Where others are looked for; null for the claims themselves. It is walked and never gathered: over all claims a list is a large object, whose end costs more than the question.</param>
    public static IReadOnlyList<Claim> Standing(Asked asked, IReadOnlyList<Claim> claims, IEnumerable<Claim>? among = null)
    {
        var updates = claims.SelectMany(claim => asked.Snapshot.RelationsOf(claim.Id).Where(relation => relation.Kind == RelationKind.Updates && relation.To == claim.Id && relation.From != claim.Id)).ToLookup(relation => relation.To);
        var named = updates.SelectMany(relations => relations).Select(relation => relation.From).ToHashSet();
        var newer = (among ?? claims).Where(claim => named.Contains(claim.Id)).DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id);
        var latest = LatestWords(asked, among is null ? claims : SameSubjects(claims, among));
        return [.. claims.Where(claim => latest(claim) && !updates[claim.Id].Any(relation => newer.TryGetValue(relation.From, out var later)
            && (later.Status == claim.Status || (later.Status == ClaimStatus.Actual && !(claim.Status == ClaimStatus.Sought && Sought.IsAsked(asked, claim)))) && !IsConfirmed(claim, later)))];
    }

    private static IReadOnlyList<Claim> SameSubjects(IReadOnlyList<Claim> claims, IEnumerable<Claim> among)
    {
        var subjects = claims.Where(IsSpoken).Select(claim => (claim.Entity, claim.Metric)).ToHashSet();
        return subjects.Count == 0 ? [] : [.. among.Where(claim => IsSpoken(claim) && subjects.Contains((claim.Entity, claim.Metric)))];
    }

    /// <summary>Whether it is what somebody expected on a known day.</summary>
    private static bool IsSpoken(Claim claim) => claim.Status is ClaimStatus.Guidance or ClaimStatus.Projection && claim.Stated is not null;

    /// <summary>Of what one mouth expects of one quantity, the last word; where days are not known, whatever may be the last.</summary>
    private static Func<Claim, bool> LatestWords(Asked asked, IReadOnlyList<Claim> claims)
    {
        var spoken = claims.Where(claim => IsSpoken(claim) && QuantityKey.Of(claim) is not null)
            .ToLookup(claim => (QuantityKey.Of(claim)!.Value, Mouth.Of(asked.Snapshot, claim)));
        var replaced = spoken.SelectMany(said => said.Where(claim => said.Any(other => other.Stated!.Value.First > claim.Stated!.Value.Last))).Select(claim => claim.Id).ToHashSet();
        return claim => !replaced.Contains(claim.Id);
    }

    /// <summary>What a later claim only tells more exactly stays beside it.</summary>
    private static bool IsConfirmed(Claim claim, Claim later) => claim.Status == later.Status && claim.Period is { } period && later.Period is { } other && (period.Start, period.End) == (other.Start, other.End)
        && claim.Amount is { } amount && later.Amount is { } known && UnitScale.Converts(amount.Unit, known.Unit) && AmountBounds.Of(claim).Meets(AmountBounds.Of(later));

    /// <summary>Reported before expected: where the question names no status, what came answers it, and what was expected only where nothing came. What is held without a number stands beside what is so.</summary>
    public static IReadOnlyList<Claim> Firmest(Asked asked, IReadOnlyList<Claim> claims) => asked.Question.Statuses.Count > 0
        ? claims
        : [.. claims.GroupBy(claim => (Asked.RowOf(claim), claim.Metric, claim.Period?.Start, claim.Period?.End)).SelectMany(alike => alike.Where(claim => claim.Status == alike.Min(other => other.Status) || claim is { Amount: null, Status: ClaimStatus.Opinion }))];

    /// <summary>Those of the segments; where there are none, those about subjects that bear the segment's name: data centers use electricity, which is a matter of energy.</summary>
    private static List<Claim> OfSegments(Asked asked, List<Claim> claims)
    {
        var segments = asked.Question.Segments;
        var inside = segments.Count == 0 ? claims : claims.FindAll(claim => claim.Segments.Any(segments.Contains));
        if (inside.Count > 0)
        {
            return inside;
        }

        var named = claims.FindAll(claim => segments.Any(segment => asked.Snapshot.FindSegment(segment)!.Name is var name
            && ((claim.Entity is { } id && Holds(asked.Snapshot.FindEntity(id)!.Name, name)) || (claim.Metric is { } metric && asked.Names.OfMetric(metric).Any(said => Holds(said, name))))));
        // load of data centers, under contract
        var counted = named.Count > 0 || asked.Subjects.Count == 0 ? named : claims.FindAll(claim => claim.Definition is { } definition && segments.Any(segment => Holds(definition, asked.Snapshot.FindSegment(segment)!.Name)));
        // a product that is called an application is no segment of the chain
        return counted.Count == 0 && asked.Subjects.Count > 0 && asked.Subjects.All(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Product) ? claims : counted;
    }

    private static IEnumerable<Claim> OfSubjects(Asked asked, IEnumerable<Claim> claims)
    {
        if (asked.Subjects.Count == 0)
        {
            return claims;
        }

        var all = claims.ToList();
        var own = all.FindAll(claim => claim.Entity is { } id && asked.Subjects.Contains(id));
        // what two have at a site, or in a contract, that is named for both
        var shared = asked.Question.Entities.Count < 2 ? [] : all.FindAll(claim => claim.Entity is { } site && !asked.Subjects.Contains(site) && asked.Snapshot.FindEntity(site)!.Kind == EntityKind.Project && asked.Question.Entities.All(entity => entity.Ids.Any(claim.Concerns)));
        if (own.Count == 0 && shared.Count > 0)
        {
            return shared;
        }

        own.AddRange(shared.Where(claim => (claim.Metric is { } metric && Vocabulary.Between.Contains(metric)) || asked.Question.Amounts.Any(amount => amount is { Bound: null, Unit: not null } && amount.Fits(claim))));
        // "which rounds did the one put money into": what is said of both
        if (asked.Question.Entities.Count > 1 && own.FindAll(claim => claim.Metric is { } metric && Vocabulary.Between.Contains(metric) && asked.Metrics.Contains(metric) && asked.Question.Entities.All(entity => entity.Ids.Any(claim.Concerns))) is { Count: > 0 } between)
        {
            return between;
        }

        // who is not measured may still be who says it
        var named = asked.Question.Entities.Where(entity => !own.Exists(claim => entity.Ids.Contains(claim.Entity!))).SelectMany(entity => entity.Ids).ToList();
        if (own.Count > 0 && named.Count > 0)
        {
            var said = own.FindAll(claim => named.Exists(id => claim.By == id || claim.Mentions.Contains(id) || IsPublishedBy(asked, claim, id) || NamesOf(asked, id).Any(name => claim.Definition?.Contains($"with-{name}", StringComparison.Ordinal) == true)));
            // who forecasts others and said nothing of this one
            if (said.Count == 0 && named.Exists(id => asked.Snapshot.FindEntity(id)?.Kind == EntityKind.Organization))
            {
                return [];
            }

            // who bought whom is nothing that one of the two has alone
            return said.Count > 0 ? said : own.FindAll(claim => claim.Metric is not { } metric || !Vocabulary.Between.Contains(metric));
        }

        // what a body says of others is nothing that it says of a company beside it
        if (own.Count == 0 && asked.Question.Entities.Count > 1 && asked.Question.Entities.FirstOrDefault(entity => asked.Snapshot.FindEntity(entity.Ids[0])?.Kind == EntityKind.Company) is { } company && asked.Question.Entities.Any(entity => asked.Snapshot.FindEntity(entity.Ids[0])?.Kind == EntityKind.Organization))
        {
            all.RemoveAll(claim => !company.Ids.Any(claim.Concerns));
        }

        // "the body counts what it added": where no claim names who says it, but the document does
        if (own.Count == 0 && asked.Question.Entities is [var body] && !all.Exists(claim => body.Ids.Any(claim.Concerns) || body.Ids.Contains(claim.By ?? "")) && all.FindAll(claim => claim.By is null && body.Ids.Any(id => IsPublishedBy(asked, claim, id))) is { Count: > 0 } published)
        {
            return published;
        }

        return own.Count > 0 ? own : all.Where(claim => named.Exists(id => claim.By == id || (claim.Mentions.Contains(id) && (claim.Amount is null || (claim.Entity is { } project && asked.Snapshot.FindEntity(project)?.Kind == EntityKind.Project)))));
    }

    /// <summary>Whether a body that counts has published what the claim rests on.</summary>
    private static bool IsPublishedBy(Asked asked, Claim claim, string id) => asked.Snapshot.FindEntity(id) is { Kind: EntityKind.Organization } body && claim.Citations.Any(citation => asked.Snapshot.FindSource(citation.Source)?.Publisher == body.Name);

    /// <summary>The names of somebody as ids have them: amazon-web-services, aws.</summary>
    internal static IEnumerable<string> NamesOf(Asked asked, string id) => asked.Snapshot.FindEntity(id) is { } entity ? entity.Aliases.Append(entity.Name).Select(name => Spelling.Key(name).Replace(' ', '-')).Append(id) : [id];

    private static bool IsLeftOut(Asked asked, Claim claim) =>
        (claim.Entity is { } entity && asked.Question.Excluded.Any(named => named.Ids.Contains(entity)))
        || (asked.Question.IsOwned && Vocabulary.Loans.Contains(claim.Definition ?? ""))
        || (asked.Question.IsLent && Vocabulary.Equity.Contains(claim.Definition ?? ""))
        || (claim.Definition is { } definition && asked.Question.ExcludedDefinitions.Any(named => named.Ids.Contains(definition)));

    private static bool IsOfUse(Claim claim) => claim.Metric != Dashboard.Evidence.Metrics.Provenance && !claim.Flags.Contains(Flags.Boilerplate) && !claim.Flags.Contains(Flags.Scaffolding);

    private static bool HasStatus(Asked asked, Claim claim)
    {
        var statuses = asked.Question.Statuses;
        if (claim.Status == ClaimStatus.Sought && IsDone(asked))
        {
            return false;
        }

        return statuses.Count == 0 || statuses.Contains(claim.Status)
            // whoever says "forecast" takes a company's own outlook as well, and the answer names which it is
            || (statuses.Contains(ClaimStatus.Projection) && claim.Status == ClaimStatus.Guidance)
            // what a body has "pencilled in" for others is its forecast
            || (statuses.Contains(ClaimStatus.Guidance) && claim is { Status: ClaimStatus.Projection, By: { } mouth } && asked.Question.Entities.Concat(asked.Question.Speakers).Any(named => named.Ids.Contains(mouth)))
            // what a forecast starts from has come already
            || (claim.Status == ClaimStatus.Actual && IsOverTime(asked.Question));
    }

    /// <summary>"When did it complete the takeover", "the last completed round": what was only looked for has not come; what is to be completed may not have.</summary>
    internal static bool IsDone(Asked asked) => asked.Question.Asks("done") && asked.Question.Amounts.Count == 0 && asked.Question.Statuses.All(status => status == ClaimStatus.Actual) && !asked.Question.Words.Exists(token => token.Text is "will" or "should" or "to" or "would" or "be" or "due");

    private static bool IsOverTime(Question question) => question.Periods is [_, _, ..] or [{ Sort: PeriodSort.Span }] && question.AsksAny("growth", "cagr", "ratio", "difference") && !question.Asks("outcome");

    private static bool IsOfDefinition(Asked asked, Claim claim) =>
        asked.Question.Definitions.Count == 0
        // "capex with leases, and the lease principal": of two measures, the one that nobody counts so
        || (claim.Definition is null && claim.Amount is not null && asked.Question.Metrics.Count > 1 && claim.Metric is { } other && asked.Question.Metrics.Any(named => named.Ids.Contains(other)) && !asked.Snapshot.ClaimsOfMetric(other).Any(alike => alike.Definition is not null)
            && asked.Question.Metrics.SelectMany(named => named.Ids).SelectMany(asked.Snapshot.ClaimsOfMetric).Any(counted => counted.Entity == claim.Entity && asked.Question.Definitions.Any(wish => wish.Ids.Contains(counted.Definition ?? ""))))
        // "the low case for AI data centers": what else its words may count is no other case
        || asked.Question.Definitions.Where(wish => !asked.Question.IsOfCasesAlone || Question.IsCase(wish)).Any(wish => IsCountedSo(asked, claim, wish) || (asked.Question.NamesMiddleCase && IsMiddleOf(asked, claim, wish)));

    /// <summary>"In its base case and in its high case": what is counted as the case that is named, and is none, of whoever tells that case.</summary>
    private static bool IsMiddleOf(Asked asked, Claim claim, Named wish) => claim is { Definition: { } middle, Metric: { } metric }
        && wish.Ids.Any(id => Question.CaseOf(id) is { } named && id == $"{middle}-{named}-case" && asked.Snapshot.ClaimsOfMetric(metric).Any(other => other.Definition == id && (other.Entity, other.By) == (claim.Entity, claim.By)));

    /// <summary>Whether a claim is counted in the way that is named, or is of the round that is named.</summary>
    internal static bool IsCountedSo(Asked asked, Claim claim, Named wish) =>
        claim.Definition is { } definition ? wish.Ids.Contains(definition) || IsKindOf(asked, claim, wish) || IsOfRound(asked, claim, wish) : (claim.Amount is null || IsOfRound(asked, claim, wish)) && (Says(claim, wish.Said) || wish.Ids.Any(id => Says(claim, id)) || IsOfDay(asked, claim, wish));

    /// <summary>"The yield on its term loan": what is counted by no such way alone, and by one that begins with it.</summary>
    private static bool IsKindOf(Asked asked, Claim claim, Named wish) => claim is { Metric: { } metric, Definition: { } definition } && wish.Ids.Any(id => definition.StartsWith($"{id}-", StringComparison.Ordinal))
        && asked.Metrics.Contains(metric) && !asked.Snapshot.ClaimsOfMetric(metric).Any(other => wish.Ids.Contains(other.Definition ?? ""));

    /// <summary>What is told of the very day on which the subject has what is counted so: a valuation, or investors, of a round.</summary>
    private static bool IsOfDay(Asked asked, Claim claim, Named wish) => claim is { Entity: { } entity, Period: { Kind: PeriodKind.Day or PeriodKind.Month } day } && (day.Kind == PeriodKind.Day || claim.Amount is null || claim.Metric == Vocabulary.Valuation)
        && asked.Snapshot.ClaimsOfEntity(entity).Any(other => other.Entity == entity && other.Period == day && (wish.Ids.Contains(other.Definition ?? "") || (other.Metric == Vocabulary.Round && other.Label is { } label && wish.Ids.Any(id => Holds(label, id)))));

    /// <summary>"The valuation of the Series B": what no claim of the measure is counted by is what the claim speaks of.</summary>
    private static bool IsOfRound(Asked asked, Claim claim, Named wish) => claim.Metric is { } metric && (Says(claim, wish.Said) || wish.Ids.Any(id => Says(claim, id)) || IsOfDay(asked, claim, wish))
        && !(asked.Metrics.Count > 0 ? asked.Snapshot.ClaimsOfMetric(metric) : asked.Subjects.SelectMany(asked.Snapshot.ClaimsOfEntity)).Any(other => wish.Ids.Contains(other.Definition ?? ""));

    private static bool Says(Claim claim, string words) => Holds(claim.Statement, words) || (claim.Label is { } label && Holds(label, words));

    /// <summary>Whether a text has the words one after the other, whatever their case and number.</summary>
    internal static bool Holds(string text, string words) => $" {Lexicon.Spelling.Key(text)} ".Contains($" {Lexicon.Spelling.Key(words)} ", StringComparison.Ordinal);

    private static bool IsSaidThen(Asked asked, Claim claim) =>
        (asked.Question.SaidMonths.Count == 0 || claim.Status == ClaimStatus.Actual || (claim.Stated is { IsYear: false } said && asked.Question.SaidMonths.Contains(said.First.Month)))
        && IsSaidIn(asked, claim);

    private static bool IsSaidIn(Asked asked, Claim claim) => asked.Question.SaidIn is not { } then
        // what a forecast of that day starts from was told at another time
        || (claim.Status == ClaimStatus.Actual && IsOverTime(asked.Question) && (asked.Question.Statuses.Count > 0 || then.End < asked.Question.Periods.Select(period => period.Start).DefaultIfEmpty().Max() || asked.Question.Entities.Any(named => named.Ids.Contains(claim.By ?? ""))))
        || (asked.Question.SaidBy.Count > 0 && !asked.Question.SaidBy.Contains(claim.By ?? "")) || then.IsWhenSaid(claim);

    private static bool IsSaidBy(Asked asked, Claim claim) =>
        (asked.Question.Speakers.Count == 0 && asked.Question.Sources.Count == 0)
        || asked.Question.Speakers.Any(speaker => speaker.Ids.Contains(Mouth.Of(asked.Snapshot, claim).Entity ?? ""))
        || claim.Citations.Any(citation => asked.Question.Sources.Contains(citation.Source));
}
