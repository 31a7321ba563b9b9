using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A source that announces more than the text gives.</summary>
public sealed class ScopeDiffers : AuditRule
{
    /// <inheritdoc />
    public override string Id => "scope-differs";

    /// <inheritdoc />
    public override string Name => Say("More announced than given");

    /// <inheritdoc />
    public override string Explanation => Say("The title counts more companies than the text gives figures for: the figures are a choice, and by what it was made is not said.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("By what the figures were chosen cannot be checked.");

    /// <inheritdoc />
    public override string Remedy => Say("Say whose figures are left out, and why.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.ClaimsWhere(trait => trait.Has(Trait.Value | Trait.Mentions))
        where claim is { Amount: { Unit: "companies", Value: { } count }, Mentions.Count: > 0 } && claim.Mentions.Count < count
        select About(
            claim,
            Say($"{AmountText.Of(claim.Amount!, claim.Qualifier)} are announced, {AmountText.Number(claim.Mentions.Count)} are named."),
            sources: claim.Citations.Select(citation => citation.Source),
            why: Say($"Named are {CountText.Join([.. claim.Mentions.Select(id => scope.Snapshot.FindEntity(id)!.Name)])}; the others are left out without a word."));
}
