using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>One thing is said to bring about another, and nothing shows that it does.</summary>
public sealed class UnsupportedCause : AuditRule
{
    /// <inheritdoc />
    public override string Id => "unsupported-cause";

    /// <inheritdoc />
    public override string Name => Say("Cause without support");

    /// <inheritdoc />
    public override string Explanation => Say("That one thing happened beside another does not show that it brought it about. A statement of cause needs a source that shows it.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("It is a judgement; what it joins may be right.");

    /// <inheritdoc />
    public override string Remedy => Say("Tell the two things beside each other, without the “because”.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => !trait.Has(Trait.Cited))
        where claim.Citations.Count == 0
        let noted = claim.Flags.Contains(Flags.Causal)
        where noted || WordingCues.IsCause(claim.Statement)
        group (Claim: claim, Noted: noted) by (claim.Pack, claim.Metric) into causes
        select About(
            $"{causes.Key.Pack}.{causes.Key.Metric ?? "none"}",
            causes.Select(cause => cause.Claim.Id),
            causes.Count() == 1
                ? Say("One thing is said to bring about another, and nothing is cited that shows it.")
                : Say($"{CountText.Capital(CountText.Word(causes.Count()))} statements say that one thing brings about another, and nothing is cited that shows it."))
            with
        { Origin = causes.All(cause => cause.Noted && !WordingCues.IsCause(cause.Claim.Statement)) ? FindingOrigin.Declared : FindingOrigin.Computed };
}
