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
    public override string Explanation => Say("A forecast that gives no figure, or no threshold, can never be found wrong: whatever comes will fit it.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim is { Status: ClaimStatus.Projection, Amount: null }
        select About(claim, Say("A forecast without a figure: what comes cannot be held against it."));
}
