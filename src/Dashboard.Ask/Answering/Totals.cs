using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Adds and averages, like with like.</summary>
internal static class Totals
{
    private const int MostTerms = 12;
    private const int MostNamed = 6;
    private const int QuartersOfYear = 4;
    private const int MonthsOfYear = 12;
    private const int DaysOfYear = 365;
    private const string MonthlyUnit = "/month";
    private const string YearlyUnit = "/year";

    /// <summary>The figures of several subjects added up, or of one over its rounds.</summary>
    public static Answer Sum(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (asked.Subjects.Count == 1 && asked.Metrics.Any(metric => metric.StartsWith("funding", StringComparison.Ordinal)))
        {
            return asked.Question is { Definitions.Count: > 1 } or { IsLent: true } or { IsOwned: true } ? OfRounds(asked, pool) : Raised(asked, pool);
        }

        // "what it committed to the one and to the other together"
        if (asked.Question.Definitions.Count > 1 && asked.Question.Definitions.All(named => named.Ids.All(IsWith)))
        {
            return OfRounds(asked, pool);
        }

        if (asked.Question is { Definitions.Count: 0, Entities.Count: > 2 } && Pool.Standing(asked, Pool.In(pool, asked.Question.Periods)) is { Count: > 1 } shared && shared.Count == asked.Question.Entities.Count - 1
            && shared.All(claim => claim is { Amount.Middle: not null, Period: not null, Definition: { } with } && IsWith(with) && (Asked.RowOf(claim), claim.Metric, claim.Status, AmountBounds.BaseOf(claim.Amount.Unit)) == (Asked.RowOf(shared[0]), shared[0].Metric, shared[0].Status, AmountBounds.BaseOf(shared[0].Amount!.Unit))))
        {
            return OverParts(asked, shared, average: false);
        }

        if (Parts.Of(asked, pool) is [var parts, ..])
        {
            return OverParts(asked, parts, average: false);
        }

        // what the quarters come to is nothing that was guided for their year
        if (asked.Subjects.Count == 1 && asked.Question.Asks("quarterly") && asked.Question is { Statuses.Count: 0, Periods: [{ IsYear: true } year] } && Pool.In(pool, [year]) is { Count: > 0 } own && !own.Any(claim => claim.Status == ClaimStatus.Actual && Aligned.IsYear(claim)))
        {
            var quarters = pool.Where(claim => claim.Status == ClaimStatus.Actual && Parts.QuartersOf(year).Any(quarter => quarter.Fits(claim.Period) > 1)).ToList();
            return Refusals.NotSo(asked, quarters.Count > 0 ? quarters : own);
        }

        if (asked.Subjects.Count == 1 && asked.Question.Periods is [{ Sort: PeriodSort.Span, From.IsYear: false }] && Events(asked, pool) is { Count: > 1 } events)
        {
            return OverParts(asked, events, average: false);
        }

        // "what do its bond sales come to": what happened to one, counted alike, whenever it was
        if (asked.Subjects.Count == 1 && asked.Question.Periods.Count == 0 && asked.Metrics.Count > 0 && asked.Metrics.All(Lexicon.Vocabulary.Events.Contains) && Events(asked, pool) is { Count: > 1 } sales)
        {
            return OverParts(asked, sales, average: false);
        }

        if (Counted.InTurn(asked, pool) is { Count: > 1 } turns)
        {
            return OverParts(asked, turns, average: false);
        }

        var aligned = Set(asked, pool);
        if (aligned.Claims.Count < 2)
        {
            return Stated(asked) ?? Uncomputed(asked, LookUps.Of(asked, pool, all: false));
        }

        if (asked.Subjects.Any(subject => !aligned.Claims.Any(claim => claim.Entity == subject)) && Stated(asked) is { } whole)
        {
            return whole;
        }

        var unit = aligned.Unit;
        var formula = string.Join(" + ", aligned.Claims.Take(MostTerms).Select(claim => Words.Term(claim, unit)));
        return Told(asked, aligned, new(Words.Sum(aligned.Claims, unit), Say("sum"), Ids(aligned.Claims)) { Formula = formula });
    }

    /// <summary>Whether a way of counting is what one has with another.</summary>
    private static bool IsWith(string definition) => definition.StartsWith("with-", StringComparison.Ordinal);

    /// <summary>"The guidance of the four together", of whom some count otherwise: the newest sum that is stated of the group which they are; null where there is none.</summary>
    private static Answer? Stated(Asked asked)
    {
        var told = Groups.SumsOf(asked).Where(claim => asked.Question.SaidIn is not { } then || then.IsWhenSaid(claim)).ToList();
        var newest = Pool.In([.. asked.Snapshot.Filter(told, asked.Filter)], asked.Question.Periods).OrderByDescending(claim => claim.Stated!.Value.Last).ThenBy(claim => claim.Id, StringComparer.Ordinal).FirstOrDefault();
        return newest is null ? null : new Reply(asked).Tell(newest).Answer(FollowUps.Source(asked, newest));
    }

    /// <summary>The mean of the figures of several subjects.</summary>
    public static Answer Average(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (Parts.Of(asked, pool, average: true) is [var parts, ..])
        {
            return OverParts(asked, parts, average: true);
        }

        if ((ByQuarter(asked, pool) ?? ByMonth(asked, pool)) is { } timed)
        {
            return timed;
        }

        if (Events(asked, pool) is { Count: > 1 } events)
        {
            return OverParts(asked, events, average: true);
        }

        if (Counted.MeanOfMouths(asked, pool) is { } mean)
        {
            return mean;
        }

        var aligned = Set(asked, pool);
        if (aligned.Claims.Count < 2)
        {
            return Uncomputed(asked, LookUps.Of(asked, pool, all: false), average: true);
        }

        var unit = aligned.Unit;
        var sum = RangeSum.Of(aligned.Claims, unit);
        var count = aligned.Claims.Count;
        var formula = $"({string.Join(" + ", aligned.Claims.Select(claim => Words.Term(claim, unit)))}) ÷ {AmountText.Number(count)}";
        return Told(asked, aligned, new(Words.Rounded(sum.Low / count, sum.High / count, unit, 2), Say("average"), Ids(aligned.Claims)) { Formula = formula });
    }

    /// <summary>"What did it bring in per quarter on average in 2025": the four quarters of the year, else the year by four; null where neither is known.</summary>
    private static Answer? ByQuarter(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (asked.Question is not { Periods: [{ IsYear: true } time] } || !asked.Question.Asks("quarterly") || asked.Subjects.Count != 1)
        {
            return null;
        }

        var year = Pool.Standing(asked, Pool.In(pool, [time])).Where(claim => Aligned.IsYear(claim) && claim is { Status: ClaimStatus.Actual, Amount.Middle: not null } && asked.Snapshot.FindMetric(claim.Metric ?? "")?.Nature is null or MetricNature.Flow)
            .OrderBy(claim => claim.Definition is null).ThenBy(claim => claim.Id, StringComparer.Ordinal).FirstOrDefault();
        if (year is null)
        {
            return null;
        }

        var unit = year.Amount!.Unit;
        var amount = Words.Rounded(Words.Least(year, unit) / QuartersOfYear, Words.Most(year, unit) / QuartersOfYear, unit, 2);
        var formula = $"{Words.Term(year, unit)} ÷ {AmountText.Number(QuartersOfYear)}";
        return new Reply(asked).Compute(
            Say($"{CountText.Capital(Answering.Told.Name(asked, year))} in {PeriodText.Of(year.Period!)} comes to {AmountText.InFull(amount)} a quarter on average: {formula}."),
            new(amount, Say("average"), [year.Id]) { Formula = formula, Period = PeriodText.Of(year.Period!), Definition = year.Definition, Status = year.Status }).Tell(year).Answer(FollowUps.Source(asked, year));
    }

    /// <summary>"What does it pay per year" of what is paid by the month for years: twelve months of it; null where that is not known.</summary>
    private static Answer? ByMonth(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (!asked.Question.Asks("yearly") || Pool.Standing(asked, pool).Where(claim => claim.Amount?.Unit.EndsWith(MonthlyUnit, StringComparison.Ordinal) == true).Take(2).ToList() is not [{ Amount.Middle: not null, Period: { } paid } monthly] || paid.Days() < DaysOfYear
            || !asked.Question.Periods.All(time => time.IsYear && paid.Start <= time.Start && time.End <= paid.End))
        {
            return null;
        }

        var unit = monthly.Amount.Unit;
        var amount = Words.Range(Words.Least(monthly, unit) * MonthsOfYear, Words.Most(monthly, unit) * MonthsOfYear, unit[..^MonthlyUnit.Length] + YearlyUnit);
        var formula = $"{Words.Term(monthly, unit)} × {AmountText.Number(MonthsOfYear)}";
        return new Reply(asked).Compute(
            Say($"That is {AmountText.InFull(amount)}: {formula}."),
            new(amount, Say("sum"), [monthly.Id]) { Formula = formula, Period = PeriodText.Of(paid), Definition = monthly.Definition, Status = monthly.Status }).Tell(monthly).Answer(FollowUps.Source(asked, monthly));
    }

    /// <summary>"How large on average were its rounds from September to May": what happened to one subject in that time, counted alike; empty where it is not.</summary>
    private static List<Claim> Events(Asked asked, IReadOnlyList<Claim> pool)
    {
        var events = Pool.Standing(asked, Pool.In(pool, asked.Question.Periods)).Where(claim => claim is { Status: ClaimStatus.Actual, Amount.Middle: not null, Period: not null, Metric: { } metric } && (Lexicon.Vocabulary.Events.Contains(metric) || (claim.Period.IsWithinMonth() && asked.Snapshot.FindMetric(metric)?.Nature == MetricNature.Flow)))
            .OrderBy(claim => claim.Period!.End).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        return events.Select(claim => (Asked.RowOf(claim), claim.Metric, claim.Definition, AmountBounds.BaseOf(claim.Amount!.Unit))).Distinct().Count() == 1 && (asked.Question.Count is null || asked.Question.Count == events.Count) ? events : [];
    }

    /// <summary>A year, or half of one, of which only the quarters are known: their sum; null where one of them is missing.</summary>
    internal static Answer? OfQuarters(Asked asked, IReadOnlyList<Claim> quarters)
    {
        var each = asked with { Question = asked.Question with { Intents = asked.Question.Intents.Append("quarterly").ToHashSet() } };
        return Parts.Of(each, quarters) is [var year, ..] ? OverParts(asked, year, average: false) : null;
    }

    private static Answer OverParts(Asked asked, IReadOnlyList<Claim> parts, bool average)
    {
        var reply = new Reply(asked);
        Add(asked, reply, parts, average);
        foreach (var claim in parts.Take(MostTerms))
        {
            reply.Figure(claim);
        }

        return reply.Answer(FollowUps.Source(asked, parts[^1]));
    }

    /// <summary>Says what the figures of one subject, one time after the other, come to.</summary>
    internal static void Add(Asked asked, Reply reply, IReadOnlyList<Claim> parts, bool average)
    {
        var unit = parts[0].Amount!.Unit;
        var sum = RangeSum.Of(parts, unit);
        var terms = string.Join(" + ", parts.Select(claim => Words.Term(claim, unit)));
        var (amount, formula) = average
            ? (Words.Rounded(sum.Low / parts.Count, sum.High / parts.Count, unit, 2), $"({terms}) ÷ {AmountText.Number(parts.Count)}")
            : (Words.Sum(parts, unit), terms);
        var definitions = parts.Select(claim => claim.Definition).OfType<string>().Distinct().ToList();
        var how = definitions.Count > 0 ? Say($" ({CountText.Join([.. definitions.Select(asked.DefinitionName)])})") : "";
        var (name, first, last) = (CountText.Capital(Answering.Told.Name(asked, parts[0])), PeriodText.Label(parts[0].Period!), PeriodText.Label(parts[^1].Period!));
        reply.Compute(
            !average && parts[0].Status != ClaimStatus.Actual ? Say($"{name} is to come to {AmountText.InFull(amount)} in {CountText.Join([.. parts.Select(claim => PeriodText.Label(claim.Period!)).Distinct()])}{how}: {formula}.") :
            !average && (first == last || !Parts.AreUnbroken(parts)) && parts.Any(claim => claim.Period!.Kind == PeriodKind.Day) ? Say($"{name}, {CountText.Join([.. parts.Select(claim => PeriodText.Label(claim.Period!)).Distinct()])}, came to {AmountText.InFull(amount)}{how}: {formula}.") :
            !average && (first == last || !Parts.AreUnbroken(parts)) ? Say($"{name} came to {AmountText.InFull(amount)} in {CountText.Join([.. parts.Select(claim => PeriodText.Label(claim.Period!)).Distinct()])}{how}: {formula}.")
                : !average ? Say($"{name} came to {AmountText.InFull(amount)} from {first} to {last}{how}: {formula}.")
                : !parts[0].Period!.IsQuarter() && !Aligned.IsYear(parts[0]) || asked.Snapshot.FindMetric(parts[0].Metric!)?.Nature is MetricNature.Stock ? Say($"{name} averaged {AmountText.InFull(amount)} in {CountText.Join([.. parts.Select(claim => PeriodText.Label(claim.Period!)).Distinct()])}{how}: {formula}.")
                : Aligned.IsYear(parts[0]) ? Say($"{name} came to {AmountText.InFull(amount)} a year on average from {first} to {last}{how}: {formula}.")
                : Say($"{name} came to {AmountText.InFull(amount)} a quarter on average from {first} to {last}{how}: {formula}."),
            new(amount, average ? Say("average") : Say("sum"), Ids(parts)) { Formula = formula, Period = first == last ? first : $"{first}–{last}", Definition = definitions is [var only] ? only : null, Status = parts[0].Status });
    }

    /// <summary>Several figures in place of the one that was asked for: what they come to where the question names just these, and how they differ; else that nothing is computed.</summary>
    private static Answer Uncomputed(Asked asked, Answer answer, bool average = false)
    {
        if (answer.Kind != AnswerKind.Answer || answer.Figures.Count < 2 || asked.Metrics.All(metric => metric.EndsWith("-total", StringComparison.Ordinal)) || asked.Question.Entities.Any(named => Groups.IsGroup(asked, named)))
        {
            return answer;
        }

        var claims = answer.Figures.Where(figure => figure.Formula is null).Select(figure => figure.Claims[0]).Distinct().Take(MostTerms + 1).Select(asked.Snapshot.FindClaim).OfType<Claim>().ToList();
        if (!AreAddable(asked, claims))
        {
            return answer with { Sentences = [new(Say("Nothing is computed from these figures: they are not of several subjects that count alike."), answer.Claims), .. answer.Sentences] };
        }

        var unit = claims[0].Amount!.Unit;
        var (sum, terms) = (RangeSum.Of(claims, unit), string.Join(" + ", claims.Select(claim => Words.Term(claim, unit))));
        var figure = average
            ? new AnswerFigure(Words.Rounded(sum.Low / claims.Count, sum.High / claims.Count, unit, 2), Say("average"), Ids(claims)) { Formula = $"({terms}) ÷ {AmountText.Number(claims.Count)}" }
            : new AnswerFigure(Words.Sum(claims, unit), Say("sum"), Ids(claims)) { Formula = terms };
        var text = average ? Say($"On average these figures are {AmountText.InFull(figure.Amount)}: {figure.Formula}.") : Say($"Together these figures come to {AmountText.InFull(figure.Amount)}: {figure.Formula}.");
        return answer with { Sentences = [new(SentenceText.Join(text, Say("They do not count alike, or are not of one time.")), figure.Claims), .. answer.Sentences], Figures = [figure, .. answer.Figures] };
    }

    /// <summary>Whether each is of another subject that the question names, or counted in another way that it names, so that none holds another.</summary>
    private static bool AreAddable(Asked asked, List<Claim> claims) => claims.Count is > 1 and <= MostTerms && claims.TrueForAll(claim => claim is { Amount.Middle: not null, Metric: not null } && claim.Metric == claims[0].Metric && UnitScale.Converts(claim.Amount.Unit, claims[0].Amount!.Unit) && (claim.Status == ClaimStatus.Actual) == (claims[0].Status == ClaimStatus.Actual))
        && (claims.TrueForAll(claim => asked.Subjects.Any(claim.Concerns)) && claims.Select(Asked.RowOf).Distinct().Count() == claims.Count
            || (claims.TrueForAll(claim => asked.Question.Definitions.Any(named => named.Ids.Contains(claim.Definition ?? ""))) && claims.Select(claim => claim.Definition).Distinct().Count() == claims.Count && claims.Select(Asked.RowOf).Distinct().Count() == 1));

    /// <summary>The rounds that are named, and no others, added up; each alone where one of them has no figure.</summary>
    private static Answer OfRounds(Asked asked, IReadOnlyList<Claim> pool)
    {
        // "what did the two that it looked for come to": what was sought, where nothing else is known of them
        var wanted = asked.Question.Statuses.Contains(ClaimStatus.Sought) && !pool.Any(claim => claim.Status == ClaimStatus.Actual) ? ClaimStatus.Sought : ClaimStatus.Actual;
        var known = pool.Where(claim => claim.Status == wanted && claim is { Amount.Middle: not null, Definition: not null }).ToList();
        var rounds = Lettered(asked, known) is { Count: > 1 } lettered ? lettered : known.GroupBy(claim => claim.Definition)
            .Select(round => Standing.Newest(asked.Snapshot, round))
            .ToList();
        return rounds.Count > 0 && rounds.Count == asked.Question.Definitions.Count && rounds.TrueForAll(round => (round.Metric == rounds[0].Metric || rounds.TrueForAll(other => asked.Snapshot.FindMetric(other.Metric ?? "")?.Nature is null or MetricNature.Flow)) && UnitScale.Converts(round.Amount!.Unit, rounds[0].Amount!.Unit))
            ? OverParts(asked, rounds, average: false)
            : Uncomputed(asked, LookUps.Of(asked, pool, all: false));
    }

    /// <summary>"Its Series F, G and H together": what one raised in each round that is named, which is told by its label and counted like the others; empty where one of them is not known.</summary>
    private static List<Claim> Lettered(Asked asked, List<Claim> known)
    {
        var each = asked.Question.Definitions.Select(wish => known.FindAll(claim => claim is { Metric: Lexicon.Vocabulary.Round, Label: { } label } && wish.Ids.Any(id => Pool.Holds(label, id)))).ToList();
        return each.TrueForAll(round => round.Count == 1) && each.Select(round => (Asked.RowOf(round[0]), round[0].Definition)).Distinct().Count() == 1
            ? [.. each.Select(round => round[0]).Distinct().OrderBy(claim => claim.Period?.End)] : [];
    }

    /// <summary>Every round with the sum that counts money once, and the totals that are stated.</summary>
    private static Answer Raised(Asked asked, IReadOnlyList<Claim> pool)
    {
        var (reply, periods) = (new Reply(asked), asked.Question.Periods);
        foreach (var figure in DerivedFigures.Raised(asked.Snapshot, asked.Filter with { Companies = [.. asked.Subjects], Packs = [.. asked.Snapshot.Packs.Select(pack => pack.Id)] }).Where(figure => figure.Inputs.All(input => asked.Subjects.Contains(input.Entity ?? "") && (periods.Count == 0 || periods.Any(period => period.Fits(input.Period) > 0)))))
        {
            Derived(reply, figure);
        }

        foreach (var stated in Answering.Told.Of(asked, Pool.Standing(asked, Pool.In(Pool.Measured(asked with { Metrics = [Metrics.FundingTotal] }), periods))))
        {
            reply.Tell(stated);
        }

        // "its two rounds of 2025 together"
        return reply.IsEmpty && periods.Count > 0 && Events(asked, pool) is { Count: > 1 } rounds ? OverParts(asked, rounds, average: false)
            : reply.IsEmpty ? LookUps.Of(asked, pool, all: false) : reply.Answer(pool.Take(3).Select(claim => FollowUps.For(asked, claim)));
    }

    /// <summary>Tells a figure that is derived in the open.</summary>
    internal static void Derived(Reply reply, DerivedFigure figure) =>
        reply.Compute(SentenceText.Join(Say($"{figure.Sentence}."), figure.Note), new(figure.Amount, figure.Name, Ids(figure.Inputs)) { Formula = figure.Formula });

    /// <summary>The sites of a company that has no such figure of its own.</summary>
    private static bool IsOfSites(Asked asked, Aligned aligned) => aligned.Claims.Count > 0 && aligned.Claims.All(claim => claim.Entity is { } site && asked.Snapshot.FindEntity(site)?.Kind == EntityKind.Project && asked.Subjects.All(claim.Concerns));

    /// <summary>Whether all that is named is a body that counts others, and none of whom anything is counted.</summary>
    private static bool IsOfMouth(Asked asked, Aligned aligned) => asked.Subjects.All(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Organization) && !aligned.Claims.Any(claim => asked.Subjects.Contains(claim.Entity ?? ""));

    /// <summary>The subjects that the question names, else all companies of the latest common time.</summary>
    internal static Aligned Set(Asked asked, IReadOnlyList<Claim> pool)
    {
        var then = Comparisons.Then(asked, pool);
        var aligned = Aligned.Of(asked, then.Count > 0 ? then : LookUps.Chosen(asked, pool, all: false));
        return asked.Subjects.Count == 0 || IsOfSites(asked, aligned) || IsOfMouth(asked, aligned) ? aligned : aligned with { Claims = [.. aligned.Claims.Where(claim => asked.Subjects.Contains(claim.Entity ?? ""))] };
    }

    internal static Answer Told(Asked asked, Aligned aligned, AnswerFigure figure, params IReadOnlyList<Claim> parts)
    {
        var first = aligned.Claims[0];
        var reply = new Reply(asked).Compute(
            Sentence(asked, aligned, figure),
            figure with { Period = first.Period is null ? null : PeriodText.Of(first.Period), Definition = first.Definition, Status = first.Status });
        foreach (var claim in parts.Concat(aligned.Descending).Take(MostTerms))
        {
            reply.Figure(claim);
        }

        if (Words.LeftOut(asked, aligned.Left) is { } left)
        {
            reply.Add(left, aligned.Left);
        }

        return reply.Answer(aligned.Descending.Take(2).Select(claim => FollowUps.Source(asked, claim)));
    }

    private static string Sentence(Asked asked, Aligned aligned, AnswerFigure figure)
    {
        var first = aligned.Claims[0];
        var (metric, common, amount) = (asked.NameOf(first.Metric!), Words.Common(asked, first), AmountText.InFull(figure.Amount));
        var names = aligned.Claims.Count > MostNamed ? Say($"{AmountText.Number(aligned.Claims.Count)} that are counted alike") : CountText.Join([.. aligned.Descending.Select(asked.SubjectOf).OfType<string>()]);
        return Planner.Of(asked.Question) switch
        {
            AskKind.Share => Say($"{CountText.Capital(figure.Name)} in the {metric} of {names}{common}: {amount} = {figure.Formula}."),
            AskKind.Average => Say($"On average the {metric} of {names}{common} is {amount}: {figure.Formula}."),
            _ => Say($"Together the {metric} of {names}{common} comes to {amount}: {figure.Formula}."),
        };
    }

    internal static IReadOnlyList<string> Ids(IEnumerable<Claim> claims) => [.. claims.Select(claim => claim.Id).Distinct()];
}
