using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>How many times one figure is another, like with like.</summary>
internal static class Ratios
{
    private const int Most = 6;

    /// <summary>One subject at two times, two measures of one subject, or two subjects.</summary>
    public static Answer Of(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (asked.Question.Entities.Count < 2 && asked.Metrics.Count > 1 && OfMeasures(asked, pool) is { } measures)
        {
            return measures;
        }

        if (asked.Question.Entities.Count < 2 && asked.Question.Metrics.Count > 1 && Opposed.Of(asked, Planning.AskKind.Ratio) is { } opposed)
        {
            return opposed;
        }

        // two measures that cannot be set against each other say nothing of how one of them grew
        if (asked.Question is { Entities.Count: < 2, Periods.Count: < 2 } && !asked.Question.Asks("growth") && (LacksOne(asked) || (asked.Question.Metrics.Count(named => named.Ids.Any(asked.Metrics.Contains)) > 1 && asked.Metrics.Count(metric => pool.Any(claim => claim.Metric == metric && claim.Amount is not null)) > 1)))
        {
            return Comparisons.Of(asked, pool);
        }

        if (Sayings.Of(asked, pool) is { } sayings)
        {
            return sayings;
        }

        if (asked.Question is { Definitions: [var one, var other], Periods.Count: 0, Entities.Count: < 2 } && Latest(asked, pool, one) is { } above && Latest(asked, pool, other) is { } below && above != below && above.Metric == below.Metric && above.Period is not null && below.Period is not null)
        {
            var (first, last) = above.Period.End < below.Period.End ? (above, below) : (below, above);
            var told = new Reply(asked);
            if (OfTimes(asked, told, first, last))
            {
                return told.Answer(FollowUps.Source(asked, last));
            }
        }

        if (asked.Question is { Definitions: [_], Entities.Count: < 2 } && OfCounts(asked, pool) is { } counts)
        {
            return counts;
        }

        if (pool.Select(Asked.RowOf).Distinct().Count() > 1 || asked.Question.Entities.Count(named => asked.Snapshot.FindEntity(named.Ids[0])?.Kind != EntityKind.Organization) > 1)
        {
            return Comparisons.Of(asked, pool);
        }

        var reply = new Reply(asked);
        var pairs = Changes.Pairs(asked, pool).Take(Most).Where(pair => OfTimes(asked, reply, pair.First, pair.Last)).ToList();
        foreach (var claim in Stated(asked, pairs))
        {
            reply.Tell(claim);
        }

        return pairs.Count == 0 ? Comparisons.Of(asked, pool) : reply.Answer(pairs.Take(2).Select(pair => FollowUps.Source(asked, pair.Last)));
    }

    /// <summary>Says how many times the one is the other; false where that has no meaning.</summary>
    public static bool Tell(Asked asked, Reply reply, Claim more, Claim less)
    {
        if (Quotient.Times(more, less) is not { } times)
        {
            return false;
        }

        var formula = Quotient.Formula(more, less);
        reply.Compute(
            Say($"The {asked.NameOf(more.Metric!)} of {asked.SubjectOf(more)}{Words.Common(asked, more)} is {AmountText.InFull(times)} that of {asked.SubjectOf(less)}: {formula}."),
            new(times, Say("multiple"), [more.Id, less.Id]) { Formula = formula, Period = more.Period is null ? null : PeriodText.Of(more.Period), Definition = more.Definition, Status = more.Status == less.Status ? more.Status : null });
        return true;
    }

    /// <summary>Whether the question names another measure in the same unit besides the one that the subject has.</summary>
    private static bool LacksOne(Asked asked)
    {
        var named = asked.Question.Metrics.ToLookup(measure => measure.Ids.Any(asked.Metrics.Contains));
        return named[true].SelectMany(known => known.Ids).ToList() is { Count: > 0 } ids && named[false].Any(lacking => Units(lacking.Ids).Intersect(Units(ids)).Any());

        IEnumerable<string> Units(IEnumerable<string> metrics) => metrics.Select(asked.Snapshot.FindMetric).Select(metric => metric?.Unit).OfType<string>().Select(AmountBounds.BaseOf);
    }

    /// <summary>The newest figure of a round, or of a way of counting, that the question names.</summary>
    private static Claim? Latest(Asked asked, IReadOnlyList<Claim> pool, Reading.Named wish) =>
        LookUps.Latest(asked, [.. pool.Where(claim => claim.Amount is not null && (Pool.IsCountedSo(asked, claim, wish) || Pool.Holds(Statements.Text(claim), wish.Said)))]) is [var latest, ..] ? latest : null;

    /// <summary>Says how many times what it was the last figure is; false where that has no meaning.</summary>
    public static bool OfTimes(Asked asked, Reply reply, Claim first, Claim last)
    {
        if (Quotient.Times(last, first) is not { } times)
        {
            return false;
        }

        var formula = Quotient.Formula(last, first);
        reply.Compute(
            Say($"{CountText.Capital(Told.Name(asked, last))} in {PeriodText.Label(last.Period!)} is {AmountText.InFull(times)} that in {PeriodText.Label(first.Period!)}{Changes.How(asked, first)}: {formula}."),
            new(times, Say("multiple"), [first.Id, last.Id]) { Formula = formula, Period = $"{PeriodText.Label(first.Period!)}–{PeriodText.Label(last.Period!)}", Definition = first.Definition, Status = first.Status == last.Status ? last.Status : null });
        reply.Tell(last).Tell(first);
        return true;
    }

    /// <summary>"How many times its revenue was its capex": two measures of one time.</summary>
    private static Answer? OfMeasures(Asked asked, IReadOnlyList<Claim> pool)
    {
        var then = LookUps.Chosen(asked, pool, all: asked.Question.Periods.Count == 0).Where(claim => claim is { Amount.Middle: not null, Period: not null }).ToList();
        var (upper, lower) = asked.Question.Asks("inverse") ? (1, 0) : (0, 1);
        var found = (from one in then
                     where one.Metric == asked.Metrics[upper]
                     from other in then
                     where other.Metric == asked.Metrics[lower] && other.Period == one.Period && Asked.RowOf(other) == Asked.RowOf(one) && UnitScale.Converts(one.Amount!.Unit, other.Amount!.Unit) && Quotient.Times(one, other) is not null
                     orderby one.Period!.End descending
                     select (one, other)).FirstOrDefault();
        if (found.one is not { } own || Quotient.Times(own, found.other) is not { } times)
        {
            return null;
        }

        var formula = Quotient.Formula(own, found.other);
        var when = Say($" in {PeriodText.Of(own.Period!)}");
        return new Reply(asked).Compute(
            Say($"{CountText.Capital(Told.Name(asked, own))} is {AmountText.InFull(times)} {Told.Name(asked, found.other)}{when}: {formula}."),
            new(times, Say("multiple"), [own.Id, found.other.Id]) { Formula = formula, Period = PeriodText.Of(own.Period!) }).Tell(own).Tell(found.other).Answer(FollowUps.Source(asked, own), FollowUps.Source(asked, found.other));
    }

    /// <summary>"How many times as high without the cap": what is counted so, by the one that is counted otherwise; null where there are several.</summary>
    private static Answer? OfCounts(Asked asked, IReadOnlyList<Claim> pool)
    {
        var named = Pool.Standing(asked, Pool.In(pool, asked.Question.Periods)).Where(claim => claim is { Amount.Middle: not null, Period: not null }).ToList();
        if (named is not [var own])
        {
            return null;
        }

        var whole = asked with { Question = asked.Question with { Definitions = [], Statuses = [] } };
        var others = Pool.Firmest(whole, Pool.Standing(whole, [.. Pool.Measured(whole).Where(claim => claim != own && claim.Metric == own.Metric && claim.Period == own.Period && claim.Definition is not null && claim.Definition != own.Definition && Asked.RowOf(claim) == Asked.RowOf(own) && claim.Amount?.Unit == own.Amount!.Unit)]));
        return others is [{ Amount.Middle: not null } other] ? Opposed.Told(asked, Planning.AskKind.Ratio, own, other) : null;
    }

    /// <summary>What a claim states of the very measure over the very years.</summary>
    private static IEnumerable<Claim> Stated(Asked asked, List<(Claim First, Claim Last)> pairs) => pairs.Count == 0 || asked.Metrics.Count == 0 ? [] : Pool.Measured(asked with { Metrics = [.. asked.Metrics.Select(metric => metric + "-multiple")] })
        .Where(claim => pairs.Exists(pair => claim.Period is { } period && period.Start == pair.First.Period!.Start && period.End == pair.Last.Period!.End && claim.Status == pair.Last.Status && (claim.Definition is null || claim.Definition == pair.First.Definition)));
}
