using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;
using Dashboard.Evidence.Vintages;

namespace Dashboard.Charts.Builders;

/// <summary>
/// What came after the claims that a chart shows, to be drawn beside them. Where the view names packs, their claims are shown for themselves and nothing
/// is drawn beside.
/// </summary>
/// <param name="Draft">The chart.</param>
internal sealed record LaterFigures(ChartDraft Draft)
{
    // what is drawn beside passes the same filter, from whatever pack it is
    private readonly EvidenceFilter beside = Draft.Filter with { Packs = [] };

    /// <summary>
    /// The figures of the same metric and period that came after the claim: the outcome in every way in which it is counted, or the newest outlook where
    /// no outcome is known.
    /// </summary>
    /// <param name="claim">The claim that is shown.</param>
    /// <param name="shown">All claims that are shown.</param>
    public IReadOnlyList<Claim> Of(Claim claim, IReadOnlyCollection<Claim> shown)
    {
        if (Draft.Filter.Packs.Count > 0)
        {
            return [];
        }

        var later = Draft.Snapshot.Filter(LaterClaims.Of(Draft.Snapshot, claim), beside)
            .Where(other => !shown.Contains(other) && other.Metric == claim.Metric && IsLike(claim, other))
            .ToList();
        var actuals = LaterClaims.Newest(Draft.Snapshot, later.Where(other => other.Status == ClaimStatus.Actual));
        return actuals.Count > 0
            ? [.. actuals.Concat(Draft.Snapshot.Filter(actuals.SelectMany(actual => LaterClaims.CountedOtherwise(Draft.Snapshot, actual)).Where(other => IsLike(claim, other)), beside)).Except(shown).DistinctBy(other => other.Definition)]
            : later.Count == 0 ? [] : [LastSaid.Of(LaterClaims.Newest(Draft.Snapshot, later))];
    }

    /// <summary>The sums that came after the claim and have a day of their own, whatever the day.</summary>
    /// <param name="claim">The claim that is shown.</param>
    /// <param name="shown">All claims that are shown.</param>
    public IEnumerable<Claim> Directly(Claim claim, IReadOnlyCollection<Claim> shown) => Draft.Filter.Packs.Count > 0
        ? []
        : Draft.Snapshot.Filter(LaterClaims.Of(Draft.Snapshot, claim), beside)
            .Where(other => !shown.Contains(other) && other is { Period: not null, Amount: not null } && UnitScale.Converts(other.Amount.Unit, UnitScale.UsdMillion));

    private static bool IsLike(Claim claim, Claim other) =>
        other.Amount is not null && UnitScale.Converts(other.Amount.Unit, claim.Amount!.Unit)
        && (other.Period?.Start, other.Period?.End) == (claim.Period?.Start, claim.Period?.End);
}
