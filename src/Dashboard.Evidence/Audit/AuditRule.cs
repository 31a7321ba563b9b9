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

    /// <summary>Why its findings weigh that much, by the scale of <see cref="FindingSeverity"/>: one sentence of the table of weights.</summary>
    public abstract string Reason { get; }

    /// <summary>What to do about a finding where the evidence does not tell anything better.</summary>
    public abstract string Remedy { get; }

    /// <summary>Whether the rule computes or passes on what an editor noted.</summary>
    public virtual FindingOrigin Origin => FindingOrigin.Computed;

    /// <summary>What of a claim or source is wrong by it.</summary>
    public virtual Aspect Aspect => Aspect.Own;

    /// <summary>The ids of rules whose findings are told with one of this rule where they are about nothing else: the lighter sign of the same defect.</summary>
    public virtual IReadOnlyList<string> TakesIn => [];

    /// <summary>Everything that the rule finds.</summary>
    public abstract IEnumerable<Finding> Find(AuditScope scope);

    /// <summary>A finding about one claim.</summary>
    protected Finding About(Claim claim, string message, FindingSeverity? severity = null, IEnumerable<string>? sources = null, string? why = null, string? advice = null) =>
        About(claim.Id, [claim.Id], message, severity, sources, why, advice);

    /// <summary>A finding about a source.</summary>
    protected Finding About(Source source, string message, FindingSeverity? severity = null, IEnumerable<string>? claims = null, string? why = null, string? advice = null) =>
        About(source.Id, claims ?? [], message, severity, [source.Id], why, advice);

    /// <summary>A finding about whatever the subject names.</summary>
    /// <param name="subject">Readable and stable; unique within the rule.</param>
    /// <param name="claims">The ids of the claims that it is held against.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="severity">Where it weighs more or less than the rule's others.</param>
    /// <param name="sources">The ids of the sources concerned.</param>
    /// <param name="why">Why it matters here; null leaves it to the rule.</param>
    /// <param name="advice">What to do here; null leaves it to the rule.</param>
    /// <param name="beside">The ids of claims that show it and that it is not held against.</param>
    protected Finding About(
        string subject,
        IEnumerable<string> claims,
        string message,
        FindingSeverity? severity = null,
        IEnumerable<string>? sources = null,
        string? why = null,
        string? advice = null,
        IEnumerable<string>? beside = null)
    {
        var charged = Ordered(claims);
        return new()
        {
            Id = $"{Id}.{subject}",
            Rule = Id,
            Severity = severity ?? Severity,
            Origin = Origin,
            Message = message,
            Why = why ?? Explanation,
            Advice = advice ?? Remedy,
            Claims = charged,
            Beside = beside is null ? [] : [.. Ordered(beside).Except(charged)],
            Sources = sources is null ? [] : Ordered(sources),
        };
    }

    /// <summary>Each id once, in order. Most rules list claims in order already: that is looked at first, for lists can be long.</summary>
    private static List<string> Ordered(IEnumerable<string> ids)
    {
        var listed = ids.ToList();
        for (var at = 1; at < listed.Count; at++)
        {
            if (string.CompareOrdinal(listed[at - 1], listed[at]) >= 0)
            {
                return [.. listed.Distinct().Order(StringComparer.Ordinal)];
            }
        }

        return listed;
    }
}
