using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <summary>The newest figures that are asked for: "the last four quarters".</summary>
/// <param name="Kind"><c>quarters</c> or <c>years</c>.</param>
/// <param name="Count">How many.</param>
public sealed record LastWish(string Kind, int Count)
{
    /// <summary>Of each series of reported figures, the newest; without series that are too short or end earlier, where others do not.</summary>
    public IReadOnlyList<Claim> Of(IEnumerable<Claim> claims)
    {
        var series = claims.Where(claim => claim is { Status: ClaimStatus.Actual, Amount: not null, Period: { } period } && IsOfKind(period))
            .GroupBy(claim => (claim.Entity, claim.Metric, claim.Definition, claim.Period!.Kind))
            .Select(alike => (alike.Key, Ends: alike.Select(claim => claim.Period!.End).Distinct().OrderDescending().Take(Count).ToHashSet(), Claims: alike.ToList())).ToList();
        return
        [
            .. series.GroupBy(alike => (alike.Key.Entity, alike.Key.Metric)).SelectMany(ways =>
                {
                    var whole = ways.Where(way => way.Ends.Count == Count).ToList();
                    // a way of counting that ended years ago has no newest figures
                    return whole.Count == 0 ? ways : whole.Where(way => way.Ends.Max() == whole.Max(other => other.Ends.Max()));
                })
                .SelectMany(way => way.Claims.Where(claim => way.Ends.Contains(claim.Period!.End)))
                .OrderBy(claim => claim.Period!.End),
        ];
    }

    private bool IsOfKind(Period period) => Kind == "quarters" ? period.IsQuarter() : period.IsYear();
}
