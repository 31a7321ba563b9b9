using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Where claims cannot be true together.</summary>
internal static class Disagreements
{
    private const int Most = 4;
    private const int Few = 3;
    private const int MostVoices = 6;
    private static readonly string[] Distances = ["apart", "difference", "lie-apart", "points", "spread"];

    /// <summary>The claims that contradict each other on what is asked for.</summary>
    public static Answer Of(Asked asked)
    {
        var isWide = asked.Subjects.Count == 0 && asked.Question.Segments.Count == 0 && asked.Question.Periods.Count == 0;
        var pool = isWide ? Pool.Whole(asked) : Pool.In(Pool.Of(asked), asked.Question.Periods);
        // "the reports of the announcement of 31 July do not agree": what was said then, of whatever time
        if (!pool.Any() && asked.Question.Periods is [{ Sort: PeriodSort.Month or PeriodSort.Day } day])
        {
            pool = [.. Pool.Of(asked).Where(day.IsWhenSaid)];
        }

        if (!pool.Any())
        {
            // "when is the sale expected to close, any disagreement": the sale has been agreed
            return Each(asked) ?? (asked.Question.Statuses.Count > 0 && asked.Subjects.Count > 0 ? Of(asked with { Question = asked.Question with { Statuses = [] } }) : Refusals.Nothing(asked));
        }

        return Noted(asked, pool) ?? OfShared(asked) ?? (isWide ? null : Replacing(asked, pool)) ?? None(asked, pool);
    }

    /// <summary>What claims are noted, or told, to contradict each other, with who else tells one of the two; null where none do.</summary>
    private static Answer? Noted(Asked asked, IEnumerable<Claim> pool)
    {
        var rivals = Rivals.Of(asked.Snapshot);
        var pairs = (from claim in pool
                     where rivals.IsNoted(claim)
                     from other in asked.Snapshot.ConflictsOf(claim.Id)
                     where asked.Filter.Allows(other.Claim)
                     let first = string.CompareOrdinal(claim.Id, other.Claim.Id) < 0 ? claim : other.Claim
                     let second = first == claim ? other.Claim : claim
                     select (First: first, Second: second)).Distinct().Take(Most).ToList();
        var reply = new Reply(asked);
        pairs.ForEach(pair => TellPair(asked, reply, pair.First, pair.Second));
        foreach (var same in pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().SelectMany(claim => Same(asked, claim)).Distinct().Where(claim => !pairs.Exists(pair => pair.First == claim || pair.Second == claim)).Take(Few))
        {
            reply.Tell(same);
        }

        foreach (var told in (pairs.Count == Most ? [] : Told.Of(asked, Pool.Standing(asked, [.. pool.Where(rivals.IsTold)], pool))).Where(told => told.Against.Count > 0 && !pairs.Exists(pair => pair.First == told.Head || pair.Second == told.Head)).Take(Most - Math.Min(Most, pairs.Count)))
        {
            reply.Tell(told);
        }

        return reply.IsEmpty ? null : reply.Answer(pairs.Take(2).Select(pair => FollowUps.Source(asked, pair.First)));
    }

    private static void TellPair(Asked asked, Reply reply, Claim first, Claim second)
    {
        reply.Add(Say("These two cannot both be true."), first, second);
        if (IsToldApart(reply, first, second))
        {
            return;
        }

        // what differs may be no figure: two of one price that close at different times
        if (Told.Text(asked, first) == Told.Text(asked, second))
        {
            reply.Add(first.Statement, first).Add(second.Statement, second).Figure(first);
            return;
        }

        reply.Tell(first).Tell(second);
    }

    /// <summary>What a newer figure of the same took the place of is no disagreement, and looks like one; null where there is nothing of the kind.</summary>
    private static Answer? Replacing(Asked asked, IEnumerable<Claim> pool)
    {
        var reply = new Reply(asked);
        foreach (var (earlier, later) in Replaced(asked, [.. pool]).Take(Few))
        {
            Replace(reply, earlier, later);
        }

        return reply.IsEmpty ? null : reply.Answer();
    }

    /// <summary>That nothing contradicts anything, with a few of what was looked at.</summary>
    private static Answer None(Asked asked, IEnumerable<Claim> pool)
    {
        var some = pool.Select(claim => (Asked.RowOf(claim), claim.Metric)).Distinct().Take(Few).ToHashSet();
        var latest = LookUps.Latest(asked, [.. pool.Where(claim => some.Contains((Asked.RowOf(claim), claim.Metric)))]);
        // "do the sources agree on what they used in 2023": whoever has a figure of that time, however it counts
        var voices = asked.Subjects.Count == 0 || asked.Question.Periods.Count == 0 ? [] : pool.Where(claim => claim.Amount is not null && some.Contains((Asked.RowOf(claim), claim.Metric))).ToList();
        latest = voices.Count > latest.Count && voices.Count <= MostVoices ? voices : latest;
        var reply = new Reply(asked).Add(Say("No two claims of the evidence exclude each other on it."), latest);
        // "it had two figures then: which is the narrower, and what is the gap": of two ways of counting
        var isToldApart = IsOfDistance(asked.Question) && latest is [{ Period: { } time } narrow, var broad] && narrow.Definition != broad.Definition && (Asked.RowOf(narrow), narrow.Metric, narrow.Status, time) == (Asked.RowOf(broad), broad.Metric, broad.Status, broad.Period) && IsToldApart(reply, narrow, broad);
        foreach (var claim in isToldApart ? [] : latest.Take(MostVoices))
        {
            reply.Tell(claim);
        }

        return reply.Answer(latest.Take(2).Select(claim => FollowUps.Source(asked, claim)));
    }

    /// <summary>Whether it asks how far those that disagree lie apart.</summary>
    public static bool IsOfDistance(Question question) => Distances.Any(question.Asks);

    /// <summary>What was published first and what took its place: two figures that came of one quantity and time, and how far they lie apart; null where none did.</summary>
    public static Answer? Restated(Asked asked)
    {
        var all = Pool.In(Pool.Of(asked), asked.Question.Periods).Where(claim => claim.Status == ClaimStatus.Actual).ToList();
        var pairs = Replaced(asked, all).Where(pair => asked.Snapshot.RelationsOf(pair.Later.Id).Any(relation => relation.Kind == RelationKind.Updates && relation.From == pair.Later.Id && relation.To == pair.Earlier.Id) && pair.Earlier.Amount!.Middle is not null && pair.Later.Amount!.Middle is not null).Take(Few).ToList();
        if (pairs.Count == 0 || asked.Subjects.Count == 0)
        {
            return null;
        }

        var reply = new Reply(asked);
        foreach (var (earlier, later) in pairs)
        {
            Replace(reply, earlier, later);
        }

        return reply.Answer(pairs.Select(pair => FollowUps.Source(asked, pair.Later)));
    }

    /// <summary>Says that the one took the place of the other, and tells both, with what lies between them.</summary>
    internal static void Replace(Reply reply, Claim earlier, Claim later)
    {
        reply.Add(Say("A newer figure took the place of an earlier one; they do not stand against each other."), later, earlier);
        if (IsToldApart(reply, earlier, later))
        {
            return;
        }

        reply.Tell(later);
        reply.Tell(earlier);
    }

    /// <summary>Tells two figures with what lies between them; false, and nothing is told, where that cannot be worked out.</summary>
    private static bool IsToldApart(Reply reply, Claim one, Claim other)
    {
        if (one is not { Amount: { Middle: { } first } amount, Period: not null } || other is not { Amount: { Middle: not null } beside, Period: not null } || !UnitScale.Converts(beside.Unit, amount.Unit) || beside.To(amount.Unit).Middle is not { } second || first == second)
        {
            return false;
        }

        Voices.TellApart(reply, one, other);
        return true;
    }

    /// <summary>"Do the accounts of the contract between the two agree": of the site or contract that is named for both, where claims of the measure exclude each other; null where none do.</summary>
    private static Answer? OfShared(Asked asked)
    {
        if (asked.Subjects.Count == 0 || asked.Question.Metrics.Count == 0)
        {
            return null;
        }

        var parties = asked.Question.Entities.Concat(asked.Question.Definitions.Where(named => named.Ids.Any(id => id.StartsWith("with-", StringComparison.Ordinal))).Select(named => named with { Ids = [.. named.Ids.Select(id => id["with-".Length..])] })).ToList();
        var sites = asked.Question.Metrics.SelectMany(named => named.Ids).Distinct().SelectMany(asked.Snapshot.ClaimsOfMetric)
            .Where(claim => asked.Filter.Allows(claim) && claim.Entity is { } site && !asked.Subjects.Contains(site) && asked.Snapshot.FindEntity(site)!.Kind == EntityKind.Project && parties.TrueForAll(named => named.Ids.Any(claim.Concerns)))
            .Select(claim => claim.Entity!).Distinct().ToList();
        return parties.Count < 2 || sites is not [var only] ? null
            : Of(asked with { Subjects = [only], Metrics = [.. asked.Question.Metrics.SelectMany(named => named.Ids).Distinct()], Question = asked.Question with { Entities = [new(asked.Snapshot.FindEntity(only)!.Name, [only])], Definitions = [], Metrics = asked.Question.Metrics } });
    }

    /// <summary>"The one says nine in ten, the other far fewer": what each of two has, or says, of the measure, where neither speaks of the other; null where one of them has nothing.</summary>
    internal static Answer? Each(Asked asked)
    {
        if (asked.Question.Entities is not [_, _] || asked.Metrics.Count == 0 || asked.Question.Periods.Count == 0 || Planning.Planner.Of(asked.Question) is not Planning.AskKind.Conflict || !asked.Question.Entities.Any(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind == EntityKind.Organization))
        {
            return null;
        }

        var each = asked.Question.Entities.Select(named => asked with { Subjects = named.Ids, Question = asked.Question with { Entities = [named] } }).Select(own => Pool.Standing(own, Pool.In(Pool.Of(own), own.Question.Periods))).ToList();
        if (each.Exists(own => own.Count is 0 or > Few))
        {
            return null;
        }

        var all = each.SelectMany(own => own).Distinct().ToList();
        var reply = new Reply(asked);
        foreach (var claim in all)
        {
            reply.Tell(claim);
        }

        return reply.Add(Say("They are not all counted alike; each figure says how."), all).Answer(all.Take(2).Select(claim => FollowUps.Source(asked, claim)));
    }

    /// <summary>The claims that are noted to tell the very same, under whatever name.</summary>
    private static IEnumerable<Claim> Same(Asked asked, Claim claim) => asked.Snapshot.RelationsOf(claim.Id).Where(relation => relation.Kind == RelationKind.SameAs)
        .Select(relation => asked.Snapshot.FindClaim(relation.From == claim.Id ? relation.To : relation.From)).OfType<Claim>().Where(asked.Filter.Allows);

    private static IEnumerable<(Claim Earlier, Claim Later)> Replaced(Asked asked, IReadOnlyList<Claim> pool)
    {
        var standing = Pool.Standing(asked, pool).Where(claim => claim.Amount is not null).ToList();
        return from earlier in pool.Except(standing)
               where earlier.Amount is not null
               let later = standing.Find(claim => (claim.Metric, claim.Definition, claim.Status, claim.Period) == (earlier.Metric, earlier.Definition, earlier.Status, earlier.Period)
                   && Asked.RowOf(claim) == Asked.RowOf(earlier) && claim.By == earlier.By && !AmountBounds.Of(claim).Meets(AmountBounds.Of(earlier)))
               where later is not null
               select (earlier, later);
    }
}
