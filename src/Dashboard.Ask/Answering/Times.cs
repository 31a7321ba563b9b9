using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Measures;

namespace Dashboard.Ask.Answering;

/// <summary>Times of which a question names several: each finds what is known of it, though one is told as a forecast and the other has come.</summary>
internal static class Times
{
    /// <summary>The claims, with what was reported for a time that they leave out, or else what was said in it of times to come.</summary>
    public static IReadOnlyList<Claim> Filled(Asked asked, IReadOnlyList<Claim> pool)
    {
        var question = asked.Question;
        var missing = question.Periods.Count < 2 || pool.Count == 0 || question.SaidIn is not null ? [] : question.Periods.Where(period => !pool.Any(claim => period.Fits(claim.Period) > 0)).ToList();
        if (missing.Count == 0 || missing.Count == question.Periods.Count)
        {
            return pool;
        }

        // who forecasts the one need not have counted the other
        var others = question.Entities.Where(named => asked.Snapshot.FindEntity(named.Ids[0])?.Kind is not EntityKind.Organization).ToList();
        var free = others.Count == 0 || others.Count == question.Entities.Count ? asked : asked with { Question = question with { Entities = others }, Subjects = [.. others.SelectMany(named => named.Ids).Distinct()] };
        var known = Pool.Measured(free).Where(claim => claim.Amount is not null && pool.Any(other => Asked.RowOf(other) == Asked.RowOf(claim) && other.Metric == claim.Metric)).ToList();
        return [.. pool.Concat(missing.SelectMany(period => Of(known, period))).Distinct()];
    }

    /// <summary>"The backlog at the end of June 2026": what stands on a day, or at the end of a year, may be told of the quarter that ends with it; empty for what runs over a time.</summary>
    public static IReadOnlyList<Claim> Ending(Asked asked, IReadOnlyList<Claim> pool) =>
        asked.Question.Periods is [{ Sort: PeriodSort.Month or PeriodSort.Day or PeriodSort.Year or PeriodSort.Calendar } end] && asked.Metrics.Count > 0 && asked.Metrics.All(metric => asked.Snapshot.FindMetric(metric)?.Nature == MetricNature.Stock)
            ? [.. pool.Where(claim => claim.Period is { } period && period.IsQuarter() && (end.IsYear ? period.End == end.End : period.End >= end.Start && period.End <= end.End))]
            : [];

    /// <summary>"By 2030": what a claim says as a span to the one year that is asked for.</summary>
    public static IReadOnlyList<Claim> Until(Asked asked, IReadOnlyList<Claim> claims) => asked.Question.Periods is [{ IsYear: true } year] ? [.. claims.Where(claim => claim.Period?.End == year.End)] : [];

    private static List<Claim> Of(List<Claim> known, PeriodWish period) => known.FindAll(claim => period.Fits(claim.Period) > 0) is { Count: > 0 } then ? then
        : period.Sort is PeriodSort.Month or PeriodSort.Day ? known.FindAll(claim => claim.Status != ClaimStatus.Actual && period.IsWhenSaid(claim))
        : [];
}
