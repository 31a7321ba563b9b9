using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Answers with the claims themselves.</summary>
internal static class LookUps
{
    private const int MostTold = 12;
    private const int MostOfOne = 6;
    private const string YearUnit = "year";
    private const string YearsUnit = "years";
    private static readonly string[] Everybody = ["who", "each", "list", "rank-most", "rank-least", "conflict", "spread"];

    /// <summary>One figure, or the few that the question leaves open; a question back where it leaves too much open.</summary>
    public static Answer Of(Asked asked, IReadOnlyList<Claim> pool, bool all)
    {
        var chosen = Chosen(asked, pool, all);
        if (chosen.Count == 0)
        {
            return Refusals.NotSo(asked, Latest(asked, pool));
        }

        if (asked.Question.Asks("when") && chosen.All(claim => HasNoDate(claim) || IsOfMoney(asked, claim)))
        {
            return Refusals.NotSo(asked, chosen);
        }

        // "when did it pass a billion": what was aimed for by a time that is over is nothing that came
        if (asked.Question.Asks("when") && !asked.Question.IsOfForecasts && GivenNumbers.Plain(asked.Question).Count > 0 && chosen.All(claim => claim.Status is ClaimStatus.Guidance or ClaimStatus.Projection && claim.Period?.End < asked.Snapshot.LatestDay))
        {
            return Refusals.FalsePremise(asked, chosen);
        }

        if (IsOfPart(asked, chosen))
        {
            return Totals.OfQuarters(asked, chosen) ?? Totals.OfQuarters(asked, pool) ?? Refusals.NotSo(asked, chosen);
        }

        var told = Told.Of(asked, chosen);
        if (IsOfEvents(chosen))
        {
            told = [.. told.OrderBy(each => each.Head.Period?.Start ?? DateOnly.MaxValue)];
        }

        if (all && told.Count > 1 && told.Select(each => Asked.RowOf(each.Head)).Distinct().Count() == 1)
        {
            // a history is read from the first to the last, and where it is long, its end counts
            told = [.. told.OrderBy(each => each.Head.Period?.End ?? DateOnly.MaxValue).ThenBy(each => each.Head.Definition, StringComparer.Ordinal).TakeLast(MostTold)];
        }

        // who lies on the side that is asked for stands before who does not
        var bounds = asked.Question.Amounts.Where(amount => amount is { Bound: not null, Unit: not null }).ToList();
        if (bounds.Count > 0)
        {
            told = [.. told.OrderByDescending(each => bounds.TrueForAll(bound => bound.Holds(each.Head)))];
            told = asked.Subjects.Count == 0 && told.Count(each => bounds.TrueForAll(bound => bound.Holds(each.Head))) is > MostOfOne and var met ? [.. told.Take(met)] : told;
        }

        // "who has a negative one"
        if (asked.Question.Asks("negative") && asked.Subjects.Count == 0 && told.Any(each => each.Head.Amount?.Middle < 0))
        {
            told = [.. told.Where(each => each.Head.Amount?.Middle < 0)];
        }

        var rows = told.Select(each => Asked.RowOf(each.Head)).Distinct().Count();
        if (!all && rows > 1 && asked.Subjects.Count == 0 && asked.Question.Segments.Count == 0 && asked.Question.Group is null && !asked.Question.Asks("who") && !IsOfStatements(asked, told) && (told.Count > 2 || (asked.Question is { Definitions.Count: 0, Amounts.Count: 0, Statuses.Count: 0, SaidIn: null, Speakers.Count: 0 } && !asked.Question.Words.Exists(token => token.Text == "were"))))
        {
            return Clarify(asked, chosen);
        }

        // "tell me about the deal": which one stays open, though only one is counted
        if (asked.Question is { IsSoft: true, Intents.Count: 0, Periods.Count: 0 } && IsOfAnybody(asked))
        {
            return Clarify(asked, chosen);
        }

        if (!all && asked.Metrics.Count == 0 && told.Select(each => each.Head.Metric).Distinct().Count() > 2)
        {
            return Clarify(asked, chosen);
        }

        var reply = new Reply(asked);
        if (asked.Question.Periods is [{ Sort: PeriodSort.Half } or { Sort: PeriodSort.Span, To.Sort: PeriodSort.Quarter, From.Sort: PeriodSort.Quarter }] || asked.Question.Asks("ytd") || asked.Question.Last is not null)
        {
            foreach (var parts in Parts.Of(asked, chosen).Take(2))
            {
                Totals.Add(asked, reply, parts, average: false);
            }
        }

        foreach (var each in told.Take(all || bounds.Count > 0 || asked.Metrics.All(Vocabulary.Events.Contains) ? MostTold : MostOfOne))
        {
            reply.Tell(each);
        }

        var heads = told.Select(each => each.Head).ToList();
        Derived(asked, reply, told);
        Newer(asked, reply, heads);
        Contradict(asked, reply, told);
        Missing(asked, reply, pool);
        return reply.Answer(heads.Take(2).Select(head => FollowUps.Growth(asked, head)).Concat(heads.Take(2).Select(head => FollowUps.Vintages(asked, head))).Concat(heads.Take(2).Select(head => FollowUps.Source(asked, head))));
    }

    /// <summary>"What trends does the article foresee": statements without a number, which are told one after the other.</summary>
    private static bool IsOfStatements(Asked asked, IReadOnlyList<Told> told) => asked.Question.IsOfArticle && asked.Metrics.Count > 0 && told.Count <= MostTold && told.All(each => each.Head.Amount is null);

    /// <summary>"When will the site open", of which nothing but its debt is known: money that has to do with a site dates nothing of it, where no measure is named.</summary>
    private static bool IsOfMoney(Asked asked, Claim claim) => asked.Question is { Metrics.Count: 0, Definitions.Count: 0 } && claim is { Entity: { } site, Amount: { } amount }
        && asked.Snapshot.FindEntity(site)!.Kind == EntityKind.Project && UnitScale.Converts(amount.Unit, UnitScale.UsdMillion);

    /// <summary>"When will the site start", of which nothing but its megawatts is known: whether a figure says no time at all.</summary>
    private static bool HasNoDate(Claim claim) => claim is { Period: null, Stated: null, Amount.Unit: not "year" } && !Spelling.Of(claim.Statement).Exists(token => token is { IsNumber: true, Text: ['1', '9', _, _] or ['2', '0', _, _] });

    /// <summary>Subjects that are asked for and have no such figure are named.</summary>
    public static void Missing(Asked asked, Reply reply, IReadOnlyList<Claim> pool)
    {
        var lacking = asked.Question.Periods.Count > 1 ? asked.Question.Periods.Count(period => !pool.Any(claim => period.Fits(claim.Period) > 0 || IsSaidIn(claim, period))) : 0;
        if (lacking > 0)
        {
            reply.Add(lacking == 1 ? Say("For the other time that is asked for, the evidence has no such figure.") : Say("For others of the times that are asked for, the evidence has no such figure."));
        }

        var then = asked.Question.Periods.Count == 1 ? Pool.In(pool, asked.Question.Periods) : pool;
        foreach (var definition in asked.Question.Definitions.Where(wish => asked.Question.Definitions.Count > 1 && !then.Any(claim => Pool.IsCountedSo(asked, claim, wish) || Pool.Holds(Statements.Text(claim), wish.Said))).Take(3))
        {
            reply.Add(Say($"The evidence has no such figure for {asked.DefinitionName(definition.Ids[0])}."));
        }

        foreach (var named in asked.Question.Entities.Where(named => !pool.Any(claim => named.Ids.Any(claim.Concerns))).Take(3))
        {
            var what = CountText.Join([.. asked.Metrics.Select(asked.NameOf).Distinct().Take(2)]);
            reply.Add(Say($"The evidence says nothing about the {what} of {asked.Snapshot.FindEntity(named.Ids[0])!.Name} as it is asked for."), Refusals.Numbered(asked));
        }
    }

    /// <summary>"Its latest line on the market of 2030": what the same mouth said later of another time.</summary>
    private static void Newer(Asked asked, Reply reply, IReadOnlyList<Claim> heads)
    {
        var newer = !asked.Question.Asks("latest") || asked.Question.Periods.Count == 0 ? [] : heads.Where(claim => claim is { Status: ClaimStatus.Guidance or ClaimStatus.Projection, Stated: not null, Metric: not null })
            .SelectMany(head => asked.Snapshot.Filter(asked.Snapshot.ClaimsOfMetric(head.Metric!), asked.Filter).Where(claim => claim.Amount is not null && claim.Status == head.Status && claim.Definition == head.Definition && Asked.RowOf(claim) == Asked.RowOf(head)
                && Mouth.Of(asked.Snapshot, claim) == Mouth.Of(asked.Snapshot, head) && claim.Stated is { } stated && stated.First > head.Stated!.Value.Last))
            .Except(heads).Distinct().ToList();
        if (newer.Count == 0)
        {
            return;
        }

        var latest = newer.OrderByDescending(claim => claim.Stated!.Value.First).Take(1).ToList();
        reply.Add(Say("Said later, of another time:"), latest).Tell(latest[0]);
    }

    /// <summary>"How was it worked out": the formula, and the figures that it is made of.</summary>
    private static void Derived(Asked asked, Reply reply, IReadOnlyList<Told> told)
    {
        var own = !asked.Question.Asks("made") ? [] : told.SelectMany(each => each.Agreeing.Prepend(each.Head)).Where(claim => claim is { Amount: not null, Metric: not null }).ToList();
        foreach (var (from, said) in own.SelectMany(claim => Makings(asked, claim)).Select(relation => (relation.From, relation.Formula!)).Distinct().Take(MostOfOne))
        {
            var parts = asked.Snapshot.RelationsOf(from).Where(relation => relation.Kind == RelationKind.Derives && (relation.From, relation.Formula) == (from, said)).Select(relation => asked.Snapshot.FindClaim(relation.To)).OfType<Claim>().Where(asked.Filter.Allows).ToList();
            var (whole, formula) = (asked.Snapshot.FindClaim(from)!, Signs(said));
            reply.Compute(
                Say($"It is worked out so: {formula}."),
                new(whole.Amount!, asked.NameOf(whole.Metric!), [whole.Id, .. parts.Select(part => part.Id)]) { Formula = formula, Period = whole.Period is { } period ? PeriodText.Of(period) : null, Definition = whole.Definition, Status = whole.Status });
            parts.ForEach(claim => reply.Tell(claim));
        }
    }

    /// <summary>How a figure is made of others; "how does one get from the one count to the other": how the other count of the same measure is made of it as well.</summary>
    private static IEnumerable<Relation> Makings(Asked asked, Claim claim) => asked.Snapshot.RelationsOf(claim.Id).Where(relation => relation is { Kind: RelationKind.Derives, Formula: not null }
        && (relation.From == claim.Id || (asked.Question.Asks("leads") && asked.Snapshot.FindClaim(relation.From) is { Amount: not null } whole && asked.Filter.Allows(whole) && (Asked.RowOf(whole), whole.Metric, whole.Period) == (Asked.RowOf(claim), claim.Metric, claim.Period))));

    /// <summary>A formula of a pack in the signs of the others.</summary>
    private static string Signs(string formula) => formula.Replace('*', '×').Replace('/', '÷').Replace('-', '−');

    /// <summary>An editor's note that another claim cannot be true beside the one that is told.</summary>
    private static void Contradict(Asked asked, Reply reply, IReadOnlyList<Told> told)
    {
        foreach (var each in told.Take(2))
        {
            var against = asked.Snapshot.ConflictsOf(each.Head.Id).Select(conflict => conflict.Claim).FirstOrDefault(claim => asked.Filter.Allows(claim) && claim.Metric == each.Head.Metric && !each.Against.Contains(claim));
            if (against is not null)
            {
                reply.Add(Say($"Another claim contradicts it: {Told.Text(asked, against)}"), each.Head, against);
            }
        }
    }

    /// <summary>Whether all were said of one quantity that is of no time: the year of a start.</summary>
    public static bool AreOfNoTime(IReadOnlyList<Claim> claims) => claims.All(claim => claim is { Period: null, Amount: not null, Stated: not null } && claim.Metric == claims[0].Metric && claim.Entity == claims[0].Entity);

    /// <summary>What was said of no time, one word after the other.</summary>
    public static Answer InTurn(Asked asked, IReadOnlyList<Claim> claims)
    {
        var (reply, told) = (new Reply(asked), claims.OrderBy(claim => claim.Stated!.Value.First).Take(MostTold).ToList());
        told.ForEach(claim => reply.Tell(claim));
        Moved(asked, reply, told);
        return reply.Answer(FollowUps.Source(asked, claims[0]));
    }

    /// <summary>"By how many years was it brought forward": how far the last year lies from the first.</summary>
    private static void Moved(Asked asked, Reply reply, IReadOnlyList<Claim> told)
    {
        if (told is not [{ Amount: { Unit: YearUnit, Value: { } began } } first, .., { Amount: { Unit: YearUnit, Value: { } ended } } last] || began == ended || !AreOfNoTime([first, last]) || !asked.Question.AsksAny("apart", "count", "amount", "difference"))
        {
            return;
        }

        var (gap, formula) = (new Amount(Math.Abs(ended - began), null, null, YearsUnit), $"{PeriodText.Year((int)Math.Max(began, ended))} − {PeriodText.Year((int)Math.Min(began, ended))}");
        reply.Compute(Say($"The two lie {AmountText.InFull(gap)} apart: {formula}."), new(gap, Say("difference"), [first.Id, last.Id]) { Formula = formula, Definition = first.Definition });
    }

    /// <summary>Whether the question names nobody, and asks neither who, nor for all: "by how much did guidance rise".</summary>
    internal static bool IsOfAnybody(Asked asked) => asked.Subjects.Count == 0 && asked.Question is { Segments.Count: 0, Group: null, Definitions.Count: 0, Speakers.Count: 0, Amounts.Count: 0 } && !Everybody.Any(asked.Question.Asks);

    /// <summary>Asks back which of several is meant.</summary>
    public static Answer Clarify(Asked asked, IReadOnlyList<Claim> among) =>
        new Reply(asked).Add(Say("The question leaves open which of these is meant.")).Clarify(FollowUps.Choices(asked, among));

    /// <summary>The claims of the latest time; of events, which are no series, all.</summary>
    public static IReadOnlyList<Claim> Latest(Asked asked, IReadOnlyList<Claim> pool)
    {
        var standing = Pool.Standing(asked, Pool.Firmest(asked, pool));
        // "what was sought, and what was placed": the newest of either
        return [.. standing.GroupBy(claim => (Asked.RowOf(claim), claim.Metric, IsSought: asked.Question.Statuses.Count > 1 && claim.Status == ClaimStatus.Sought)).SelectMany(series => LatestOf(asked, [.. series]))];
    }

    /// <summary>The claims that answer.</summary>
    internal static IReadOnlyList<Claim> Chosen(Asked asked, IReadOnlyList<Claim> pool, bool all)
    {
        if (asked.Question.Asks("quarterly") && pool.Where(IsQuarter).ToList() is { Count: > 0 } quarters)
        {
            pool = quarters;
        }

        if (asked.Question.Periods.Count > 0)
        {
            var then = Pool.Standing(asked, Pool.Firmest(asked, Pool.In(pool, asked.Question.Periods)));
            // "what did it announce in October": said then, of whatever time
            if (then.Count == 0 && asked.Question.Periods is [{ Sort: PeriodSort.Month or PeriodSort.Day } month])
            {
                then = Pool.Standing(asked, [.. pool.Where(claim => claim.Status != ClaimStatus.Actual && month.IsWhenSaid(claim))]);
            }

            // "how much was active at the end of 2025": what stood then before what had been expected for the year
            if ((then.Count == 0 || (asked.Question.Statuses.Count == 0 && then.All(claim => claim.Status != ClaimStatus.Actual))) && Times.Ending(asked, pool) is { Count: > 0 } ending)
            {
                then = Pool.Standing(asked, Pool.Firmest(asked, ending));
            }

            // of two times, what was said in the one of a time to come
            if (asked.Question.Periods.Count > 1)
            {
                then = [.. then, .. pool.Where(claim => !then.Contains(claim) && asked.Question.Periods.Any(wish => !pool.Any(other => wish.Fits(other.Period) > 0) && IsSaidIn(claim, wish)))];
            }

            // "at the end of 2025": the last of the year
            return asked.Question.Asks("end") && !asked.Question.Asks("quarterly") && asked.Question.Periods is [{ IsYear: true }]
                ? [.. then.GroupBy(claim => (Asked.RowOf(claim), claim.Metric, claim.Definition)).SelectMany(series => series.Where(claim => claim.Period?.End == series.Max(other => other.Period?.End)))]
                : then;
        }

        return all || asked.Question.Definitions.Count > 0 && IsOfEvents(pool) ? Pool.Standing(asked, pool) : Latest(asked, pool);
    }

    /// <summary>Whether a year is asked for of what runs over a time, and only a part of the year is known.</summary>
    private static bool IsOfPart(Asked asked, IReadOnlyList<Claim> chosen) => asked.Question is { Periods: [{ Sort: PeriodSort.Half } or { IsYear: true }] } && asked.Question.Periods[0] is var year && !asked.Question.Asks("end") && !asked.Question.Asks("quarterly") && !asked.Question.Asks("ytd") && !asked.Question.Asks("list")
        && !IsOfEvents(chosen) && asked.Metrics.Count > 0 && asked.Metrics.All(metric => asked.Snapshot.FindMetric(metric)?.Nature == MetricNature.Flow)
        && chosen.All(claim => claim.Amount is not null && year.Fits(claim.Period) == 1 && claim.Period!.Days() < (year.Sort == PeriodSort.Half ? 100 : 300));

    private static bool IsSaidIn(Claim claim, PeriodWish wish) => wish.Sort is PeriodSort.Month or PeriodSort.Day && claim.Status != ClaimStatus.Actual && wish.IsWhenSaid(claim);

    private static bool IsQuarter(Claim claim) => claim.Period?.IsQuarter() == true;

    private static bool IsOfEvents(IEnumerable<Claim> claims) => claims.All(claim => claim.Metric is { } metric && Vocabulary.Events.Contains(metric));

    private static IEnumerable<Claim> LatestOf(Asked asked, IReadOnlyList<Claim> series)
    {
        if (IsOfEvents(series) || series.All(claim => claim.Amount is null))
        {
            return series;
        }

        var firm = series.Where(claim => claim.Status == series.Min(other => other.Status)).ToList();
        // a year says more than its quarters, unless the newest is asked for
        var last = firm.Max(claim => claim.Period?.End ?? DateOnly.MinValue);
        var years = asked.Question.Asks("latest") ? [] : firm.FindAll(claim => Aligned.IsYear(claim) && last.DayNumber - claim.Period!.End.DayNumber < 366);
        if (years.Count > 0)
        {
            (firm, last) = (years, years.Max(claim => claim.Period!.End));
        }

        return firm.Where(claim => (claim.Period?.End ?? DateOnly.MinValue) == last);
    }
}
