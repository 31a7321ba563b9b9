using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>"From 1.4 trillion to 600 billion: can one compare the two", "I see both 3 and 4 billion": of several numbers that a question names, each is told by its own claim.</summary>
internal static class NamedAmounts
{
    private const int Most = 2;

    /// <summary>The answer, with the claims of the numbers that it does not tell.</summary>
    public static Answer Added(Asked asked, Answer answer)
    {
        var named = asked.Question.Amounts.Where(amount => amount is { Bound: null, IsOfTime: false }).ToList();
        if (named.Count == 0)
        {
            return answer;
        }

        var told = answer.Claims.Select(asked.Snapshot.FindClaim).OfType<Claim>().Where(claim => claim is { Amount: not null, Entity: not null, Metric: not null }).ToList();
        if (OfOthers(asked, named, told) is { Sentences.Count: > 0 } others)
        {
            return answer.With(others);
        }

        if (named.Count < 2 || told.Count == 0 || !named.Exists(amount => told.Exists(amount.Fits)))
        {
            return answer;
        }

        var (metrics, subjects) = (told.Select(claim => claim.Metric!).ToHashSet(), told.Select(claim => claim.Entity!).ToHashSet());
        var reply = new Reply(asked);
        foreach (var amount in named.Where(amount => !told.Exists(amount.Fits) && !answer.Figures.Any(figure => amount.Fits(figure.Amount))))
        {
            var own = Pool.Standing(asked, [.. asked.Snapshot.Filter(metrics.SelectMany(asked.Snapshot.ClaimsOfMetric), asked.Filter).Where(claim => subjects.Contains(claim.Entity ?? "") && amount.Fits(claim))]);
            foreach (var claim in own.Count <= Most ? own : [])
            {
                reply.Tell(claim);
            }
        }

        return answer.With(reply.Answer());
    }

    /// <summary>"Who speaks of 1.4 trillion": of nobody who is named, whoever else gives that number for the same measure, or for its total.</summary>
    private static Answer OfOthers(Asked asked, List<Reading.AmountWish> named, List<Claim> told)
    {
        var reply = new Reply(asked);
        if (named is [{ Unit: not null } only] && asked.Question is { Entities.Count: 0, Speakers.Count: 0, Segments.Count: 0, Periods.Count: 0 } && told.TrueForAll(only.Fits))
        {
            var metrics = told.Select(claim => claim.Metric!).ToHashSet();
            var kin = asked.Snapshot.MeasuredMetrics.Where(metric => metrics.Any(known => metric == known || metric.StartsWith($"{known}-", StringComparison.Ordinal)));
            Pool.Standing(asked, [.. asked.Snapshot.Filter(kin.SelectMany(asked.Snapshot.ClaimsOfMetric), asked.Filter).Where(claim => only.Fits(claim) && !told.Contains(claim))]).Take(Most).ToList().ForEach(claim => reply.Tell(claim));
        }

        return reply.Answer();
    }
}
