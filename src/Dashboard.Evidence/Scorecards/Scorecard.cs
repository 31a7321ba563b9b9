namespace Dashboard.Evidence.Scorecards;

/// <summary>Every forecast, guidance and sum asked for, beside what came of it. Like is set against like only.</summary>
public static class Scorecard
{
    /// <summary>
    /// The entries, in the order of the texts. Forecasts are those that the filter lets through, of the packs that stand for themselves where none is
    /// named; what came of them is looked for in every pack of the view, as far as it was known on the filter's day.
    /// </summary>
    public static IReadOnlyList<ScorecardEntry> Of(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var known = new EvidenceFilter { Packs = filter.Packs, AsOf = filter.AsOf };
        var day = filter.AsOf ?? snapshot.LatestDay;
        return
        [
            .. snapshot.Filter(filter.Leading(snapshot))
                .Where(IsForecast)
                .Select(forecast => new ForecastCheck(snapshot, forecast, known, day).Entry()),
        ];
    }

    /// <summary>Whether the claim speaks of what is still to come. What was only read off the title of a source is nobody's forecast.</summary>
    public static bool IsForecast(Claim claim) =>
        claim.Status is ClaimStatus.Guidance or ClaimStatus.Projection or ClaimStatus.Sought && !claim.Flags.Contains(Flags.FromTitle);
}
