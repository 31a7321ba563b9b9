using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Scorecards;

/// <summary>What keeps a later claim from being set against a forecast: like is compared with like only.</summary>
public static class Obstacle
{
    /// <summary>The reason in a sentence; null where the two can be compared.</summary>
    public static string? Between(EvidenceSnapshot snapshot, Claim forecast, Claim later)
    {
        if (forecast.Amount is null || later.Amount is null)
        {
            return Say("There is no number to compare.");
        }

        if (!UnitScale.Converts(later.Amount.Unit, forecast.Amount.Unit))
        {
            return Say($"The forecast is in {UnitText.Of(forecast.Amount.Unit)}, the later figure in {UnitText.Of(later.Amount.Unit)}.");
        }

        // money that is asked for comes as a round
        if (forecast.Metric != later.Metric && forecast.Status != ClaimStatus.Sought)
        {
            return Say($"The forecast measures {Words(forecast.Metric)}, the later figure {Words(later.Metric)}.");
        }

        return OfPeriod(forecast, later) ?? OfDefinition(snapshot, forecast, later) ?? OfOldMoney(snapshot, later);
    }

    private static string? OfPeriod(Claim forecast, Claim later) => (forecast.Period, later.Period) switch
    {
        (null, _) => null,
        ({ } one, null) => Say($"The forecast speaks of {PeriodText.Of(one)}, the later figure names no period."),
        ({ } one, { } other) when (one.Start, one.End) != (other.Start, other.End) => Say($"The forecast speaks of {PeriodText.Of(one)}, the later figure of {PeriodText.Of(other)}."),
        _ => null,
    };

    private static string? OfDefinition(EvidenceSnapshot snapshot, Claim forecast, Claim later) =>
        LaterClaims.DefinitionOf(snapshot, forecast) is { } one && later.Definition is { } other && one != other
            ? Say($"The forecast is counted {DefinitionText.Of(one)}, the later figure {DefinitionText.Of(other)}.")
            : null;

    /// <summary>A round that takes in money of an earlier one: what was asked for was new money.</summary>
    private static string? OfOldMoney(EvidenceSnapshot snapshot, Claim later)
    {
        if (later is not { Metric: Metrics.FundingRound, Status: ClaimStatus.Actual, Period: { } period, Amount: { Least: { } whole } amount })
        {
            return null;
        }

        var old = snapshot.RelationsOf(later.Id)
            .Where(relation => relation.Kind == RelationKind.Derives && relation.From == later.Id)
            .Select(relation => snapshot.FindClaim(relation.To)!)
            .FirstOrDefault(claim => claim is { Metric: Metrics.FundingRound, Period: not null, Amount.Least: not null } && claim.Period.End < period.Start && UnitScale.Converts(claim.Amount.Unit, amount.Unit));
        return old is null
            ? null
            : Say($"The {AmountText.Of(amount, later.Qualifier)} takes in {AmountText.Of(old.Amount!, old.Qualifier)} that came before it ({PeriodText.Label(old.Period!)}): "
              + $"{AmountText.Of(new(whole - old.Amount!.To(amount.Unit).Least, null, null, amount.Unit))} of it is new, and new money is what was asked for.");
    }

    private static string Words(string? metric) => metric is null ? SayAs("nothing", "measure") : MetricText.Of(metric);
}
