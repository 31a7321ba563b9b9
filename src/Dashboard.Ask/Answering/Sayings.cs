using Dashboard.Ask.Reading;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>Two forecasts of one mouth that the question names by the times at which they were made, whatever times they are for.</summary>
internal static class Sayings
{
    /// <summary>How many times the one is the other, of what was said from the one time to the other the last by the first; null where the times are those that the figures speak of, or one of them has several.</summary>
    public static Answer? Of(Asked asked, IReadOnlyList<Claim> pool)
    {
        var times = asked.Question is { Periods: [_], SaidIn: { From: { } begun, To: { } ended } } ? [ended, begun] : asked.Question.Periods;
        if (times is not [var one, var other] || pool.Any(claim => claim.Status == ClaimStatus.Actual && (one.Fits(claim.Period) > 0 || other.Fits(claim.Period) > 0)))
        {
            return null;
        }

        var told = asked.Question.Periods.Count == 1 ? Pool.In(Pool.Measured(asked), asked.Question.Periods) : pool;
        var said = told.Where(claim => claim is { Amount.Middle: > 0, Stated: not null, Status: ClaimStatus.Guidance or ClaimStatus.Projection }).ToList();
        var pairs = (from first in said
                     where IsSaid(first, one)
                     from second in said
                     where IsSaid(second, other) && (first.Metric, first.Definition, first.By, first.Entity) == (second.Metric, second.Definition, second.By, second.Entity) && UnitScale.Converts(first.Amount!.Unit, second.Amount!.Unit)
                     select (first, second)).Take(2).ToList();
        return pairs is [var (above, below)] ? Opposed.Told(asked, Planning.AskKind.Ratio, above, below) : null;
    }

    private static bool IsSaid(Claim claim, PeriodWish wish) => claim.Stated is { } stated && wish.Start <= stated.First && stated.Last <= wish.End;
}
