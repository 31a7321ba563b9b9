using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A statement that says more firmly what its source says with care.</summary>
public sealed class FirmerThanSource : AuditRule
{
    /// <inheritdoc />
    public override string Id => "firmer-than-source";

    /// <inheritdoc />
    public override string Name => Say("Firmer than its source");

    /// <inheritdoc />
    public override string Explanation => Say("The source considers, may or expects; the statement that cites it leaves the doubt out.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("The statement presents as settled what the source leaves open: a reader cannot see the doubt.");

    /// <inheritdoc />
    public override string Remedy => Say("Take over the care of the source.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from pair in scope.SamePairs
        from ends in new[] { (Title: pair.One, Claim: pair.Other), (Title: pair.Other, Claim: pair.One) }
        where ends.Title.Flags.Contains(Flags.FromTitle) && IsCareful(ends.Title) && ends.Claim.IsStatement && !ends.Claim.Flags.Contains(Flags.Hedged)
        select About(
            ends.Claim.Id,
            [ends.Claim.Id],
            Message(SourceText.Numbers(scope.Snapshot.SourcesOf(ends.Title)), ends.Title),
            sources: ends.Title.Citations.Select(citation => citation.Source),
            beside: [ends.Title.Id]);

    /// <summary>Whether the title considers where the text acts.</summary>
    private static bool IsCareful(Claim title) => title.Flags.Contains(Flags.Hedged) || title.Metric?.EndsWith("-considered", StringComparison.Ordinal) == true;

    private static string Message(string numbers, Claim title) => title.Amount is { } amount
        ? Say($"{numbers} says it with more care in its title ({title.Label?.ToLowerInvariant() ?? Say("hedged")}, {AmountText.Of(amount, title.Qualifier)}) than the statement that cites it.")
        : Say($"{numbers} says it with more care in its title than the statement that cites it.");
}
