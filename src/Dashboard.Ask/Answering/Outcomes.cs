using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Forecasts beside what came of them.</summary>
internal static class Outcomes
{
    private const int Few = 3;
    private const int Most = 5;
    private static readonly string[] HowItCame = ["confirm", "beat", "miss", "meet", "judged", "verdict", "compare", "beside"];

    /// <summary>Forecasts beside what came of them.</summary>
    public static Answer Of(Asked asked)
    {
        // "it was to double from 2022 to 2025": a multiple that was forecast
        if (asked.Question.Periods.Count > 1 && (asked.Question.Asks("growth") || asked.Question.Asks("ratio")) && asked with { Metrics = [.. asked.Metrics.Select(metric => metric + "-multiple")] } is var multiple && Expectations.Expected(multiple).Count > 0)
        {
            var (first, last) = (asked.Question.Periods.Min(period => period.Start), asked.Question.Periods.Max(period => period.End));
            return Of(multiple with { Question = multiple.Question with { Periods = [new(PeriodSort.Span, first, last)], Intents = multiple.Question.Intents.Where(intent => intent is not ("growth" or "ratio")).ToHashSet() } });
        }

        var pool = Expectations.Expected(asked);
        // "what did the article expect, and what was paid in cash": what came is counted so, and not what was expected
        if (pool.Count == 0 && asked.Question.Definitions.Count > 0 && asked.Question.Statuses.Contains(ClaimStatus.Actual) && Pool.In(Pool.Of(asked), asked.Question.Periods).Any(claim => claim.Status == ClaimStatus.Actual)
            && Of(asked with { Question = asked.Question with { Definitions = [] } }) is { Kind: AnswerKind.Answer } beside && beside.Claims.Any(id => asked.Snapshot.FindClaim(id) is { Status: ClaimStatus.Actual } told && asked.Question.Definitions.Any(named => named.Ids.Contains(told.Definition ?? ""))))
        {
            return beside;
        }

        // "did it beat its guidance": of no measure, and so of no money that it looked for
        pool = asked.Metrics.Count > 0 || !asked.Question.Statuses.Contains(ClaimStatus.Guidance) ? pool : [.. pool.Where(claim => claim.Status != ClaimStatus.Sought)];
        if (Verdicts.AreAsked(asked) && pool.Any(Scorecard.IsForecast))
        {
            return Verdicts.Of(asked, [.. pool.Where(claim => Scorecard.IsForecast(claim) && (asked.Question.Periods.Count == 0 || asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0)))]);
        }

        // "it said 75 billion, and what came of it?"
        var given = GivenNumbers.Plain(asked.Question);
        var then = Pool.In(pool, asked.Question.Periods).Where(Scorecard.IsForecast).ToList();
        // "it was to put in 100 billion: how much was it by March": the number names the forecast, and the time what came
        var forecasts = Told.Of(asked, then.Count > 0 ? then : [.. pool.Where(claim => Scorecard.IsForecast(claim) && given.Exists(amount => amount.Fits(claim)))]).ToList();
        if (forecasts.TrueForAll(told => told.Head.Status == ClaimStatus.Sought) && Sought.Of(asked, pool) is { } sought)
        {
            return sought;
        }

        if (forecasts.Count == 0)
        {
            // "what did it end up at" of what nobody forecast
            return asked.Question.Statuses.All(status => status == ClaimStatus.Actual) && Pool.Of(asked) is { Count: > 0 } came && (pool.Count == 0 || Pool.In(came, asked.Question.Periods).Count > 0) ? LookUps.Of(asked, came, all: false)
                : pool.Count == 0 ? Refusals.Nothing(asked) : Refusals.NotSo(asked, LookUps.Latest(asked, pool));
        }

        forecasts = forecasts.FindAll(told => given.Exists(amount => amount.Fits(told.Head))) is { Count: > 0 } fitting ? fitting : forecasts;
        if (asked.Subjects.Count == 0 && asked.Question.Segments.Count == 0 && forecasts.Select(told => Asked.RowOf(told.Head)).Distinct().Count() > 4)
        {
            return LookUps.Clarify(asked, [.. forecasts.Select(told => told.Head)]);
        }

        // the outcome of what is settled before what is open, the last word before earlier ones
        var entries = forecasts.Select(told => (Told: told, Entry: Scorecard.Of(asked.Snapshot, told.Head, asked.Filter.AsOf))).OrderByDescending(pair => pair.Entry.IsCompared && pair.Entry.Outcome?.Status == ClaimStatus.Actual)
            .ThenByDescending(pair => asked.Snapshot.KnownSince(pair.Told.Head)).ThenBy(pair => pair.Told.Head.Id, StringComparer.Ordinal).ToList();
        // "by how much did it fall short" of what it passed
        if ((asked.Question.Asks("apart") || asked.Question.Asks("drivers") || !asked.Question.Asks("confirm")) && asked.Question.Asks("miss") != asked.Question.Asks("beat") && !asked.Question.Asks("upper-end") && entries[0].Entry is { Outcome: { } outcome } settled && (asked.Question.Asks("miss") ? settled.Verdict is Verdict.Exceeded or Verdict.Confirmed : settled.Verdict == Verdict.Missed))
        {
            return Refusals.FalsePremise(asked, [entries[0].Told.Head, outcome]);
        }

        // "why did it come in above the top of its range" of what did not
        if (asked.Question.Asks("drivers") && entries[0] is { Told.Head.Amount: { } expected, Entry: { IsCompared: true, Outcome: { Amount: { } amount } reported } } && amount.To(expected.Unit).Middle is { } middle
            && ((asked.Question.Asks("upper-end") && !asked.Question.Asks("miss") && middle <= expected.High) || (asked.Question.Asks("lower-end") && !asked.Question.Asks("beat") && middle >= expected.Low)))
        {
            return Refusals.FalsePremise(asked, [entries[0].Told.Head, reported]);
        }

        // "how did it manage to beat its goal", of which nobody knows what came
        if (asked.Question.AsksAny("drivers", "apart") && asked.Question.AsksAny("beat", "miss", "meet") && entries.TrueForAll(pair => !pair.Entry.IsCompared))
        {
            return Refusals.FalsePremise(asked, entries[0].Entry.Outcome is { } other ? [entries[0].Told.Head, other] : [entries[0].Told.Head]);
        }

        // "which rounds did it actually complete in 2026": those that came
        if (IsOfOutcomeAlone(asked.Question) && asked.Question.Asks("list") && Pool.In(Pool.Of(asked), asked.Question.Periods) is { Count: > 0 } completed)
        {
            return LookUps.Of(asked, completed, all: true);
        }

        if (IsOfOutcomeAlone(asked.Question) && entries.TrueForAll(pair => pair.Entry.Outcome?.Status != ClaimStatus.Actual && Reported(asked, pair.Told.Head).Count == 0))
        {
            return Refusals.NotSo(asked, [entries[0].Told.Head]);
        }

        var reply = new Reply(asked);
        foreach (var (told, entry) in entries.Take(asked.Question.Asks("list") ? Most : Few))
        {
            reply.Tell(told with { Against = [] });
            Tell(asked, reply, entry);
            // what was reported and is not told to be counted like the forecast
            var apart = entry.Outcome is not null ? [] : Reported(asked, told.Head);
            if (apart.Count > 0)
            {
                reply.Add(Say("Reported for that time; whether it counts like the forecast is not said:"), apart);
                foreach (var claim in apart)
                {
                    reply.Tell(claim);
                }
            }
        }

        return reply.Answer(entries.Take(2).Select(pair => FollowUps.Vintages(asked, pair.Told.Head)).Concat(entries.Take(1).Select(pair => FollowUps.Source(asked, pair.Entry.Outcome ?? pair.Told.Head))));
    }

    /// <summary>"How much did it really spend in 2026 in the end": what came, and no forecast that could stand for it.</summary>
    private static bool IsOfOutcomeAlone(Question question) => question.Statuses is [ClaimStatus.Actual] && question.Amounts.Count == 0 && !HowItCame.Any(question.Asks);

    /// <summary>What was reported for the very time of a forecast, however it counts.</summary>
    private static List<Claim> Reported(Asked asked, Claim forecast) => [.. Known(asked, forecast).Where(claim => claim.Amount is not null && claim.Period is { } period && (period.Start, period.End) == (forecast.Period!.Start, forecast.Period.End))];

    /// <summary>What came of the last word.</summary>
    internal static void Came(Asked asked, Reply reply, Claim last)
    {
        if (Scorecard.IsForecast(last) && Scorecard.Of(asked.Snapshot, last, asked.Filter.AsOf) is { Outcome.Status: ClaimStatus.Actual } entry)
        {
            Tell(asked, reply, entry);
        }
    }

    /// <summary>What an outcome takes in, and what is left of it without: a round that holds the money of an earlier one.</summary>
    private static IEnumerable<Claim> Within(Asked asked, Claim outcome) => asked.Snapshot.RelationsOf(outcome.Id).Where(relation => relation.Kind == RelationKind.Derives).Select(relation => asked.Snapshot.FindClaim(relation.From == outcome.Id ? relation.To : relation.From)).OfType<Claim>();

    private static void Tell(Asked asked, Reply reply, ScorecardEntry entry)
    {
        // the reason may name what came by other counts, but where the one that counts alike is known
        var reason = entry.Alike ?? entry.Reason;
        var claims = entry.Outcome is { } came ? (entry.Alike is null ? Known(asked, entry.Forecast).Concat(Within(asked, came)) : []).Prepend(came).Prepend(entry.Forecast).Distinct().ToList() : [entry.Forecast];
        var said = entry.Difference is { } difference and not 0 && entry.Outcome is { Amount: not null } ? Difference(entry, difference) : null;
        var verdict = Say($"{CountText.Capital(VerdictText.Of(entry.Verdict))}: {Meaning(entry)}.");
        if (said is not null)
        {
            reply.Compute(SentenceText.Join(verdict, reason), said with { Claims = [.. claims.Select(claim => claim.Id)] });
            Gap(reply, entry, Bound(entry.Forecast.Amount!, entry.Difference!.Value));
        }
        else
        {
            reply.Add(entry.Outcome is null ? verdict : SentenceText.Join(verdict, reason), claims);
        }

        foreach (var point in Points(asked.Question, entry))
        {
            Gap(reply, entry, point);
        }

        if (entry.Outcome is { } outcome)
        {
            reply.Tell(outcome);
        }
    }

    /// <summary>"Over the midpoint of its guidance by how much", "how far below the low end of its plan": the points of the range that the question names, but the end that is told anyway.</summary>
    private static IEnumerable<decimal> Points(Question question, ScorecardEntry entry)
    {
        if (entry is not { Forecast.Amount: { IsRange: true, Low: { } low, High: { } high, Middle: { } middle } range, Outcome.Amount: not null })
        {
            return [];
        }

        decimal? told = entry.Difference is { } difference and not 0 ? Bound(range, difference) : null;
        return new[] { (Name: "middle", At: middle), (Name: "lower-end", At: low), (Name: "upper-end", At: high) }.Where(point => question.Asks(point.Name) && point.At != told).Select(point => point.At);
    }

    /// <summary>What came of a range lies within it, and equals nothing.</summary>
    private static string Meaning(ScorecardEntry entry) => (entry.Verdict, entry.Forecast.Amount, AmountBounds.Of(entry.Forecast)) switch
    {
        (not Verdict.Confirmed, _, _) => VerdictText.Meaning(entry.Verdict),
        (_, { IsRange: true }, _) => Say("the outcome lies within the range that was forecast"),
        (_, _, { High: decimal.MaxValue }) => Say("the outcome is not below the least that was forecast"),
        (_, _, { Low: decimal.MinValue }) => Say("the outcome is not above the most that was forecast"),
        _ => VerdictText.Meaning(entry.Verdict),
    };

    private static IEnumerable<Claim> Known(Asked asked, Claim forecast) => forecast is { Metric: { } metric, Period: { } period }
        ? asked.Snapshot.ClaimsOfMetric(metric).Where(claim => claim.Entity == forecast.Entity && claim.Status == ClaimStatus.Actual && claim.Period is { } other && other.Overlaps(period))
        : [];

    /// <summary>How far the outcome lies from the forecast in its own unit, where both are numbers of one kind.</summary>
    private static void Gap(Reply reply, ScorecardEntry entry, decimal bound)
    {
        var forecast = entry.Forecast.Amount!;
        if (!UnitScale.Converts(entry.Outcome!.Amount!.Unit, forecast.Unit) || entry.Outcome.Amount.To(forecast.Unit) is not { Value: { } came } outcome || came == bound)
        {
            return;
        }

        var gap = new Amount(Math.Abs(came - bound), null, null, Distance.UnitOf(forecast.Unit));
        var (first, second) = (AmountText.Term(outcome), forecast.IsRange && bound == forecast.Middle ? Expectations.Centre(forecast) : AmountText.Term(bound, forecast));
        var formula = came > bound ? $"{first} − {second}" : $"{second} − {first}";
        reply.Compute(
            came > bound ? Say($"That is {AmountText.InFull(gap)} more: {formula}.") : Say($"That is {AmountText.InFull(gap)} less: {formula}."),
            new(gap, Say("difference"), [entry.Forecast.Id, entry.Outcome.Id]) { Formula = formula, Period = entry.Forecast.Period is null ? null : PeriodText.Of(entry.Forecast.Period) });
    }

    /// <summary>What the outcome is set against: the value, or the end of the range that was passed.</summary>
    private static decimal Bound(Amount forecast, decimal difference) =>
        forecast.Value ?? (difference > 0 ? forecast.High ?? forecast.Low : forecast.Low ?? forecast.High) ?? 0;

    private static AnswerFigure Difference(ScorecardEntry entry, decimal difference)
    {
        var forecast = entry.Forecast.Amount!;
        var bound = Bound(forecast, difference);
        var came = UnitScale.Converts(entry.Outcome!.Amount!.Unit, forecast.Unit) ? entry.Outcome.Amount.To(forecast.Unit) : entry.Outcome.Amount;
        return new(new(difference, null, null, "%"), Say("difference from the forecast"), [entry.Forecast.Id, entry.Outcome.Id])
        {
            Formula = $"{AmountText.Term(came)} ÷ {AmountText.Term(bound, forecast)} − 1",
            Period = entry.Forecast.Period is null ? null : PeriodText.Of(entry.Forecast.Period),
        };
    }
}
