using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A group of firms of which it is not said who belongs to it.</summary>
public sealed class UndefinedGroup : AuditRule
{
    /// <inheritdoc />
    public override string Id => "undefined-group";

    /// <inheritdoc />
    public override string Name => Say("Who belongs is not said");

    /// <inheritdoc />
    public override string Explanation => Say("“Leading companies” or “tech giants” can be any number of firms: a sum or a trend over them cannot be checked.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("What is said of a group cannot be checked without its members.");

    /// <inheritdoc />
    public override string Remedy => Say("Ask who belongs to the group.");

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["no-citation", "comparative-without-baseline"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Flagged) || (!trait.HasAny(Trait.Mentions | Trait.Opinion | Trait.Sought)))
        let computed = claim is { Mentions.Count: 0, Status: ClaimStatus.Actual or ClaimStatus.Projection or ClaimStatus.Guidance } && WordingCues.IsGroup(claim.Statement)
        where computed || claim.Flags.Contains("undefined-group")
        select About(
            claim,
            Say("The text speaks of a group and does not say who belongs to it."),
            why: Say($"It is unclear who is meant: “{claim.Statement}”")) with
        { Origin = computed ? FindingOrigin.Computed : FindingOrigin.Declared };
}
