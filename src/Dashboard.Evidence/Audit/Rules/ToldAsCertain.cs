using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>An expectation is stated as if it were certain.</summary>
public sealed class ToldAsCertain : AuditRule
{
    /// <inheritdoc />
    public override string Id => "told-as-certain";

    /// <inheritdoc />
    public override string Name => Say("Expectation stated as certain");

    /// <inheritdoc />
    public override string Explanation => Say("“Will reach” leaves out who expects it, how sure they are, and that it may not come.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("The text does not say how certain the forecast is.");

    /// <inheritdoc />
    public override string Remedy => Say("Read it as an expectation.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Flagged) || (trait.Has(Trait.Projection) && !trait.Has(Trait.By)))
        let computed = claim is { Status: ClaimStatus.Projection, By: null } && !WordingCues.IsHedged(claim.Statement)
        where computed || claim.Flags.Contains(Flags.ToldAsCertain)
        group (Claim: claim, Computed: computed) by claim.Pack into told
        let claims = told.Select(one => one.Claim).ToList()
        select About(
            claims[0].Id,
            claims.Select(claim => claim.Id),
            claims.Count == 1 ? Say("An expectation is stated as if it were certain.") : Say($"{CountText.Capital(CountText.Word(claims.Count))} expectations are stated as if they were certain."),
            why: Say($"“{claims[0].Statement}” leaves no room for that it may not come.")) with
        { Origin = told.Any(one => one.Computed) ? FindingOrigin.Computed : FindingOrigin.Declared };
}
