using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Two figures of one subject that the question itself sets against each other, though they measure or count two things: worked out in the open, each told with how it counts.</summary>
internal static class Opposed
{
    private const int LeastWord = 3;

    /// <summary>What one part of a year is of the year, or what one put into a round is of the round; null where that is not asked for, or not known.</summary>
    public static Answer? OfParts(Asked asked) => asked.Question.IsOfYear && OfYear(asked, Figures(asked)) is var (part, year) ? Told(asked, AskKind.Share, part, year)
        : OfRound(asked) is var (put, round) ? Told(asked, AskKind.Share, put, round)
        : OfEarmarked(asked) is var (aside, raised) ? Told(asked, AskKind.Share, aside, raised) : null;

    /// <summary>"How big a part of its December money was set aside for the site": of what the round of that time brought in.</summary>
    private static (Claim First, Claim Second)? OfEarmarked(Asked asked)
    {
        if (asked.Question is not { Entities: [_, ..], Amounts.Count: 0, Periods.Count: < 2 } || !asked.Metrics.All(Vocabulary.Earmarked.Contains))
        {
            return null;
        }

        var pairs = from aside in Pool.In(Pool.Measured(asked), asked.Question.Periods)
                    where aside is { Status: ClaimStatus.Actual, Amount.Middle: > 0, Period: not null } && asked.Metrics.Contains(aside.Metric ?? "")
                    from round in asked.Snapshot.Filter(asked.Snapshot.ClaimsOfMetric(Vocabulary.Round), asked.Filter)
                    where round is { Status: ClaimStatus.Actual, Amount.Middle: > 0 } && (round.Entity, round.Period) == (aside.Entity, aside.Period) && UnitScale.Converts(aside.Amount!.Unit, round.Amount!.Unit)
                    select (aside, round);
        return pairs.Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>"What part of the money that it raised was meant for the site in Norway": what holds the words that no measure has is a part of the figure of the measure, of the same subject and time; null where it is not the only one.</summary>
    public static Answer? OfWords(Asked asked)
    {
        // "how much of the 400 MW contracted at the site had it switched on"
        if (asked.Question is { Unknown.Count: > 0, Metrics.Count: 1, Entities.Count: 1, Amounts.Count: 1 } && asked.Question.Asks("part"))
        {
            return OfStated(asked, Figures(asked).FindAll(claim => asked.Metrics.Contains(claim.Metric!) && Statements.Holds(asked, claim, asked.Question.Unknown)));
        }

        if (asked.Question is not { Unknown.Count: > 0, Metrics.Count: 1, Entities.Count: 1, Periods.Count: < 2, Amounts.Count: 0 } || Planner.Of(asked.Question) != AskKind.Share)
        {
            return null;
        }

        var own = Pool.In([.. Pool.About(asked with { Question = asked.Question with { Segments = [] } }, []).Where(claim => claim is { Status: ClaimStatus.Actual, Amount.Middle: > 0, Period: not null, Metric: not null })], asked.Question.Periods);
        var pairs = from part in own
                    where !asked.Metrics.Contains(part.Metric!) && Statements.Holds(asked, part, asked.Question.Unknown)
                    from whole in own
                    where asked.Metrics.Contains(whole.Metric!) && whole.Period == part.Period && whole.Entity == part.Entity && UnitScale.Converts(part.Amount!.Unit, whole.Amount!.Unit) && part.Amount.To(whole.Amount.Unit).Middle < whole.Amount.Middle
                    select (part, whole);
        return pairs.Take(2).ToList() is [var only] ? Told(asked, AskKind.Share, only.part, only.whole) : null;
    }

    /// <summary>"What part of its Series B did the other put in": the one figure that is told of both at the time of the round.</summary>
    private static (Claim First, Claim Second)? OfRound(Asked asked)
    {
        // "what did it put in, and what per cent does it own": the stake is told, and no part of the round
        if (asked.Question is not { Entities: [_, _], Definitions: [var named] } || Pool.Measured(asked with { Question = asked.Question with { Definitions = [] } }).Any(claim => claim.Amount?.Unit == "%"))
        {
            return null;
        }

        var own = Pool.About(asked with { Metrics = [], Question = asked.Question with { Definitions = [], Segments = [] } }, []).Where(claim => claim is { Status: ClaimStatus.Actual, Amount.Middle: > 0, Period: not null, Metric: not null }).ToList();
        var pairs = from round in own
                    where round.Metric == Vocabulary.Round && named.Ids.Contains(round.Definition ?? "")
                    from put in own
                    where Vocabulary.Between.Contains(put.Metric!) && put.Entity != round.Entity && asked.Question.Entities.All(party => party.Ids.Any(put.Concerns)) && UnitScale.Converts(put.Amount!.Unit, round.Amount!.Unit) && Answering.Told.IsWhen(put.Period, round.Period)
                    select (put, round);
        return pairs.Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>"How large a share of its Series C was the earlier SAFE money": two rounds that the question names, each with one figure; null elsewhere.</summary>
    private static (Claim First, Claim Second)? OfTwoRounds(Asked asked)
    {
        if (asked.Question.Definitions is not [var one, var other])
        {
            return null;
        }

        var rounds = Pool.About(asked with { Metrics = [Vocabulary.Round], Question = asked.Question with { Definitions = [], Segments = [] } }, [Vocabulary.Round]).Where(claim => claim is { Metric: Vocabulary.Round, Status: ClaimStatus.Actual, Amount.Middle: > 0, Period: not null }).ToList();
        return Of(one) is [var first] && Of(other) is [var second] && first != second && Asked.RowOf(first) == Asked.RowOf(second) && UnitScale.Converts(first.Amount!.Unit, second.Amount!.Unit) && asked.Snapshot.RelationsOf(second.Id).Concat(asked.Snapshot.RelationsOf(first.Id)).Any() ? (first, second) : null;

        List<Claim> Of(Named named) => rounds.FindAll(claim => named.Ids.Contains(claim.Definition ?? ""));
    }

    /// <summary>The multiple, share or difference of the two; null where the question does not name two, or the evidence has them not for one time.</summary>
    public static Answer? Of(Asked asked, AskKind kind)
    {
        if (kind is not (AskKind.Ratio or AskKind.Share or AskKind.Difference) || asked.Subjects.Count == 0)
        {
            return null;
        }

        var figures = Figures(asked);
        var pair = kind == AskKind.Difference ? OfCounts(asked, figures) ?? OfMeasures(asked, figures) ?? OfMeasuresAtTimes(asked, figures) ?? OfOwnTimes(asked, figures) ?? OfSites(asked, figures) : OfMeasures(asked, figures) ?? (kind == AskKind.Ratio ? OfTimes(asked, figures) ?? OfOwnTimes(asked, figures) ?? OfSites(asked, figures) ?? (asked.Question.Definitions.Count == 2 ? OfCounts(asked, figures) : null) : null) ?? (kind == AskKind.Share ? OfWhole(asked, figures) ?? OfYear(asked, figures) : null);
        pair = kind == AskKind.Share ? OfTwoRounds(asked) ?? pair : pair;
        // what went into one deal is no part of what went into another
        if (kind is AskKind.Share && pair is var (one, other) && one.Metric == other.Metric && Vocabulary.Events.Contains(one.Metric!) && one.Definition != other.Definition && asked.Question.Definitions.Count < 2)
        {
            return null;
        }

        return pair is var (first, second) ? (kind is AskKind.Share or AskKind.Difference && first.Amount!.To(second.Amount!.Unit).Middle is var middle && (kind == AskKind.Share ? middle > second.Amount.Middle : middle < second.Amount.Middle) ? Told(asked, kind, second, first) : Told(asked, kind, first, second)) : kind == AskKind.Share ? OfStated(asked, figures) : null;
    }

    /// <summary>"By how many percent would it have cleared higher without the cap": what the one way of counting gives above the other, in per cent; null where the question does not name two.</summary>
    public static Answer? OfPercent(Asked asked) => asked.Subjects.Count > 0 && OfCounts(asked, Figures(asked)) is var (more, less) ? Told(asked, AskKind.Growth, more, less) : null;

    private static List<Claim> Figures(Asked asked)
    {
        var measures = asked with { Metrics = [.. asked.Question.Metrics.SelectMany(named => named.Ids).Concat(asked.Metrics).Distinct()] };
        measures = measures with { Question = asked.Question with { Definitions = [], Hints = [], Statuses = [], Called = [] } };
        return [.. Pool.Standing(measures, Pool.Measured(measures)).Where(claim => claim is { Amount.Middle: not null, Period: not null, Status: not ClaimStatus.Opinion })];
    }

    /// <summary>Two measures of about one time: the newest where none is asked for.</summary>
    private static (Claim First, Claim Second)? OfMeasures(Asked asked, List<Claim> figures)
    {
        var measures = asked.Question.Metrics.Where(named => named.Ids.Count > 0).ToList();
        var pairs = from one in measures.Index()
                    from other in measures.Index()
                    where one.Index < other.Index
                    from first in figures
                    where one.Item.Ids.Contains(first.Metric!)
                    from second in figures
                    where other.Item.Ids.Contains(second.Metric!) && first.Metric != second.Metric && Asked.RowOf(first) == Asked.RowOf(second)
                        && UnitScale.Converts(first.Amount!.Unit, second.Amount!.Unit) && AreOfOneTime(asked, first, second) && IsWhole(asked, first) && IsWhole(asked, second) && (Fits(asked, first) || Fits(asked, second))
                    orderby first.Status, second.Status, first.Period!.End descending, first.Id, second.Id
                    select asked.Question.Asks("inverse") ? (second, first) : (first, second);
        return pairs.Select(pair => ((Claim, Claim)?)pair).FirstOrDefault();
    }

    /// <summary>"What is planned for 2027 by what came in 2024": two times of one measure, each with one figure, though they count otherwise.</summary>
    private static (Claim First, Claim Second)? OfTimes(Asked asked, List<Claim> figures)
    {
        if (asked.Question is not { Periods: [var one, var other], Definitions.Count: 0 })
        {
            return null;
        }

        var (first, second) = (Of(one), Of(other));
        return first is [var above] && second is [var below] && above.Metric == below.Metric && Asked.RowOf(above) == Asked.RowOf(below) && UnitScale.Converts(above.Amount!.Unit, below.Amount!.Unit) ? (above, below) : null;

        List<Claim> Of(PeriodWish wish) => figures.FindAll(claim => wish.Fits(claim.Period) > 1);
    }

    /// <summary>"What it was worth in May above what the other was in March": one measure of two, each at its own time, in the order in which they are named; null where both have figures of one time.</summary>
    private static (Claim First, Claim Second)? OfOwnTimes(Asked asked, List<Claim> figures)
    {
        if (asked.Question is not { Entities: [var one, var other], Periods: [var then, var later], Metrics.Count: 1 } || Of(one, later).Count + Of(other, then).Count > 0)
        {
            return null;
        }

        return Of(one, then) is [var first] && Of(other, later) is [var second] && first.Metric == second.Metric && UnitScale.Converts(first.Amount!.Unit, second.Amount!.Unit) ? (first, second) : null;

        List<Claim> Of(Named named, PeriodWish wish) => figures.FindAll(claim => named.Ids.Contains(claim.Entity ?? "") && wish.Fits(claim.Period) > 0);
    }

    /// <summary>"How much more did it raise in January than it had sought in November": two measures of one subject, each with one figure, at a time of its own; null where they are not.</summary>
    private static (Claim First, Claim Second)? OfMeasuresAtTimes(Asked asked, List<Claim> figures)
    {
        if (asked.Question is not { Entities.Count: 1, Metrics: [var one, var other], Periods: [var then, var later] })
        {
            return null;
        }

        var pairs = new[] { (then, later), (later, then) }.Select(times => (First: Of(one, times.Item1), Second: Of(other, times.Item2))).Where(pair => pair.First.Count == 1 && pair.Second.Count == 1).ToList();
        return pairs is [var (first, second)] && first[0].Metric != second[0].Metric && Asked.RowOf(first[0]) == Asked.RowOf(second[0]) && UnitScale.Converts(first[0].Amount!.Unit, second[0].Amount!.Unit) ? (first[0], second[0]) : null;

        List<Claim> Of(Named named, PeriodWish wish) => figures.FindAll(claim => named.Ids.Contains(claim.Metric!) && wish.Fits(claim.Period) > 1);
    }

    /// <summary>"By how many megawatts is the one plant larger than the other": two sites with one figure each, whatever time it is of.</summary>
    private static (Claim First, Claim Second)? OfSites(Asked asked, List<Claim> figures)
    {
        if (asked.Question is not { Entities: [var one, var other], Periods.Count: 0 } || !asked.Subjects.All(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Project))
        {
            return null;
        }

        return Of(one) is [var first] && Of(other) is [var second] && (first.Metric, first.Status) == (second.Metric, second.Status) && UnitScale.Converts(first.Amount!.Unit, second.Amount!.Unit)
            ? first.Amount.To(second.Amount.Unit).Middle >= second.Amount.Middle ? (first, second) : (second, first) : null;

        List<Claim> Of(Named named) => Measured(named).DistinctBy(claim => (claim.Amount, claim.Definition)).ToList();
        IEnumerable<Claim> Measured(Named named) => Pool.Standing(asked, Pool.Measured(asked)).Where(claim => claim.Amount?.Middle is not null && named.Ids.Contains(claim.Entity ?? ""));
    }

    /// <summary>"How much of the 2 billion": the number that is named is the whole, and is that of the subject as well.</summary>
    private static (Claim First, Claim Second)? OfWhole(Asked asked, List<Claim> figures)
    {
        var given = asked.Question.Amounts.Where(amount => amount is { Bound: null, Unit: not null and not "%" }).ToList();
        if (given is not [var whole])
        {
            return null;
        }

        var wholes = Pool.About(asked with { Question = asked.Question with { Segments = [], Statuses = [] } }, []).Where(claim => claim is { Amount.Middle: > 0, Period: not null } && whole.Fits(claim)).ToList();
        var pairs = from part in figures
                    where Fits(asked, part) && part.Status == ClaimStatus.Actual
                    from all in wholes
                    where all != part && Asked.RowOf(all) == Asked.RowOf(part) && UnitScale.Converts(all.Amount!.Unit, part.Amount!.Unit) && part.Amount.To(all.Amount.Unit).Middle < all.Amount.Middle
                        && (all.Definition == part.Definition || AreOfOneTime(asked, part, all))
                    orderby all.Definition != part.Definition, all.Status, all.Period!.End descending, all.Id
                    select (part, all);
        return pairs.Select(pair => ((Claim, Claim)?)pair).FirstOrDefault();
    }

    /// <summary>"How much of the 400 MW": of a whole that the very statement names beside its part.</summary>
    private static Answer? OfStated(Asked asked, List<Claim> figures)
    {
        if (asked.Question.Amounts.Where(amount => amount is { Bound: null, Unit: not null and not "%" }).ToList() is not [{ Unit: { } unit } whole])
        {
            return null;
        }

        var part = figures.Where(claim => Fits(asked, claim) && UnitScale.Converts(claim.Amount!.Unit, unit) && claim.Amount.To(unit).Middle < whole.Value && !AmountBounds.Of(claim).High.Equals(decimal.MaxValue)
            && Pool.Holds(claim.Statement, $"{AmountText.Number(whole.Value)} {unit}")).OrderBy(claim => claim.Status).ThenByDescending(claim => claim.Period!.End).ThenBy(claim => claim.Id, StringComparer.Ordinal).FirstOrDefault();
        if (part is null || whole.Value <= 0)
        {
            return null;
        }

        var share = Answering.Words.Rounded(100 * Answering.Words.Least(part, unit) / whole.Value, 100 * Answering.Words.Most(part, unit) / whole.Value, "%", 1);
        var formula = $"{Answering.Words.Term(part, unit)} ÷ {AmountText.Number(whole.Value)}";
        return new Reply(asked).Add(part.Statement, part)
            .Compute(Say($"That is {AmountText.InFull(share)} of it: {formula}."), new(share, Say("share"), [part.Id]) { Formula = formula, Period = PeriodText.Of(part.Period!) }).Figure(part).Answer(FollowUps.Source(asked, part));
    }

    /// <summary>"What part of the year did the fourth quarter bring in".</summary>
    private static (Claim First, Claim Second)? OfYear(Asked asked, List<Claim> figures)
    {
        if (asked.Question is not { Entities.Count: 1, Metrics.Count: 1, Periods: [{ Sort: PeriodSort.Quarter or PeriodSort.FiscalQuarter or PeriodSort.Half }] } || !asked.Question.IsOfYear)
        {
            return null;
        }

        var pairs = from part in figures
                    where Fits(asked, part) && !Aligned.IsYear(part)
                    from year in figures
                    where Aligned.IsYear(year) && (year.Metric, year.Definition, year.Status) == (part.Metric, part.Definition, part.Status) && Asked.RowOf(year) == Asked.RowOf(part)
                        && IsWithin(part.Period!, year.Period!)
                    orderby year.Status, year.Period!.Kind, year.Id
                    select (part, year);
        return pairs.Select(pair => ((Claim, Claim)?)pair).FirstOrDefault();
    }

    /// <summary>One measure that is counted in two ways of which the question names one or both: "how much did the cap hold it down".</summary>
    private static (Claim First, Claim Second)? OfCounts(Asked asked, List<Claim> figures)
    {
        if (asked.Question is not { Periods.Count: < 2, Metrics.Count: > 0 } || asked.Question.Definitions.Count > 2)
        {
            return null;
        }

        // what is named by way of counting is none of the others
        var wished = asked.Question.Ways.SelectMany(wish => wish.Ids).ToHashSet();
        figures = figures.FindAll(claim => wished.Contains(claim.Definition ?? "")) is var so && so.DistinctBy(claim => claim.Definition).Count() > 1 ? so : figures;
        var all = figures.FindAll(claim => claim.Definition is not null && asked.Metrics.Contains(claim.Metric!) && Fits(asked, claim));
        if (all.MaxBy(claim => claim.Period!.End) is not { } newest)
        {
            return null;
        }

        all = all.FindAll(claim => claim.Metric == newest.Metric && claim.Period == newest.Period && Asked.RowOf(claim) == Asked.RowOf(newest) && UnitScale.Converts(claim.Amount!.Unit, newest.Amount!.Unit));
        // 市值比成本: what was read as a measure may be the word for a way of counting
        var said = Worded.Said(asked).Concat(asked.Question.Metrics.SelectMany(measure => measure.Ids).Where(id => !asked.Metrics.Contains(id)).SelectMany(id => id.Split('-')).Select(Stems.Of)).ToHashSet();
        var named = all.FindAll(claim => Words(claim).Any(said.Contains));
        // "how much higher would it be without the cap": the other of the only two
        var isOther = asked.Question is { Entities.Count: 1, Definitions.Count: 1 } && all.Count(claim => wished.Contains(claim.Definition!)) == 1;
        if (all.Count != 2 || (named.Count == 0 && !isOther && !all.TrueForAll(claim => wished.Contains(claim.Definition!))) || all[0].Definition == all[1].Definition)
        {
            return null;
        }

        var unit = all[0].Amount!.Unit;
        return all[0].Amount!.Middle >= all[1].Amount!.To(unit).Middle ? (all[0], all[1]) : (all[1], all[0]);

        // what sets a way of counting apart from the other
        IEnumerable<string> Words(Claim claim) => claim.Definition!.Split('-').Where(word => word.Length >= LeastWord && all.Count(other => other.Definition!.Split('-').Contains(word)) == 1).Select(Stems.Of);
    }

    private static bool IsWithin(Period part, Period whole) => (part.Start >= whole.Start || Lengths.AreNear(part.Start, whole.Start)) && (part.End <= whole.End || Lengths.AreNear(part.End, whole.End));

    private static bool Fits(Asked asked, Claim claim) => asked.Question.Periods.Count == 0 || asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0);

    /// <summary>A quarter of what runs over a time is no figure of the year that is asked for.</summary>
    private static bool IsWhole(Asked asked, Claim claim) => asked.Question.Periods is not [{ IsYear: true } year] || Stands(asked, claim) || year.Fits(claim.Period) > 1;

    /// <summary>The same days, or what stands on a day at the end of the time of the other.</summary>
    private static bool AreOfOneTime(Asked asked, Claim one, Claim other) => Answering.Told.IsWhen(one.Period, other.Period) || Ends(asked, one, other) || Ends(asked, other, one);

    private static bool Ends(Asked asked, Claim standing, Claim running) => Stands(asked, standing) && Lengths.AreNear(standing.Period!.End, running.Period!.End);

    private static bool Stands(Asked asked, Claim claim) => claim.Period!.IsWithinMonth() || (!Aligned.IsYear(claim) && asked.Snapshot.FindMetric(claim.Metric!)?.Nature == MetricNature.Stock);

    private static bool IsOfPercent(Asked asked) => (asked.Question.Asks("percent") || asked.Question.Unit == "%") && !asked.Question.Asks("points");

    /// <summary>Works the two out, and tells each with how it counts; null where that has no meaning.</summary>
    public static Answer? Told(Asked asked, AskKind kind, Claim first, Claim second)
    {
        var (result, formula) = kind switch
        {
            // "by how many percent does the one exceed the other"
            AskKind.Growth or AskKind.Difference when (kind == AskKind.Growth || IsOfPercent(asked)) && first.Amount!.Unit != "%" && Quotient.Above(first, second) is { } above => (above, $"{Quotient.Formula(first, second)} − 1"),
            AskKind.Growth => (null, ""),
            AskKind.Difference => (Distance.Of(first, second, second.Amount!.Unit), Distance.Formula(first, second, second.Amount.Unit)),
            AskKind.Share when first.Amount!.To(second.Amount!.Unit).Middle > second.Amount.Middle => (null, ""),
            AskKind.Share => (Quotient.Share(first, second), Quotient.Formula(first, second)),
            _ => (Quotient.Times(first, second), Quotient.Formula(first, second)),
        };
        // of two that are each more than their figure nothing is known of what lies between them
        if (result is null or { Value: null, Low: null, High: null })
        {
            return null;
        }

        var (sentence, name) = kind switch
        {
            AskKind.Difference or AskKind.Growth => (Say($"The first of these figures is {AmountText.InFull(result)} above the second: {formula}."), Say("difference")),
            AskKind.Share => (Say($"The first of these figures is {AmountText.InFull(result)} of the second: {formula}."), Say("share")),
            _ => (Say($"The first of these figures is {AmountText.InFull(result)} the second: {formula}."), Say("multiple")),
        };
        var reply = new Reply(asked)
            .Compute(sentence, new(result, name, [first.Id, second.Id]) { Formula = formula, Period = second.Period is { } period ? PeriodText.Of(period) : null, Status = first.Status == second.Status ? second.Status : null })
            .Tell(first).Tell(second);
        if (first.Metric == second.Metric && first.Definition != second.Definition)
        {
            reply.Add(Say("They are not all counted alike; each figure says how."), first, second);
        }

        return reply.Answer(FollowUps.Source(asked, first), FollowUps.Source(asked, second));
    }
}
