using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>What changed between two times, like with like.</summary>
internal static class Changes
{
    private const int Most = 6;
    private const int MostOfMonths = 92;

    /// <summary>The change of each subject, and what is stated of it; what cannot be set beside each other is told and not computed.</summary>
    public static Answer Of(Asked asked, IReadOnlyList<Claim> pool)
    {
        var reply = new Reply(asked);
        foreach (var stated in Stated(asked))
        {
            reply.Tell(stated);
        }

        if (InYears(asked, pool) is { } fell)
        {
            return fell;
        }

        var pairs = Pairs(asked, pool);
        // "how much did it fall" of what rose
        if (asked.Question.Asks("fall") && Reasons.IsTurned(asked, pool, out var turned))
        {
            return Refusals.FalsePremise(asked, turned);
        }

        if (pairs.Count == 0 && reply.IsEmpty && OfCourse(asked, pool) is { } course)
        {
            return course;
        }

        // what somebody said at several times, of no time
        if (pairs.Count == 0 && reply.IsEmpty && pool.Count > 1 && pool.All(claim => claim is { Amount: not null, Stated: not null } && (claim.Period is null || asked.Question.Periods.Count == 0) && claim.Status != ClaimStatus.Actual))
        {
            return LookUps.InTurn(asked, pool);
        }

        // both times are known, and counted otherwise
        IReadOnlyList<PeriodWish> ends = asked.Question.Periods is [{ From: { } began, To: { } ended }] ? [began, ended] : asked.Question.Periods is [_, _] ? asked.Question.Periods : [];
        if (pairs.Count == 0 && reply.IsEmpty && ends.Count == 2 && Pool.Standing(asked, Pool.Firmest(asked, pool)) is var apart && ends.All(end => apart.Any(claim => end.Fits(claim.Period) > 1)))
        {
            var told = ends.SelectMany(end => apart.Where(claim => end.Fits(claim.Period) > 1).Take(3)).Distinct().ToList();
            foreach (var claim in told)
            {
                reply.Tell(claim);
            }

            return reply.Add(Say("They differ in time, count or status, so that nothing is computed from them."), told).Answer(FollowUps.Source(asked, told[0]));
        }

        // "did it lengthen or shorten the life of its servers from 2025": one claim of that time says from what to what
        if (pairs.Count == 0 && reply.IsEmpty && asked.Question is { Periods: [{ IsYear: true } or { From.IsYear: true, To: null }], Amounts.Count: 0 } && Pool.In(Pool.Of(asked with { Question = asked.Question with { Definitions = [] } }), asked.Question.Periods[0].From ?? asked.Question.Periods[0]).Where(SaysBoth).ToList() is [var both]
            && (asked.Question.Periods[0].IsYear || SaysSo(asked, both)))
        {
            return reply.Add(both.Statement, both).Figure(both).Answer(FollowUps.Source(asked, both));
        }

        // "how long does it write off its servers, and has it changed its mind": of figures that count differently, each says from what to what
        if (pairs.Count == 0 && reply.IsEmpty && asked.Question is { Periods.Count: 0, Amounts.Count: 0, Entities.Count: 1 } && Turns(asked, pool) is { Count: > 1 } turns)
        {
            turns.ForEach(claim => reply.Add(claim.Statement, claim).Figure(claim));
            return reply.Answer(turns.Take(2).Select(claim => FollowUps.Source(asked, claim)));
        }

        // "what did it drop to once the tariff was in": what is told of a time, and of none before it
        if (pairs.Count == 0 && reply.IsEmpty && asked.Question is { Periods.Count: 0, Amounts.Count: 0 } && Pool.Standing(asked, Pool.Firmest(asked, pool)).Where(claim => claim is { Status: ClaimStatus.Actual, Amount: not null }).OrderBy(claim => claim.Period?.Start ?? DateOnly.MinValue).ToList() is [{ Period: null } before, { Period: not null } behind]
            && Asked.RowOf(before) == Asked.RowOf(behind) && (before.Metric, before.Definition) == (behind.Metric, behind.Definition))
        {
            return reply.Add(before.Statement, before).Figure(before).Add(behind.Statement, behind).Figure(behind).Answer(FollowUps.Source(asked, before), FollowUps.Source(asked, behind));
        }

        // "from what to what", which one claim alone says
        if (pairs.Count == 0 && reply.IsEmpty && asked.Question.Asks("from-to") && Pool.Standing(asked, Pool.Firmest(asked, pool)).Where(SaysBoth).ToList() is [var change])
        {
            return reply.Add(change.Statement, change).Figure(change).Answer(FollowUps.Source(asked, change));
        }

        if (pairs.Count == 0 && reply.IsEmpty)
        {
            return pool.Count == 0 ? Refusals.Nothing(asked) : Refusals.NotSo(asked, LookUps.Latest(asked, pool));
        }

        // "by how much did revenue grow": of nobody, whoever has it
        if (reply.IsEmpty && LookUps.IsOfAnybody(asked) && pairs.Select(pair => Asked.RowOf(pair.Last)).Distinct().Count() > 2)
        {
            return LookUps.Clarify(asked, [.. pairs.Select(pair => pair.Last)]);
        }

        foreach (var (first, last) in pairs.Take(6))
        {
            Tell(asked, reply, first, last, inUnit: pairs.Count == 1 && asked.Question.Unit != "%" && !asked.Question.Asks("percent") && Planner.Of(asked.Question) != AskKind.Cagr);
        }

        Alone(asked, reply, pool, pairs);
        return reply.Answer(pairs.Take(2).Select(pair => FollowUps.Source(asked, pair.Last)));
    }

    /// <summary>"How did the lives of servers change at the one and at the other": of whom there are no two figures, what one claim alone says of the change.</summary>
    private static void Alone(Asked asked, Reply reply, IReadOnlyList<Claim> pool, IReadOnlyList<(Claim First, Claim Last)> pairs)
    {
        var others = asked.Subjects.Count < 2 ? [] : Pool.Standing(asked, Pool.In(pool, asked.Question.Periods)).Where(claim => claim.Status == ClaimStatus.Actual && SaysBoth(claim) && !pairs.Any(pair => Asked.RowOf(pair.Last) == Asked.RowOf(claim)));
        foreach (var claim in others.Take(Most))
        {
            reply.Add(claim.Statement, claim).Figure(claim);
        }
    }

    /// <summary>"Between 2018 and 2025, in which year did it shrink": each year that had less than the one before; null where that is not asked of one subject, or none had.</summary>
    private static Answer? InYears(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (!asked.Question.Asks("fall") || !asked.Question.Asks("when") || asked.Subjects.Count != 1 || asked.Question.Periods is not ([] or [{ Sort: PeriodSort.Span, From: null or { IsYear: true } }]))
        {
            return null;
        }

        var years = Pool.Standing(asked, Pool.In(pool, asked.Question.Periods)).Where(claim => claim is { Status: ClaimStatus.Actual, Amount.Middle: not null } && Aligned.IsYear(claim))
            .GroupBy(claim => (claim.Metric, claim.Definition, claim.Period!.Kind, AmountBounds.BaseOf(claim.Amount!.Unit)))
            .Select(alike => alike.OrderBy(claim => claim.Period!.End).ThenBy(claim => claim.Id, StringComparer.Ordinal).DistinctBy(claim => claim.Period).ToList())
            .SelectMany(series => series.Zip(series.Skip(1))).Where(pair => Lengths.AreNear(pair.Second.Period!.Start, pair.First.Period!.End) && pair.Second.Amount!.To(pair.First.Amount!.Unit).Middle < pair.First.Amount.Middle).ToList();
        var reply = new Reply(asked);
        foreach (var (before, after) in years.Take(Most))
        {
            Tell(asked, reply, before, after);
        }

        return reply.IsEmpty ? null : reply.Answer(years.Take(2).Select(pair => FollowUps.Source(asked, pair.Second)));
    }

    /// <summary>"How did its recurring revenue develop over 2025", of what is known of some months or quarters of the year: their figures, and the change from the first to the last by each definition; null where the year is not told of so.</summary>
    public static Answer? OfCourse(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (asked.Question is not { Periods: [{ IsYear: true } year], Amounts.Count: 0, Unit: null } || asked.Subjects.Count != 1 || !asked.Question.AsksAny("list", "drift"))
        {
            return null;
        }

        var reply = new Reply(asked);
        var courses = Pool.Standing(asked, pool).Where(claim => claim is { Status: ClaimStatus.Actual, Amount.Middle: not null, Period: { } time } && (time.IsWithinMonth() || time.IsQuarter()) && time.Start >= year.Start && time.End <= year.End)
            .GroupBy(claim => (Asked.RowOf(claim), claim.Metric, claim.Definition, claim.Period!.IsQuarter(), AmountBounds.BaseOf(claim.Amount!.Unit)))
            .Select(alike => alike.OrderBy(claim => claim.Period!.End).DistinctBy(claim => claim.Period!.End).ToList()).Where(course => course.Count > 1).ToList();
        foreach (var course in courses)
        {
            course.ForEach(claim => reply.Tell(claim));
            Tell(asked, reply, course[0], course[^1]);
        }

        return courses.Count == 0 ? null : reply.Answer(FollowUps.Source(asked, courses[0][^1]));
    }

    /// <summary>The changes of one quantity in the order in which they came, the newest before the others; empty where one of its figures says no change.</summary>
    private static List<Claim> Turns(Asked asked, IReadOnlyList<Claim> pool)
    {
        var standing = Pool.Standing(asked, Pool.Firmest(asked, pool)).OrderByDescending(claim => claim.Period?.End ?? DateOnly.MinValue).ToList();
        return standing.Count <= Most && standing.TrueForAll(SaysBoth) && standing.Select(claim => (Asked.RowOf(claim), claim.Metric)).Distinct().Count() == 1 ? standing : [];
    }

    /// <summary>Whether a claim says from which number to which: "from 15 to 25 years".</summary>
    private static bool SaysBoth(Claim claim) => claim.Amount is not null && Before(claim) is not null;

    /// <summary>"To how many years did it extend the life of its servers from 2025 on": whether the number that it says went the way that the question takes for given.</summary>
    private static bool SaysSo(Asked asked, Claim claim) => Before(claim) is { } before && claim.Amount?.Middle is { } after && asked.Question.Asks("growth") != asked.Question.Asks("fall") && asked.Question.Asks(after > before ? "growth" : "fall");

    /// <summary>The number from which something went: 15 of "from 15 to 25 years"; null where a claim says none.</summary>
    private static decimal? Before(Claim claim)
    {
        var said = Spelling.Of(claim.Statement);
        return Enumerable.Range(0, Math.Max(0, said.Count - 3)).Where(at => said[at].Text == "from" && said[at + 2].Text == "to" && NumberOf(said[at + 3]) is not null).Select(at => NumberOf(said[at + 1])).FirstOrDefault(number => number is not null);

        static decimal? NumberOf(Token token) => Vocabulary.Numbers.TryGetValue(token.Text, out var named) ? named : token.IsNumber && decimal.TryParse(token.Text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>"How much does it expect them to grow in 2026": from what came the year before to the one word that there is of it; null where it was said more than once, or nothing came before.</summary>
    public static Answer? Expected(Asked asked, Answer history)
    {
        var question = asked.Question;
        if (history.Kind != AnswerKind.Answer || history.Figures.Any(figure => figure.Formula is not null) || !question.Asks("growth") || question.AsksAny("turn", "drift", "versions", "often", "earliest", "outcome") || question is not { Entities.Count: 1, Metrics.Count: 1, Periods: [{ IsYear: true }], Amounts.Count: 0 })
        {
            return null;
        }

        var open = asked with { Question = question with { Statuses = [], SaidIn = null } };
        var pairs = Pairs(open, Pool.Of(open)).Where(pair => pair.First.Status == ClaimStatus.Actual && history.Claims.Contains(pair.Last.Id)).Take(2).ToList();
        if (pairs is not [var only])
        {
            return null;
        }

        var reply = new Reply(open);
        Tell(open, reply, only.First, only.Last);
        return reply.Tell(only.Last).Tell(only.First).Answer(FollowUps.Source(open, only.Last));
    }

    /// <summary>The first and the last figure of each subject by one definition.</summary>
    internal static IReadOnlyList<(Claim First, Claim Last)> Pairs(Asked asked, IReadOnlyList<Claim> pool)
    {
        var series = Pool.Standing(asked, Pool.Firmest(asked, pool))
            .Where(claim => claim is { Amount.Middle: not null, Period: not null } && claim.Period.Days() < 400)
            .GroupBy(claim => (Asked.RowOf(claim), claim.Metric, claim.Definition, KindOf(asked.Question, claim), AmountBounds.BaseOf(claim.Amount!.Unit)))
            .Select(alike => Ends(asked, [.. alike.OrderBy(claim => claim.Period!.End).ThenBy(claim => claim.Status).ThenBy(claim => claim.Id, StringComparer.Ordinal).DistinctBy(claim => (claim.Period!.Start, claim.Period.End))]))
            .Where(pair => pair is not null)
            .Select(pair => pair!.Value)
            // "its guidance against the actual figure of the year before"
            .Where(pair => !asked.Question.Statuses.Contains(ClaimStatus.Actual) || pair.First.Status == ClaimStatus.Actual || pair.Last.Status == ClaimStatus.Actual);
        return [.. series.OrderBy(pair => Asked.RowOf(pair.Last), StringComparer.Ordinal).ThenByDescending(pair => pair.Last.Period!.End).ThenBy(pair => pair.Last.Definition, StringComparer.Ordinal)];
    }

    /// <summary>What stands on a day, or in a month, is one series; so are calendar years and fiscal years that begin and end with them, and years of both kinds where the question sets one against the other.</summary>
    private static PeriodKind KindOf(Question question, Claim claim) => claim.Period is not { } period ? PeriodKind.Day : (SetsYears(question) && period.IsYear()) || IsCalendar(period) ? PeriodKind.CalendarYear
        : period.Kind == PeriodKind.Day || (period.Kind == PeriodKind.Span && (period.IsWithinMonth() || IsOfMonths(claim))) ? PeriodKind.Month : period.Kind;

    /// <summary>A share that is counted over a few months: what it was in "late 2025".</summary>
    private static bool IsOfMonths(Claim claim) => claim is { Amount.Unit: "%", Period: { Kind: PeriodKind.Span } time } && time.Days() <= MostOfMonths && time.Start.Year == time.End.Year;

    private static bool IsCalendar(Period period) => period.Kind == PeriodKind.FiscalYear && Lengths.AreNear(period.Start, new(period.Year, 1, 1)) && Lengths.AreNear(period.End, new(period.Year, 12, 31));

    private static (Claim First, Claim Last)? Ends(Asked asked, IReadOnlyList<Claim> series)
    {
        var isAtQuarters = asked.Snapshot.FindMetric(series[0].Metric ?? "")?.Nature == MetricNature.Stock && series.All(claim => claim.Period!.Kind == PeriodKind.Quarter);
        var (from, to) = Wanted(asked.Question, series, isAtQuarters);
        return from is null || to is null || from == to ? null
            : SetsYears(asked.Question) && from.Period!.End > to.Period!.End ? (to, from)
            : (from, to);
    }

    /// <summary>"Calendar 2025 against fiscal 2025".</summary>
    private static bool SetsYears(Question question) => question.Periods is [{ IsYear: true } one, { IsYear: true } other] && one.Sort != other.Sort && (one.Sort == PeriodSort.Fiscal || other.Sort == PeriodSort.Fiscal);

    private static (Claim? From, Claim? To) Wanted(Question question, IReadOnlyList<Claim> series, bool isAtQuarters) => question.Periods switch
    {
        // what stood as each of two fiscal years ended
        [{ Sort: PeriodSort.Span, From: { Sort: PeriodSort.Fiscal } began, To: { Sort: PeriodSort.Fiscal } ended }] when isAtQuarters => (At(series, began.LastQuarter), At(series, ended.LastQuarter)),
        [{ Sort: PeriodSort.Fiscal } one, { Sort: PeriodSort.Fiscal } other] when isAtQuarters => (At(series, Earlier(one, other).LastQuarter), At(series, Later(one, other).LastQuarter)),
        [{ Sort: PeriodSort.Span, From: { IsYear: false } from, To: var to }] => (At(series, from), to is null ? series.LastOrDefault(claim => claim.Status == ClaimStatus.Actual) : At(series, to)),
        [{ Sort: PeriodSort.Span }] when series.All(claim => claim.Period!.Kind == PeriodKind.Quarter) => (null, null),
        // "between the end of 2024 and the end of 2025": what stood then of what is told by months and days, else the last of either year
        [{ Sort: PeriodSort.Span, From: { IsYear: true } began, To: { IsYear: true } ended }] when question.Asks("end") => series.All(claim => claim.Period!.IsWithinMonth()) ? (At(series, EndOf(began)), At(series, EndOf(ended))) : (series.LastOrDefault(claim => claim.Period!.Year == began.Year), series.LastOrDefault(claim => claim.Period!.Year == ended.Year)),
        [{ Sort: PeriodSort.Span } span] => (series.FirstOrDefault(claim => claim.Period!.Year >= span.Start.Year && (span.End.Year == 9999 || claim.Period.Year == span.Start.Year)),
            span.End.Year == 9999 ? series.LastOrDefault(claim => claim.Status == ClaimStatus.Actual) : series.FirstOrDefault(claim => claim.Period!.Year == span.Year)),
        [var one, var other] => (At(series, Earlier(one, other)), At(series, Later(one, other))),
        [{ Sort: PeriodSort.Quarter or PeriodSort.FiscalQuarter } quarter] when question.Asks("qoq") => series.FirstOrDefault(claim => quarter.Fits(claim.Period) > 1) is { } end ? (series.LastOrDefault(claim => claim.Period!.End < end.Period!.End), end) : (null, null),
        // "how much did it add to its backlog in the quarter": to what stood as the quarter before ended
        [{ Sort: PeriodSort.Quarter or PeriodSort.FiscalQuarter } added] when isAtQuarters && (question.Asks("includes") || (!question.Asks("yoy") && !series.Any(claim => IsYearBefore(added, claim)))) && series.FirstOrDefault(claim => added.Fits(claim.Period) > 1) is { } stood =>
            (series.LastOrDefault(claim => Lengths.AreNear(claim.Period!.End, stood.Period!.Start.AddDays(-1))), stood),
        [var only] when Within(only, series) is { } ends => ends,
        [var only] => (series.FirstOrDefault(claim => IsYearBefore(only, claim)), series.FirstOrDefault(claim => only.Fits(claim.Period) > 1)),
        _ when question.Asks("cagr") || question.Last is not null => (series.Count > 0 ? series[0] : null, series.Count > 0 ? series[^1] : null),
        _ => (series.Count > 1 ? series[^2] : null, series.Count > 1 ? series[^1] : null),
    };

    /// <summary>"In the first three months of 2025" of what stands on a day: from what stood as it began to what stood as it ended; null where one of them is not known.</summary>
    private static (Claim? From, Claim? To)? Within(PeriodWish time, IReadOnlyList<Claim> series)
    {
        if (time.Sort is PeriodSort.Span or PeriodSort.Month or PeriodSort.Day or PeriodSort.Fiscal or PeriodSort.FiscalQuarter || !series.All(claim => claim.Period!.IsWithinMonth()))
        {
            return null;
        }

        var (from, to) = (series.LastOrDefault(claim => IsEnd(claim, time.Start.AddDays(-1))), series.LastOrDefault(claim => IsEnd(claim, time.End)));
        return from is null || to is null ? null : (from, to);

        static bool IsEnd(Claim claim, DateOnly day) => Lengths.AreNear(claim.Period!.End, day);
    }

    /// <summary>The figure of a time; of a month, and of the end of a year, what stands on a day in it.</summary>
    private static Claim? At(IReadOnlyList<Claim> series, PeriodWish wish) => series.FirstOrDefault(claim => wish.Fits(claim.Period) > 1)
        ?? series.LastOrDefault(claim => wish.Fits(claim.Period) > 0 && (claim.Period!.IsWithinMonth() || IsOfMonths(claim)) && (wish.Sort == PeriodSort.Month || wish.IsYear));

    private static PeriodWish EndOf(PeriodWish year) => new(PeriodSort.Month, year.End.AddDays(1).AddMonths(-1), year.End);

    private static PeriodWish Earlier(PeriodWish one, PeriodWish other) => one.Order.CompareTo(other.Order) <= 0 ? one : other;

    private static PeriodWish Later(PeriodWish one, PeriodWish other) => one.Order.CompareTo(other.Order) <= 0 ? other : one;

    private static bool IsYearBefore(PeriodWish only, Claim claim) => only.Sort is PeriodSort.Year or PeriodSort.Calendar or PeriodSort.Fiscal
        ? claim.Period!.Year == only.Year - 1 && claim.Period.Days() > 355
        : new PeriodWish(only.Sort, only.Start.AddYears(-1), only.End.AddYears(-1), only.Part).Fits(claim.Period) > 1;

    /// <summary>Growth that a claim states of the very measure.</summary>
    private static IEnumerable<Told> Stated(Asked asked)
    {
        var metrics = asked.Metrics.Select(metric => metric + "-growth").ToList();
        var stated = Pool.Measured(asked with { Metrics = metrics });
        var then = Pool.In(stated, asked.Question.Periods);
        return metrics.Count == 0 || asked.Question.Periods.Count != 1 ? [] : Told.Of(asked, Pool.Standing(asked, Pool.Firmest(asked, then))).Take(2);
    }

    /// <summary>Tells one change, worked out in the open.</summary>
    internal static void Tell(Asked asked, Reply reply, Claim first, Claim last, bool inUnit = false, string? subject = null)
    {
        // "up how many times since January 2025"
        if (asked.Question.Asks("ratio") && Ratios.OfTimes(asked, reply, first, last))
        {
            return;
        }

        var unit = first.Amount!.Unit;
        var (low, high) = (Words.Least(first, unit), Words.Most(first, unit));
        var (from, to) = (Words.Least(last, unit), Words.Most(last, unit));
        var years = last.Period!.Year - first.Period!.Year;
        var isShare = unit == "%";
        var overlap = first.Period.End > last.Period.Start;
        if ((isShare || overlap || inUnit || Planner.Of(asked.Question) == AskKind.Difference || asked.Question.Asks("difference") || asked.Question.Asks("count") || IsCounted(asked.Question.Unit, unit)) && first.Amount.Most is not null && last.Amount!.Most is not null && first.Amount.Least is not null && last.Amount.Least is not null)
        {
            var gap = new AnswerFigure(Words.Range(from - high, to - low, Distance.UnitOf(unit)), Say("difference"), [first.Id, last.Id]) { Formula = Distance.Formula(last, first, unit), Period = $"{PeriodText.Label(first.Period!)}–{PeriodText.Label(last.Period!)}", Definition = first.Definition, Status = first.Status == last.Status ? last.Status : null };
            reply.Compute(
                Say($"{CountText.Capital(Told.Name(asked, last))}, {PeriodText.Label(last.Period!)}, less that of {PeriodText.Label(first.Period!)}{How(asked, first)}: {AmountText.InFull(gap.Amount)} = {gap.Formula!}."), gap);
        }

        var computed = !overlap && low > 0 && high > 0 && !(first.Amount.Most is null && last.Amount!.Most is null);
        if (computed)
        {
            var yearly = years > 1 && Planner.Of(asked.Question) == AskKind.Cagr && from > 0;
            var ratio = $"{Words.Term(last, unit)} ÷ {Words.Term(first, unit)}";
            var (least, most) = yearly ? (Rate(high, from, years), Rate(low, to, years)) : (100 * ((from / high) - 1), 100 * ((to / low) - 1));
            // what begins or ends at a bound leaves the change open on one side
            var amount = Open(Words.Rounded(least, most, "%", 1), first.Amount, last.Amount!);
            var formula = yearly ? $"({ratio})^(1 ÷ {AmountText.Number(years)}) − 1" : $"{ratio} − 1";
            var came = last.Status == ClaimStatus.Actual;
            var (name, began, ended) = (CountText.Capital(Told.Name(asked, last)), PeriodText.Label(first.Period!), PeriodText.Label(last.Period!));
            reply.Compute(
                Moved(amount) switch
                {
                    ( > 0, var said) when came => yearly ? Say($"{name} rose by {said} a year from {began} to {ended}{How(asked, first)}: {formula}.") : Say($"{name} rose by {said} from {began} to {ended}{How(asked, first)}: {formula}."),
                    ( < 0, var said) when came => yearly ? Say($"{name} fell by {said} a year from {began} to {ended}{How(asked, first)}: {formula}.") : Say($"{name} fell by {said} from {began} to {ended}{How(asked, first)}: {formula}."),
                    ( > 0, var said) => yearly ? Say($"{name} is up {said} a year from {began} to {ended}{How(asked, first)}: {formula}.") : Say($"{name} is up {said} from {began} to {ended}{How(asked, first)}: {formula}."),
                    ( < 0, var said) => yearly ? Say($"{name} is down {said} a year from {began} to {ended}{How(asked, first)}: {formula}.") : Say($"{name} is down {said} from {began} to {ended}{How(asked, first)}: {formula}."),
                    (_, var said) => yearly ? Say($"{name} changes by {said} a year from {began} to {ended}{How(asked, first)}: {formula}.") : Say($"{name} changes by {said} from {began} to {ended}{How(asked, first)}: {formula}."),
                },
                new(amount, yearly ? Say("growth a year") : subject is null ? Say("change") : Say($"change of {subject}"), [first.Id, last.Id]) { Formula = formula, IsYearly = yearly, Period = $"{PeriodText.Label(first.Period!)}–{PeriodText.Label(last.Period!)}", Definition = first.Definition, Status = first.Status == last.Status ? last.Status : null });
        }

        foreach (var claim in new[] { first, last })
        {
            // what is computed names both, with their numbers
            _ = computed ? reply.Figure(claim) : reply.Tell(claim);
        }
    }

    /// <summary>"By how many gigawatts", "by how many dollars did it rise": the change is asked for in the unit itself.</summary>
    private static bool IsCounted(string? asked, string unit) => asked is not null && (UnitScale.Converts(asked, unit) || (asked.StartsWith(UnitScale.UsdMillion, StringComparison.Ordinal) && UnitScale.Converts(unit, UnitScale.UsdMillion)));

    /// <summary>Which way it went, with how far in words; no way where both are possible.</summary>
    private static (int Way, string Said) Moved(Amount change) => (change.Least, change.Most) switch
    {
        ( > 0, _) => (1, AmountText.InFull(change)),
        (_, < 0) => (-1, AmountText.InFull(change with { Value = -change.Value, Low = -change.High, High = -change.Low })),
        _ => (0, AmountText.InFull(change)),
    };

    private static Amount Open(Amount change, Amount first, Amount last) => (first, last) switch
    {
        (_, { Value: null, Most: null }) or ({ Value: null, Least: null }, _) => change with { Value = null, Low = change.Least, High = null },
        ({ Value: null, Most: null }, _) or (_, { Value: null, Least: null }) => change with { Value = null, Low = null, High = change.Most },
        _ => change,
    };

    private static decimal Rate(decimal start, decimal end, int years) => (decimal)CompoundGrowth.Rate(start, end, years) * 100;

    internal static string How(Asked asked, Claim claim) => claim.Definition is { } definition ? Say($" ({asked.DefinitionName(definition)})") : "";
}
