using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Scorecards;

/// <summary>Finds what came of one forecast, and says how it compares.</summary>
/// <param name="Snapshot">The evidence.</param>
/// <param name="Forecast">The forecast.</param>
/// <param name="Known">Lets through what is known.</param>
/// <param name="Day">The day that counts as today.</param>
internal sealed record ForecastCheck(EvidenceSnapshot Snapshot, Claim Forecast, EvidenceFilter Known, DateOnly Day)
{
    private IReadOnlyList<Claim> Later { get; } = [.. Snapshot.Filter(LaterClaims.Of(Snapshot, Forecast), Known)];

    private string? Definition { get; } = LaterClaims.DefinitionOf(Snapshot, Forecast);

    /// <summary>The entry of the scorecard.</summary>
    public ScorecardEntry Entry()
    {
        var comparable = Later.Where(claim => Obstacle.Between(Snapshot, Forecast, claim) is null).ToList();
        if (Forecast.Amount is null)
        {
            return new(Forecast, Later.Count == 0 ? null : Later[^1], Verdict.Open, null, SentenceText.Join(Say("There is no number to compare."), ForecastReason.Running(Forecast, Day)));
        }

        var actuals = LaterClaims.Newest(Snapshot, comparable.Where(claim => claim.Status == ClaimStatus.Actual));
        if (actuals.Count > 0)
        {
            return Against(actuals);
        }

        var newer = LaterClaims.Newest(Snapshot, comparable.Where(Scorecard.IsForecast));
        return newer.Count > 0 ? Superseded(newer) : Nothing();
    }

    private ScorecardEntry Against(IReadOnlyList<Claim> actuals)
    {
        // the one that is known to count alike before any other
        var came = actuals.FirstOrDefault(claim => claim.Definition is not null && claim.Definition == Definition) ?? actuals[0];
        var others = Snapshot.Filter(LaterClaims.CountedOtherwise(Snapshot, came), Known).ToList();
        if (AmountComparison.Of(Forecast.Amount!, came.Amount!, Forecast.Qualifier) is not { } comparison)
        {
            return new(Forecast, came, Verdict.NotComparable, null, Say($"The outcome, {AmountText.Of(came.Amount!, came.Qualifier)}, does not settle it."));
        }

        var compared = ForecastReason.Compared(Forecast, Definition, came, comparison);
        return new(Forecast, came, comparison.Verdict, comparison.Difference, SentenceText.Join([compared, .. others.Select(ForecastReason.Otherwise)]))
        {
            Alike = Definition is not null && came.Definition == Definition ? compared : null,
        };
    }

    private ScorecardEntry Superseded(IReadOnlyList<Claim> newer)
    {
        var newest = LastSaid.Of(newer);
        var comparison = AmountComparison.Of(Forecast.Amount!, newest.Amount!);
        return new(Forecast, newest, Verdict.Superseded, comparison?.Difference ?? 0, ForecastReason.Superseded(Forecast, newest, comparison, Snapshot.KnownSince(newest), Day));
    }

    private ScorecardEntry Nothing()
    {
        if (Later.Count == 0)
        {
            return new(Forecast, null, Verdict.Open, null, SentenceText.Join(Say("Nothing later is known."), ForecastReason.Running(Forecast, Day)));
        }

        var nearest = Later.FirstOrDefault(claim => claim.Status == ClaimStatus.Actual) ?? Later[0];
        return new(Forecast, nearest, Verdict.NotComparable, null, Obstacle.Between(Snapshot, Forecast, nearest)!);
    }
}
