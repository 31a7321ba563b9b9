using Dashboard.Evidence;

namespace Dashboard.Charts;

/// <summary>A company has one colour in every chart.</summary>
internal static class Hues
{
    private const int Count = 6;

    /// <summary>1 to 6 for the companies in the order in which the evidence charts them first; 0 (ink) for a market or anybody later.</summary>
    public static int Of(EvidenceSnapshot snapshot, string? entity)
    {
        var charted = new[] { Metrics.Capex, Metrics.FundingRound, Metrics.DealCount }
            .SelectMany(snapshot.ClaimsOfMetric)
            // what follows up takes no colour away from what it follows
            .OrderBy(claim => snapshot.FindPack(claim.Pack)!.Follows is not null)
            .Select(claim => claim.Entity)
            .Distinct()
            .Take(Count)
            .ToList();
        return charted.IndexOf(entity) + 1;
    }
}
