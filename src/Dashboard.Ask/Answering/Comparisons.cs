using Dashboard.Ask.Reading;
using Dashboard.Evidence;
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
        var aligned = Aligned.Of(asked, Then(asked, pool));
        if (aligned.Claims.Count < 2)
        {
            return InOrder(asked, pool) ?? LookUps.Of(asked, pool, all: true);
        }

        var ranked = asked.Question.Asks("rank-least") ? aligned.Descending.Reverse().ToList() : aligned.Descending;
        var first = ranked[0];
        var tied = ranked.TakeWhile(claim => claim.Amount!.To(aligned.Unit).Middle == first.Amount!.To(aligned.Unit).Middle).ToList();
        var names = CountText.Join([.. tied.Select(asked.SubjectOf).OfType<string>()]);
        var metric = asked.NameOf(first.Metric!);
        var reply = new Reply(asked).Add(
            asked.Question.Asks("rank-least") ? Say($"The lowest {metric}{Words.Common(asked, first)} is that of {names}.") : Say($"The highest {metric}{Words.Common(asked, first)} is that of {names}."),
            ranked);
        return Finish(asked, reply, ranked.Take(asked.Question.Count ?? MostRanked), aligned, asked.Question.Asks("rank-least") ? [] : Larger(aligned));
    }

    /// <summary>Who is left out with a larger figure, which is counted otherwise, or less firm: a ranking that hid them would mislead.</summary>
    private static IReadOnlyList<Claim> Larger(Aligned aligned)
    {
        var (unit, most) = (aligned.Unit, aligned.Descending[0].Amount!.To(aligned.Unit).Middle);
        return
        [
            .. aligned.Left.Where(claim => UnitScale.Converts(claim.Amount!.Unit, unit) && claim.Amount.To(unit).Middle > most)
                .OrderByDescending(claim => claim.Amount!.To(unit).Middle).ThenBy(claim => claim.Id, StringComparer.Ordinal).Take(MostLarger),
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
        if (asked.Question.Periods is [_, _] or [{ Sort: PeriodSort.Span }] && Asked.RowOf(pool[0]) is var row && pool.All(claim => Asked.RowOf(claim) == row))
        {
            return Changes.Of(asked, pool);
        }

        var aligned = Aligned.Of(asked, Then(asked, pool));
        var wanted = asked.Subjects.Count == 0 ? aligned.Claims : aligned.Claims.Where(claim => asked.Subjects.Contains(Asked.RowOf(claim))).ToList();
        if (wanted.Count < 2)
        {
            return Apart(asked, pool);
        }

        var set = aligned with { Claims = wanted };
        var reply = new Reply(asked);
        if (set.Claims.Count == 2)
        {
            Difference(asked, reply, set.Descending[0], set.Descending[1], set.Unit);
        }

        return Finish(asked, reply, set.Descending, set);
    }

    /// <summary>Says how much the one is more than the other.</summary>
    public static void Difference(Asked asked, Reply reply, Claim more, Claim less, string unit)
    {
        var gap = Words.Range(Words.Least(more, unit) - Words.Most(less, unit), Words.Most(more, unit) - Words.Least(less, unit), unit);
        var formula = $"{Words.Term(more, unit)} − {Words.Term(less, unit)}";
        reply.Compute(
            Say($"{asked.SubjectOf(more)} has {AmountText.InFull(gap)} more {asked.NameOf(more.Metric!)} than {asked.SubjectOf(less)}{Words.Common(asked, more)}: {formula}."),
            new(gap, Say("difference"), [more.Id, less.Id]) { Formula = formula, Period = more.Period is null ? null : PeriodText.Of(more.Period), Definition = more.Definition, Status = more.Status });
    }

    /// <summary>The claims of the time that is asked for; without one, all, of which the latest common time is taken.</summary>
    internal static IReadOnlyList<Claim> Then(Asked asked, IReadOnlyList<Claim> pool) => Pool.Standing(asked, Pool.In(pool, asked.Question.Periods));

    private static Answer Finish(Asked asked, Reply reply, IEnumerable<Claim> told, Aligned aligned, params IReadOnlyList<Claim> larger)
    {
        foreach (var claim in told)
        {
            reply.Tell(claim);
        }

        if (Words.LeftOut(asked, aligned.Left) is { } left)
        {
            reply.Add(left, aligned.Left);
        }

        if (larger.Count > 0)
        {
            reply.Add(Say("Some of them have a larger figure, counted otherwise or not as firm."), larger);
            foreach (var claim in larger)
            {
                reply.Tell(claim);
            }
        }

        return reply.Answer(aligned.Descending.Take(2).SelectMany(claim => new[] { FollowUps.Growth(asked, claim), FollowUps.Source(asked, claim) }));
    }

    /// <summary>Nothing can be set beside anything: both are told, and why nothing is computed.</summary>
    private static Answer Apart(Asked asked, IReadOnlyList<Claim> pool)
    {
        var chosen = asked.Question.Periods.Count > 0 ? Pool.Standing(asked, Pool.Firmest(asked, Then(asked, pool))) : LookUps.Latest(asked, pool);
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
