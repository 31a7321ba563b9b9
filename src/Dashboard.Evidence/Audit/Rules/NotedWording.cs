namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Passes on what an editor noted about a claim's wording by a flag.</summary>
/// <param name="flag">The flag.</param>
/// <param name="severity">How much it weighs.</param>
/// <param name="name">A few words for lists, said when asked.</param>
/// <param name="message">What to say of a claim with the flag.</param>
/// <param name="explanation">Why it matters.</param>
public sealed class NotedWording(string flag, FindingSeverity severity, Func<string> name, Func<string> message, Func<string> explanation) : AuditRule
{
    /// <inheritdoc />
    public override string Id => flag;

    /// <inheritdoc />
    public override string Name => name();

    /// <inheritdoc />
    public override string Explanation => explanation();

    /// <inheritdoc />
    public override FindingSeverity Severity => severity;

    /// <inheritdoc />
    public override FindingOrigin Origin => FindingOrigin.Declared;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Snapshot.Claims
        where claim.Flags.Contains(flag)
        select About(claim, message());
}
