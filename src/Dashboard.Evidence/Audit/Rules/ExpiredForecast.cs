using System.Globalization;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A forecast whose time has come, without a word of what came.</summary>
public sealed class ExpiredForecast : AuditRule
{
    /// <inheritdoc />
    public override string Id => "expired-forecast";

    /// <inheritdoc />
    public override string Name => Say("Forecast for a time that is over");

    /// <inheritdoc />
    public override string Explanation => Say("The period of the forecast is over, and the evidence holds no outcome. What was expected should be replaced by what happened. An estimate of a time that was over, or at hand, when it was made is no forecast.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("The figure is out of date, and the evidence does not say whether it was met.");

    /// <inheritdoc />
    public override string Remedy => Say("Replace the forecast by the outcome as soon as it is reported.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Amount | Trait.Period) && trait.HasAny(Trait.Guidance | Trait.Projection))
        where claim is { Status: ClaimStatus.Guidance or ClaimStatus.Projection, Amount: not null, Period: { Kind: not PeriodKind.Day } period } && period.End < scope.Day && !IsEstimate(claim, period) && !HasSuccessor(scope, claim)
        group claim by (claim.Pack, claim.Period!.End) into expired
        let claims = expired.ToList()
        select About(
            string.Create(CultureInfo.InvariantCulture, $"{expired.Key.Pack}.{expired.Key.End:yyyyMMdd}"),
            claims.Select(claim => claim.Id),
            claims.Count == 1
                ? Say($"Speaks of {PeriodText.Label(claims[0].Period!)} as to come; it ended on {PeriodText.Day(expired.Key.End)}, and no outcome is in the evidence.")
                : Say($"{AmountText.Number(claims.Count)} figures speak of a time as to come that ended on {PeriodText.Day(expired.Key.End)}, and no outcome is in the evidence."),
            sources: claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source));

    /// <summary>Whether a known claim takes the forecast's place, or reports the same figure.</summary>
    private static bool HasSuccessor(AuditScope scope, Claim claim) =>
        scope.UpdatesOf(claim).Any() || scope.OutcomesOf(claim).Any();

    /// <summary>Whether it was no forecast when it was said: of a time that was over or at hand, or the base that a forecast starts from.</summary>
    private static bool IsEstimate(Claim claim, Period period) =>
        (claim.Stated is { } said && (said.First > period.End || (period.Kind == PeriodKind.Month && said.First >= period.Start))) || WordingCues.IsBase(claim.Statement);
}
