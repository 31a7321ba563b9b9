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

    /// <summary>One forecast beside what came of it, looked for in everything that the snapshot holds.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="forecast">The forecast.</param>
    /// <param name="day">The day by which its time may be over; null for the newest day of the evidence.</param>
    public static ScorecardEntry Of(EvidenceSnapshot snapshot, Claim forecast, DateOnly? day = null) =>
        new ForecastCheck(snapshot, forecast, new() { AsOf = day }, day ?? snapshot.LatestDay).Entry();

    /// <summary>Whether the claim speaks of what is still to come. What was only read off the title of a source is nobody's forecast, and an event that a text makes of money that is sought is no further one.</summary>
    public static bool IsForecast(Claim claim) =>
        claim.Status is ClaimStatus.Guidance or ClaimStatus.Projection or ClaimStatus.Sought && claim.Metric != Metrics.FundingEvent && !claim.Flags.Contains(Flags.FromTitle);
}
