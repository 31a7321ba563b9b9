namespace Dashboard.Evidence.Audit;

/// <summary>
/// One thing that can be wrong with evidence. A rule is pure: the same evidence in any order of rows gives the same findings, and a further claim
/// that has nothing to do with the others takes none away.
/// </summary>
public abstract class AuditRule
{
    /// <summary>Readable and stable: part of addresses.</summary>
    public abstract string Id { get; }

    /// <summary>A few words for lists.</summary>
    public abstract string Name { get; }

    /// <summary>What the rule looks for and why it matters, for readers.</summary>
    public abstract string Explanation { get; }

    /// <summary>What its findings weigh where they do not say otherwise.</summary>
    public abstract FindingSeverity Severity { get; }

    /// <summary>Whether the rule computes or passes on what an editor noted.</summary>
    public virtual FindingOrigin Origin => FindingOrigin.Computed;

    /// <summary>Everything that the rule finds.</summary>
    public abstract IEnumerable<Finding> Find(AuditScope scope);

    /// <summary>A finding about one claim.</summary>
    protected Finding About(Claim claim, string message, FindingSeverity? severity = null, IEnumerable<string>? sources = null) =>
        About(claim.Id, [claim.Id], message, severity, sources);

    /// <summary>A finding about two claims, the same from either side.</summary>
    protected Finding About(Claim one, Claim other, string message, FindingSeverity? severity = null, IEnumerable<string>? sources = null) =>
        About(string.CompareOrdinal(one.Id, other.Id) < 0 ? $"{one.Id}.{other.Id}" : $"{other.Id}.{one.Id}", [one.Id, other.Id], message, severity, sources);

    /// <summary>A finding about a source.</summary>
    protected Finding About(Source source, string message, FindingSeverity? severity = null, IEnumerable<string>? claims = null) =>
        About(source.Id, claims ?? [], message, severity, [source.Id]);

    /// <summary>A finding about whatever the subject names.</summary>
    /// <param name="subject">Readable and stable; unique within the rule.</param>
    /// <param name="claims">The ids of the claims concerned.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="severity">Where it weighs more or less than the rule's others.</param>
    /// <param name="sources">The ids of the sources concerned.</param>
    protected Finding About(string subject, IEnumerable<string> claims, string message, FindingSeverity? severity = null, IEnumerable<string>? sources = null) => new()
    {
        Id = $"{Id}.{subject}",
        Rule = Id,
        Severity = severity ?? Severity,
        Origin = Origin,
        Message = message,
        Claims = [.. claims.Distinct().Order(StringComparer.Ordinal)],
        Sources = [.. (sources ?? []).Distinct().Order(StringComparer.Ordinal)],
    };
}
