using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A text that says that a machine made it.</summary>
public sealed class MachineMade : AuditRule
{
    /// <inheritdoc />
    public override string Id => "ai-generated";

    /// <inheritdoc />
    public override string Name => Say("Made by a machine");

    /// <inheritdoc />
    public override string Explanation => Say("A text that a language model wrote can state things that no source says: each figure has to be checked in the source.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("Whether a source says what is cited from it has to be checked one by one.");

    /// <inheritdoc />
    public override string Remedy => Say("Check each figure in the document that is cited for it.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.ClaimsWhere(trait => trait.HasAny(Trait.Provenance | Trait.Flagged))
        let computed = claim.Metric == Metrics.Provenance && claim.Status == ClaimStatus.Actual && WordingCues.IsMachine(claim.Statement)
        where computed || claim.Flags.Contains("ai-generated")
        select About(claim, Say("The text says that a machine made it.")) with { Origin = computed ? FindingOrigin.Computed : FindingOrigin.Declared };
}
