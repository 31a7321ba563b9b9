using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>What somebody expects of the next years, as often as he says it: each time it is of other years, and as many.</summary>
internal static class Rolling
{
    private const int MostApart = 2;

    /// <summary>"By how many gigawatts did it raise its five-year tally from 2022 to 2023": how far the last lies from the first; null where another thing is asked for, or the times are not of one length.</summary>
    public static Answer? Of(Asked asked)
    {
        if (asked.Question is not { SaidIn: { From: { } from, To: { } to }, Periods.Count: 0, Amounts.Count: 0 } || !asked.Question.AsksAny("apart", "difference"))
        {
            return null;
        }

        var told = Pool.Of(asked).Where(claim => claim is { Amount.Middle: not null, Period.Kind: PeriodKind.Span, Stated: not null }).ToList();
        return told.FindAll(from.IsWhenSaid) is [var first] && told.FindAll(to.IsWhenSaid) is [var last] && IsNextOf(first, last)
            ? last.Amount!.To(first.Amount!.Unit).Middle < first.Amount.Middle ? Opposed.Told(asked, AskKind.Difference, first, last) : Opposed.Told(asked, AskKind.Difference, last, first)
            : null;
    }

    private static bool IsNextOf(Claim first, Claim last) => (first.Entity, first.Metric, first.Definition, first.By) == (last.Entity, last.Metric, last.Definition, last.By)
        && first.Period!.Start < last.Period!.Start && Math.Abs(first.Period.Days() - last.Period.Days()) <= MostApart && UnitScale.Converts(first.Amount!.Unit, last.Amount!.Unit);
}
