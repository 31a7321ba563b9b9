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
        var told = answer.Claims.Select(asked.Snapshot.FindClaim).OfType<Claim>().Where(claim => claim is { Amount: not null, Entity: not null, Metric: not null }).ToList();
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
}
