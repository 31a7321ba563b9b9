using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A change or a rank without what it is measured against.</summary>
public sealed class ComparedWithWhat : AuditRule
{
    /// <inheritdoc />
    public override string Id => "comparative-without-baseline";

    /// <inheritdoc />
    public override string Name => Say("Compared with what?");

    /// <inheritdoc />
    public override string Explanation => Say("More, faster or rising needs the earlier figure, the others, or the time that it is measured against.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The direction may be right; how much is not said.");

    /// <inheritdoc />
    public override string Remedy => Say("Ask for the earlier figure.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Flagged) || (!trait.Has(Trait.Amount) && trait.HasAny(Trait.Opinion | Trait.Actual)))
        let noted = claim.Flags.Contains(Flags.ComparativeWithoutBaseline)
        let computed = claim is { Amount: null, Status: ClaimStatus.Opinion or ClaimStatus.Actual } && WordingCues.IsComparative(claim.Statement)
        where noted || computed
        group (Claim: claim, Computed: computed) by (claim.Pack, claim.Metric) into told
        let claims = told.Select(one => one.Claim).ToList()
        select About(
            $"{told.Key.Pack}.{told.Key.Metric ?? "none"}",
            claims.Select(claim => claim.Id),
            claims.Count == 1 ? Say("A change or a rank, without what it is measured against.") : Say($"{CountText.Capital(CountText.Word(claims.Count))} changes or ranks, without what they are measured against.")) with
        {
            Origin = told.Any(one => one.Computed) ? FindingOrigin.Computed : FindingOrigin.Declared,
        };
}
