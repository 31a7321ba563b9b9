using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Something told as having happened, without a time.</summary>
public sealed class UndatedEvent : AuditRule
{
    /// <inheritdoc />
    public override string Id => "undated-event";

    /// <inheritdoc />
    public override string Name => Say("Fact without a time");

    /// <inheritdoc />
    public override string Explanation => Say("What is told as a fact happened at some time. Without it nobody can tell whether it still holds.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim is { Status: ClaimStatus.Actual, Amount: null, Period: null } && claim.Stated is null
        select About(claim, Say("Told as a fact, without a time."));
}
