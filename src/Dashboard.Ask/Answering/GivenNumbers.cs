using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>The numbers that a question takes for given.</summary>
internal static class GivenNumbers
{
    /// <summary>The numbers with a unit, none of which is a bound.</summary>
    public static List<AmountWish> Plain(Question question) => [.. question.Amounts.Where(amount => amount is { Bound: null, Unit: not null })];

    /// <summary>The claims that allow the numbers that the question takes for given; null, with the refusal, where none does.</summary>
    public static IReadOnlyList<Claim>? Amount(Asked asked, IReadOnlyList<Claim> pool, out Answer? refusal)
    {
        refusal = null;
        var counted = pool.Any(claim => claim.Amount is { } amount && !UnitScale.Converts(amount.Unit, UnitScale.UsdMillion) && amount.Unit != "%");
        var kind = Planner.Of(asked.Question);
        // what an answer is set against is nothing that a claim must hold, but where it is taken for given: why, or whence
        var amounts = asked.Question.Amounts.Where(amount => (amount.Unit is not null || counted) && (amount.Bound is null || kind is AskKind.Drivers or AskKind.Source)).ToList();
        amounts.RemoveAll(amount => amount.IsOfTime && !pool.Any(claim => claim.Amount?.Unit is "years" or "months"));
        // "of the 2 billion Series C, how much is new money": true of the round, and no number of what is asked for
        amounts.RemoveAll(amount => amount.About.Count > 0 && !pool.Any(amount.Fits) && asked.Metrics.Count > 0 && Pool.About(asked with { Question = asked.Question with { Segments = [] } }, []).Any(claim => amount.Fits(claim) && (amount.About.Contains(claim.Definition) || (amount.About.Contains(claim.Metric) && !asked.Metrics.Contains(claim.Metric!)))));
        // "its Series C was called 2 billion: how much of it was new": the number of the round that is named
        amounts.RemoveAll(amount => !asked.IsYesOrNo && !pool.Any(amount.Fits) && asked.Metrics.Count > 0 && !asked.Metrics.Contains(Vocabulary.Round)
            && Pool.About(asked with { Question = asked.Question with { Segments = [] } }, [Vocabulary.Round]).Any(claim => amount.Fits(claim) && asked.Question.Definitions.Any(named => named.Ids.Contains(claim.Definition ?? ""))));
        if (amounts.Count == 0 || kind is AskKind.Share)
        {
            return pool;
        }

        // "from the 2.5 billion of 2023 to 2025": true of one of the times
        if (Premises.IsComputed(kind) && asked.Question.Periods is [_, _, ..] or [{ Sort: PeriodSort.Span }] && pool.Where(claim => amounts.Exists(amount => amount.Fits(claim))).ToList() is { Count: > 0 } begun && begun.Exists(claim => asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0)))
        {
            return [.. pool.Where(claim => begun.Contains(claim) || !begun.Exists(other => other.Period == claim.Period && other.Metric == claim.Metric))];
        }

        // "why was it cut from 200 to 175": both must have been said, whenever that was
        if (kind == AskKind.Drivers && amounts.FindAll(amount => amount.Bound is null) is [var was, var became] && was.Unit == became.Unit && Pool.Measured(asked with { Question = asked.Question with { SaidIn = null, SaidMonths = [] } }) is var told && Pool.In(told, asked.Question.Periods).Any(became.Fits) && !told.Any(was.Fits))
        {
            refusal = Refusals.FalsePremise(asked, [.. Pool.In(told, asked.Question.Periods).OrderBy(claim => Math.Min(was.Distance(claim), became.Distance(claim)))]);
            return null;
        }

        var fitting = pool.Where(claim => amounts.Exists(amount => kind == AskKind.Drivers ? amount.Holds(claim) : amount.Fits(claim))).ToList();
        var then = Pool.In(fitting, asked.Question.Periods);
        // what was asked for has not come
        if (then.Count > 0 && asked.Question.Asks("confirm") && !asked.Question.Statuses.Contains(ClaimStatus.Sought) && then.All(claim => claim.Status == ClaimStatus.Sought) && (asked.Question.Metrics.Count == 0 || asked.Question.Metrics.Any(named => named.Ids.Any(id => id is "funding-round" or "funding-total"))))
        {
            refusal = Refusals.FalsePremise(asked, then);
            return null;
        }

        if (then.Count > 0)
        {
            // "which lenders stand behind the 1.4 billion loan": who had to do with what the number names
            return [.. then, .. pool.Where(claim => claim is { Amount: null, Metric: { } metric } && Vocabulary.Between.Contains(metric) && then.Any(other => Asked.RowOf(other) == Asked.RowOf(claim) && Told.IsWhen(other.Period, claim.Period)))];
        }

        // "who counted that it is nearly four times as much": a number that a statement says beside its figure
        if (kind == AskKind.Source && pool.Where(claim => (asked.Question.Periods.Count == 0 || asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0)) && amounts.TrueForAll(amount => IsStated(claim, amount))).ToList() is { Count: > 0 } stated)
        {
            return stated;
        }

        if (kind == AskKind.Source && Times.Until(asked, fitting) is { Count: > 0 } until)
        {
            return until;
        }

        var others = Pool.About(asked, []).Where(claim => asked.Subjects.Count > 0 && amounts.Exists(amount => amount.Fits(claim))).ToList();
        var asAsked = asked.Question.Periods.Count == 0 ? [] : Pool.Firmest(asked, Pool.In(pool, asked.Question.Periods));
        var nearest = fitting.Count > 0 ? fitting.Concat(others) : asAsked.Count > 0 ? asAsked : LookUps.Latest(asked, pool);
        refusal = Refusals.FalsePremise(asked, [.. nearest.Distinct().OrderByDescending(claim => asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0)).ThenBy(claim => amounts.Min(amount => amount.Distance(claim)))]);
        return null;
    }

    /// <summary>Whether the statement says the number with its unit, in digits or in letters: "four times", "6.6 billion".</summary>
    internal static bool IsStated(Claim claim, AmountWish amount) => amount is { Bound: null, Unit: { } unit }
        && Vocabulary.Numbers.Where(pair => pair.Value == amount.Value).Select(pair => pair.Key).Append(Dashboard.Evidence.Wording.AmountText.Number(amount.Value)).Any(number => Pool.Holds(claim.Statement, $"{number} {unit.Split(' ')[^1]}"));

    /// <summary>Whether the numbers that the question takes for given are what is computed.</summary>
    public static bool Gives(Question question, Answer answer) =>
        question.Amounts.All(amount => amount.Unit is not null && answer.Figures.Any(figure => figure.Formula is not null && amount.Fits(figure.Amount)));
}
