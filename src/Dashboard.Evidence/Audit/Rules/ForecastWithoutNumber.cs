using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A forecast that can never be checked.</summary>
public sealed class ForecastWithoutNumber : AuditRule
{
    /// <inheritdoc />
    public override string Id => "forecast-without-number";

    /// <inheritdoc />
    public override string Name => Say("Forecast without a figure");

    /// <inheritdoc />
    public override string Explanation => Say("A forecast that gives no figure and no threshold can never be found wrong: whatever comes will fit it. That one thing passes another is a threshold.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("It cannot be found wrong, and says little.");

    /// <inheritdoc />
    public override string Remedy => Say("Give a figure, a threshold or a sign by which it can be checked.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Projection) && !trait.Has(Trait.Amount))
        where claim is { Status: ClaimStatus.Projection, Amount: null } && !WordingCues.IsThreshold(claim.Statement)
        group claim by claim.Pack into forecasts
        let claims = forecasts.ToList()
        select About(
            forecasts.Key,
            claims.Select(claim => claim.Id),
            claims.Count == 1
                ? Say("A forecast without a figure cannot be checked against an outcome.")
                : Say($"{AmountText.Number(claims.Count)} forecasts without a figure cannot be checked against an outcome."));
}
