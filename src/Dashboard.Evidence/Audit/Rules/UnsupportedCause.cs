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
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim.Flags.Contains(Flags.Causal) && claim.Citations.Count == 0
        select About(claim, Say("One thing is said to bring about another, and nothing is cited that shows it."));
}
