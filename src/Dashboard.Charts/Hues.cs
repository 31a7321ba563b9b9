using Dashboard.Evidence;

namespace Dashboard.Charts;

/// <summary>A company has one colour in every chart.</summary>
internal static class Hues
{
    private const int Count = 6;

    /// <summary>
    /// 1 to 6 for the companies in the order in which the evidence charts them first, what only follows up another pack last; 0 (ink) for a market
    /// or anybody later.
    /// </summary>
    public static int Of(EvidenceSnapshot snapshot, string? entity)
    {
        var charted = new[] { Metrics.Capex, Metrics.FundingRound, Metrics.DealCount }
            .SelectMany(snapshot.ClaimsOfMetric)
            .OrderBy(claim => snapshot.FindPack(claim.Pack)!.Follows is null ? 0 : 1)
            .Select(claim => claim.Entity)
            .Distinct()
            .Take(Count)
            .ToList();
        return charted.IndexOf(entity) + 1;
    }
}
