using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Two statements that an editor found to contradict each other.</summary>
public sealed class DeclaredContradiction : AuditRule
{
    /// <inheritdoc />
    public override string Id => "contradiction";

    /// <inheritdoc />
    public override string Name => Say("Statements that exclude each other");

    /// <inheritdoc />
    public override string Explanation => Say("Both cannot be true: one market cannot have been in the hands of a few and of one; one change cannot be finished and under way. An editor noted the pair and the reason. Pairs that hang together are one cause.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("Both cannot be true: a reader who trusts the one acts on what the other denies. Where they count different things or times, or one is advertising, it is a tension and weighs less.");

    /// <inheritdoc />
    public override string Remedy => Say("Use neither side before the evidence decides between them.");

    /// <inheritdoc />
    public override FindingOrigin Origin => FindingOrigin.Declared;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope)
    {
        var pairs = scope.Snapshot.Relations
            .Where(relation => relation.Kind == RelationKind.Contradicts)
            .Select(relation => new Contradiction(scope.Snapshot.FindClaim(relation.From)!, scope.Snapshot.FindClaim(relation.To)!, relation.Note))
            // where the numbers show it, the rules above have said it
            .Where(pair => !Quantities.Disagree(scope.Snapshot, pair.One, pair.Other))
            .OrderBy(pair => pair.Id, StringComparer.Ordinal);
        return Contradictions.Together(pairs).Select(Told);
    }

    private Finding Told(IReadOnlyList<Contradiction> pairs)
    {
        var claims = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).DistinctBy(claim => claim.Id).ToList();
        var severity = pairs.Min(pair => pair.Severity);
        return About(
            pairs[0].Id,
            claims.Select(claim => claim.Id),
            SentenceText.Join(pairs.OrderBy(pair => pair.Severity).Select(pair => pair.Reason)),
            severity,
            claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source),
            pairs.All(pair => pair.IsTension)
                ? Say($"“{pairs[0].One.Statement}” and “{pairs[0].Other.Statement}” are stated for one measure, but differ in definition or time.")
                : Say($"“{pairs[0].One.Statement}” and “{pairs[0].Other.Statement}” cannot both hold."),
            pairs.All(pair => pair.IsTension) ? Say("Say which of the two is meant, and set neither beside the other without a word.") : null);
    }
}
