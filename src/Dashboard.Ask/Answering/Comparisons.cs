using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Sets figures beside each other: ranking, comparison, difference.</summary>
internal static class Comparisons
{
    private const int MostRanked = 8;
    private const int MostLarger = 3;

    /// <summary>Who has most, or least.</summary>
    public static Answer Ranking(Asked asked, IReadOnlyList<Claim> pool)
    {
        pool = Quarters(asked, pool);
        if (RankedChanges.Of(asked, pool) is { } changes)
        {
            return changes;
        }

        if (Standing(asked, pool) is { Count: > 1 } standing)
        {
            return OfLatest(asked, standing);
        }

        var aligned = Aligned.Of(asked, Then(asked, pool));
        if (aligned.Claims.Count < 2)
        {
            return InOrder(asked, pool) ?? LookUps.Of(asked, pool, all: true);
        }

        var least = asked.Question.Asks("rank-least");
        var others = Otherwise(Taken(asked, aligned.Claims[0]), pool, aligned.Claims).ToList();
        if (others.Exists(claim => claim.Status == aligned.Claims[0].Status && Beyond(aligned with { Left = [claim] }, least).Count > 0))
        {
            return BySize(asked, [.. aligned.Claims.Where(claim => asked.Subjects.Contains(Asked.RowOf(claim))), .. others], least,
                least ? metric => Say($"Figure by figure the lowest {metric.Name} is that of {metric.Subject}, but they are not all counted alike.")
                    : metric => Say($"Figure by figure the highest {metric.Name} is that of {metric.Subject}, but they are not all counted alike."));
        }

        var ranked = least ? aligned.Descending.Reverse().ToList() : aligned.Descending;
        var first = ranked[0];
        var tied = ranked.TakeWhile(claim => claim.Amount!.To(aligned.Unit).Middle == first.Amount!.To(aligned.Unit).Middle).ToList();
        var names = CountText.Join([.. tied.Select(asked.SubjectOf).OfType<string>()]);
        var metric = asked.NameOf(first.Metric!);
        asked = asked with { Assumed = Assumed(asked, first) };
        var reply = new Reply(asked).Add(
            least ? Say($"The lowest {metric}{Words.Common(asked, first)} is that of {names}.") : Say($"The highest {metric}{Words.Common(asked, first)} is that of {names}."),
            ranked);
        if (Place(asked, ranked) is { } placed)
        {
            reply = new Reply(asked).Add(placed, ranked);
        }

        if (least && asked.Question.Asks("rank-most"))
        {
            var most = aligned.Descending[0];
            reply.Add(Say($"The highest {metric}{Words.Common(asked, most)} is that of {asked.SubjectOf(most)}."), ranked);
        }

        return Finish(asked, reply, ranked.Take(asked.Question.Count ?? MostRanked), aligned, others, Beyond(aligned, least));
    }

    /// <summary>"Which quarter of 2025 was the lowest" is about quarters, and about no year.</summary>
    private static IReadOnlyList<Claim> Quarters(Asked asked, IReadOnlyList<Claim> pool) =>
        asked.Question.Asks("quarter-of-year") && pool.Where(claim => claim.Period?.IsQuarter() == true && (asked.Question.Periods.Count == 0 || asked.Question.Periods.Any(wish => wish.Fits(claim.Period) > 0))).ToList() is { Count: > 1 } quarters ? quarters : pool;

    /// <summary>Who is second, or third, where that is asked for.</summary>
    private static string? Place(Asked asked, IReadOnlyList<Claim> ranked)
    {
        var place = asked.Question.Asks("place-2") ? 2 : asked.Question.Asks("place-3") ? 3 : 0;
        if (place == 0 || place > ranked.Count)
        {
            return null;
        }

        var claim = ranked[place - 1];
        var (metric, common, name) = (asked.NameOf(claim.Metric!), Words.Common(asked, claim), asked.SubjectOf(claim));
        return asked.Question.Asks("rank-least") ? Say($"The second lowest {metric}{common} is that of {name}.")
            : place == 2 ? Say($"The second highest {metric}{common} is that of {name}.")
            : Say($"The third highest {metric}{common} is that of {name}.");
    }

    /// <summary>The question with the time that was taken.</summary>
    private static Asked Taken(Asked asked, Claim claim) =>
        asked.Question.Periods.Count > 0 || claim.Period is not { } period || !Aligned.IsYear(claim) ? asked : asked with { Question = asked.Question with { Periods = [PeriodWish.OfYear(period.Year)] } };

    /// <summary>The time that was taken where the question names none.</summary>
    private static string? Assumed(Asked asked, Claim claim) => asked.Question.Periods.Count == 0 && claim.Period is { } period ? PeriodText.Of(period) : null;

    /// <summary>What stands on a day has a latest figure of each; where no time is asked for, these are set in order. Empty for what runs over a time.</summary>
    private static List<Claim> Standing(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (asked.Question.Periods.Count > 0 || !asked.Metrics.All(metric => asked.Snapshot.FindMetric(metric)?.Nature == MetricNature.Stock))
        {
            return [];
        }

        var latest = LookUps.Latest(asked, pool).Where(claim => claim is { Amount.Middle: not null, Period: not null } && Asked.RowOf(claim).Length > 0 && (asked.Subjects.Count > 0 || !Aligned.IsSum(asked, claim))).ToList();
        return latest.Where(claim => claim.Status == latest.Min(other => other.Status))
            .GroupBy(claim => (claim.Metric, AmountBounds.BaseOf(claim.Amount!.Unit))).OrderByDescending(alike => alike.Select(Asked.RowOf).Distinct().Count()).ThenBy(alike => alike.Key.Metric, StringComparer.Ordinal).FirstOrDefault()?
            .GroupBy(Asked.RowOf).Select(own => own.OrderByDescending(claim => claim.Amount!.To(own.First().Amount!.Unit).Middle).ThenBy(claim => claim.Id, StringComparer.Ordinal).First()).ToList() ?? [];
    }

    private static Answer OfLatest(Asked asked, IReadOnlyList<Claim> standing)
    {
        var least = asked.Question.Asks("rank-least");
        return BySize(asked with { Assumed = Say("the latest figure of each") }, standing, least,
            least ? metric => Say($"By the latest figure of each, the lowest {metric.Name} is that of {metric.Subject}. The figures are of different days and need not be counted alike.")
                : metric => Say($"By the latest figure of each, the highest {metric.Name} is that of {metric.Subject}. The figures are of different days and need not be counted alike."));
    }

    private static Answer BySize(Asked asked, IReadOnlyList<Claim> claims, bool least, Func<(string Name, string? Subject), string> headed)
    {
        var unit = claims[0].Amount!.Unit;
        var ordered = claims.Where(claim => UnitScale.Converts(claim.Amount!.Unit, unit)).OrderByDescending(claim => claim.Amount!.To(unit).Middle).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        ordered = least ? [.. Enumerable.Reverse(ordered)] : ordered;
        var reply = new Reply(asked).Add(headed((asked.NameOf(ordered[0].Metric!), asked.SubjectOf(ordered[0]))), ordered);
        if (Planner.Of(asked.Question) == AskKind.Ratio && ordered is [var more, var less] && more.Definition == less.Definition)
        {
            Ratios.Tell(asked, reply, more, less);
        }
        else if (!least && ordered is [var first, var last] && first.Definition == last.Definition && first.Status == last.Status)
        {
            Apart(reply, first, last);
        }

        if (Place(asked, ordered) is { } placed)
        {
            reply.Add(placed, ordered);
        }

        foreach (var claim in ordered.Take(asked.Question.Count ?? MostRanked))
        {
            reply.Tell(claim);
        }

        return reply.Answer(ordered.Take(2).Select(claim => FollowUps.Source(asked, claim)));
    }

    /// <summary>Who is left out with a larger figure, or a smaller where the least is asked for, which is counted otherwise, or less firm: a ranking that hid them would mislead.</summary>
    private static IReadOnlyList<Claim> Beyond(Aligned aligned, bool least)
    {
        var unit = aligned.Unit;
        var end = (least ? aligned.Descending[^1] : aligned.Descending[0]).Amount!.To(unit).Middle;
        var beyond = aligned.Left.Where(claim => UnitScale.Converts(claim.Amount!.Unit, unit) && (least ? claim.Amount.To(unit).Middle < end : claim.Amount.To(unit).Middle > end));
        return
        [
            .. (least ? beyond.OrderBy(claim => claim.Amount!.To(unit).Middle) : beyond.OrderByDescending(claim => claim.Amount!.To(unit).Middle))
                .ThenBy(claim => claim.Id, StringComparer.Ordinal).Take(MostLarger),
        ];
    }

    /// <summary>The figures of one subject by size, where they are of one measure and unit; null where they are not.</summary>
    private static Answer? InOrder(Asked asked, IReadOnlyList<Claim> pool)
    {
        var all = Told.Of(asked, [.. Pool.Firmest(asked, Then(asked, pool)).Where(claim => claim.Amount?.Middle is not null)]);
        // dollars are not ranked beside euros, nor one measure beside another
        var told = all.GroupBy(each => (each.Head.Metric, AmountBounds.BaseOf(each.Head.Amount!.Unit))).MaxBy(alike => alike.Count())?.ToList() ?? [];
        if (told.Count < 2 || (told.Count < all.Count && !told.TrueForAll(each => each.Head.Metric is { } metric && Lexicon.Vocabulary.Events.Contains(metric))))
        {
            return null;
        }

        var unit = told[0].Head.Amount!.Unit;
        var ordered = told.OrderByDescending(each => each.Head.Amount!.To(unit).Middle).ThenBy(each => each.Head.Id, StringComparer.Ordinal).ToList();
        var reply = new Reply(asked);
        if (ordered.Select(each => each.Head.Definition).Distinct().Count() > 1)
        {
            reply.Add(Say("By size, one figure at a time; they are not all counted alike."), ordered.Select(each => each.Head).Take(MostRanked));
        }

        foreach (var each in asked.Question.Asks("rank-least") ? Enumerable.Reverse(ordered).Take(asked.Question.Count ?? MostRanked) : ordered.Take(asked.Question.Count ?? MostRanked))
        {
            reply.Tell(each);
        }

        var left = all.Except(told).Select(each => each.Head).ToList();
        if (Words.LeftOut(asked, left) is { } said)
        {
            reply.Add(said, left);
        }

        return reply.Answer(FollowUps.Source(asked, ordered[0].Head));
    }

    /// <summary>The figures of several subjects, or times, and what lies between the two of them.</summary>
    public static Answer Of(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (Planner.Of(asked.Question) == AskKind.Difference && OfWays(asked, pool) is { } ways)
        {
            return ways;
        }

        // "how far is the valuation of one round above that of the round before": one measure at the times of the two
        if (Planner.Of(asked.Question) == AskKind.Difference && asked.Question is { Definitions: [_, _], Periods.Count: 0 } && pool is [var one, var other] && (Asked.RowOf(one), one.Metric, one.Definition, one.Status) == (Asked.RowOf(other), other.Metric, other.Definition, other.Status) && Changes.Pairs(asked, pool).Count == 1)
        {
            return Changes.Of(asked, pool);
        }

        // "from 2021 to 2022" is one year only where something is told of a year that the two name
        var ends = asked.Question.Periods is [_, _] or [{ Sort: PeriodSort.Span, Start.Year: > 1 }] && !(asked.Question.Periods is [{ IsPairOfYears: true } year] && pool.Any(claim => year.Fits(claim.Period) > 1));
        if (ends && Asked.RowOf(pool[0]) is var row && pool.All(claim => Asked.RowOf(claim) == row))
        {
            // what cannot be set against each other stands beside each other
            return Changes.Pairs(asked, pool).Count == 0 && asked.Question.Periods.Count == 2 && asked.Question.Periods.All(period => pool.Any(claim => period.Fits(claim.Period) > 0))
                ? LookUps.Of(asked, pool, all: true)
                : Changes.Of(asked, pool);
        }

        if (asked.Question.Periods.Count > 1 && asked.Question.Entities.Count > 1)
        {
            return Table(asked, pool);
        }

        var aligned = Aligned.Of(asked, Then(asked, pool));
        var wanted = asked.Subjects.Count == 0 ? aligned.Claims : aligned.Claims.Where(claim => asked.Subjects.Contains(Asked.RowOf(claim))).ToList();
        if (Standing(asked, pool) is { Count: > 1 } standing && (standing.Count > wanted.Count || (asked.Question.Asks("latest") && standing.Count == wanted.Count)))
        {
            return OfLatest(asked, standing);
        }

        if (wanted.Count < 2)
        {
            return Apart(asked, pool);
        }

        var set = aligned with { Claims = wanted };
        asked = asked with { Assumed = Assumed(asked, wanted[0]) };
        var reply = new Reply(asked);
        if (set.Claims.Count == 2 && !(Planner.Of(asked.Question) == AskKind.Ratio && Ratios.Tell(asked, reply, set.Descending[0], set.Descending[1])))
        {
            Difference(asked, reply, set.Descending[0], set.Descending[1], set.Unit);
        }

        var newer = Standing(asked, pool).Where(claim => claim.Period!.End > (wanted[0].Period?.End ?? DateOnly.MaxValue)).ToList();
        return Finish(asked with { Newer = newer }, reply, set.Descending, set, [.. Otherwise(asked, pool, wanted)], []);
    }

    /// <summary>"How far do gross and net lie apart", "its 2025 capex gross and its 2025 capex net": two ways of counting of one subject and time; null where the question does not name two, or one of them has no figure.</summary>
    private static Answer? OfWays(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (asked.Question is not { Definitions: [var one, var other] } || asked.Question.Periods.Distinct().Count() > 1)
        {
            return null;
        }

        var then = Chosen(asked, pool).Where(claim => claim.Amount?.Middle is not null).ToList();
        var pair = (from first in then
                    where one.Ids.Contains(first.Definition ?? "")
                    from second in then
                    where other.Ids.Contains(second.Definition ?? "") && second != first && (second.Metric, second.Period, second.Status) == (first.Metric, first.Period, first.Status)
                        && Asked.RowOf(first) == Asked.RowOf(second) && UnitScale.Converts(first.Amount!.Unit, second.Amount!.Unit)
                    orderby first.Period?.End descending
                    select first.Amount!.To(second.Amount!.Unit).Middle < second.Amount.Middle ? (More: second, Less: first) : (More: first, Less: second)).FirstOrDefault();
        if (pair.More is not { } more)
        {
            return null;
        }

        return Apart(new Reply(asked), more, pair.Less).Tell(more).Tell(pair.Less).Answer(FollowUps.Source(asked, more), FollowUps.Source(asked, pair.Less));
    }

    /// <summary>Says how far the first of two figures that are told one after the other lies above the second.</summary>
    private static Reply Apart(Reply reply, Claim more, Claim less)
    {
        var gap = Distance.Figure(more, less) with { Status = more.Status };
        return reply.Compute(Say($"The first of these figures is {AmountText.InFull(gap.Amount)} above the second: {gap.Formula!}."), gap);
    }

    /// <summary>The figures of those whom the question names and who are not counted like the others.</summary>
    private static IEnumerable<Claim> Otherwise(Asked asked, IReadOnlyList<Claim> pool, IReadOnlyList<Claim> wanted) =>
        asked.Question.Entities.Where(named => !wanted.Any(claim => named.Ids.Contains(claim.Entity ?? "")))
            .SelectMany(named => Chosen(asked, [.. pool.Where(claim => claim.Amount is not null && named.Ids.Contains(claim.Entity ?? ""))]).Take(2));

    private static IReadOnlyList<Claim> Chosen(Asked asked, IReadOnlyList<Claim> pool) =>
        asked.Question.Periods.Count > 0 ? [.. Told.Of(asked, Pool.Standing(asked, Pool.Firmest(asked, Then(asked, pool)))).Select(told => told.Head)] : LookUps.Latest(asked, pool);

    /// <summary>Several subjects over several times: the figures of each time beside each other, and who has none that is counted so.</summary>
    private static Answer Table(Asked asked, IReadOnlyList<Claim> pool)
    {
        var reply = new Reply(asked);
        var told = new List<Claim>();
        foreach (var period in asked.Question.Periods.Take(MostRanked))
        {
            var then = asked with { Question = asked.Question with { Periods = [period] } };
            var aligned = Aligned.Of(then, Then(then, pool));
            var wanted = aligned.Claims.Where(claim => asked.Subjects.Contains(Asked.RowOf(claim))).ToList();
            told.AddRange((wanted.Count > 1 ? aligned with { Claims = wanted } : aligned with { Claims = [] }) is { Claims.Count: > 0 } set ? set.Descending : []);
            told.AddRange(Otherwise(then, pool, wanted.Count > 1 ? wanted : []));
        }

        if (told.Count == 0)
        {
            return Apart(asked, pool);
        }

        foreach (var claim in told.Distinct())
        {
            reply.Tell(claim);
        }

        if (told.Select(claim => claim.Definition).Distinct().Count() > 1)
        {
            reply.Add(Say("They are not all counted alike; each figure says how."), told);
        }

        LookUps.Missing(asked, reply, told);
        return reply.Answer(told.Take(2).Select(claim => FollowUps.Source(asked, claim)));
    }

    /// <summary>Says how much the one is more than the other.</summary>
    public static void Difference(Asked asked, Reply reply, Claim more, Claim less, string unit)
    {
        var gap = Distance.Figure(more, less, unit) with { Period = more.Period is null ? null : PeriodText.Of(more.Period), Definition = more.Definition, Status = more.Status };
        var (most, least, metric) = (asked.SubjectOf(more), asked.SubjectOf(less), asked.NameOf(more.Metric!));
        reply.Compute(
            Say($"The {metric} of {most}{Words.Common(asked, more)} is {AmountText.InFull(gap.Amount)} above that of {least}: {gap.Formula!}."), gap);
    }

    /// <summary>The claims of the time that is asked for; without one, all, of which the latest common time is taken.</summary>
    internal static IReadOnlyList<Claim> Then(Asked asked, IReadOnlyList<Claim> pool) => Pool.Standing(asked, Pool.In(pool, asked.Question.Periods) is { Count: > 0 } then ? then : Times.Ending(asked, pool));

    private static Answer Finish(Asked asked, Reply reply, IEnumerable<Claim> told, Aligned aligned, IReadOnlyList<Claim> others, IReadOnlyList<Claim> beyond)
    {
        foreach (var claim in told)
        {
            reply.Tell(claim);
        }

        // who is asked for is told with a figure, and who is not is named
        var left = aligned.Left.Where(claim => !others.Any(other => Asked.RowOf(other) == Asked.RowOf(claim))).ToList();
        if (Words.LeftOut(asked, left) is { } said)
        {
            reply.Add(said, left);
        }

        Set(asked.Newer, Say("Newer figures, of different days:"));
        Set(others, Say("Counted otherwise, or not as firm:"));
        Set([.. beyond.Except(others)], asked.Question.Asks("rank-least") ? Say("Some of them have a smaller figure, counted otherwise or not as firm.") : Say("Some of them have a larger figure, counted otherwise or not as firm."));
        return reply.Answer(aligned.Descending.Take(2).SelectMany(claim => new[] { FollowUps.Growth(asked, claim), FollowUps.Source(asked, claim) }).Prepend(Newer(asked, aligned)));

        void Set(IReadOnlyList<Claim> claims, string headed)
        {
            if (claims.Count > 0)
            {
                reply.Add(headed, claims);
            }

            foreach (var claim in claims)
            {
                reply.Tell(claim);
            }
        }
    }

    /// <summary>Where a year was taken and quarters behind it can be compared as well: the same for the newest of them.</summary>
    private static string? Newer(Asked asked, Aligned aligned)
    {
        if (asked.Assumed is null || aligned.Newer is not [{ Metric: { } metric, Period: { } period }, _, ..] || FollowUps.QuarterOf(period) is not { } quarter)
        {
            return null;
        }

        var names = CountText.Join([.. aligned.Newer.Select(asked.SubjectOf).OfType<string>().Order(StringComparer.Ordinal).Take(4)]);
        return Say($"Compare the {asked.NameOf(metric)} of {names} in {quarter}");
    }

    /// <summary>Nothing can be set beside anything: both are told, and why nothing is computed.</summary>
    private static Answer Apart(Asked asked, IReadOnlyList<Claim> pool)
    {
        var chosen = asked.Question.Periods.Count > 0 ? Pool.Standing(asked, Pool.Firmest(asked, Then(asked, pool))) : asked.Question.Definitions.Count > 1 ? Pool.Standing(asked, pool) : LookUps.Latest(asked, pool);
        if (chosen.Count == 0)
        {
            return Refusals.NotSo(asked, LookUps.Latest(asked, pool));
        }

        var reply = new Reply(asked);
        foreach (var told in Told.Of(asked, chosen).Take(6))
        {
            reply.Tell(told);
        }

        LookUps.Missing(asked, reply, pool);
        if (chosen.Select(claim => (Asked.RowOf(claim), claim.Metric)).Distinct().Count() > 1)
        {
            reply.Add(Say("They differ in time, count or status, so that nothing is computed from them."), chosen);
        }

        return reply.Answer(chosen.Take(2).Select(claim => FollowUps.Source(asked, claim)));
    }
}
