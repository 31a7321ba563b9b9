using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Lists of one text that go through the same parts and leave different ones out.</summary>
public sealed class ListsDiffer : AuditRule
{
    /// <inheritdoc />
    public override string Id => "lists-differ";

    /// <inheritdoc />
    public override string Name => Say("The lists do not match");

    /// <inheritdoc />
    public override string Explanation => Say("A text that rates the parts of a chain, names where to invest in it and says what somebody covers goes through the same parts each time. Where a list leaves a part out, or has one more, that is not said.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The lists may be meant to differ; a reader who compares them should know.");

    /// <inheritdoc />
    public override string Remedy => Say("Compare only the parts that both lists have.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from pack in scope.StatementsWhere(trait => trait.Has(Trait.Advice)).Where(claim => claim.Metric is Metrics.SegmentRating or Metrics.InvestmentDirection).GroupBy(claim => claim.Pack)
        let rated = Segments(pack, Metrics.SegmentRating)
        let pointed = Segments(pack, Metrics.InvestmentDirection)
        where rated.Count > 1 && pointed.Count > 1
        let unpointed = rated.Except(pointed).Order(StringComparer.Ordinal).ToList()
        let unrated = pointed.Except(rated).Order(StringComparer.Ordinal).ToList()
        where unpointed.Count + unrated.Count > 0
        select About(
            pack.Key,
            pack.Where(claim => claim.Segments.Any(segment => unpointed.Contains(segment) || unrated.Contains(segment))).Select(claim => claim.Id),
            SentenceText.Join(
                unpointed.Count == 0 ? null : Say($"Rated, and not in the list of directions: {CountText.Join([.. unpointed.Select(id => SegmentText.Of(scope.Snapshot.FindSegment(id)!))])}."),
                unrated.Count == 0 ? null : Say($"In the list of directions, and not rated: {CountText.Join([.. unrated.Select(id => SegmentText.Of(scope.Snapshot.FindSegment(id)!))])}.")));

    private static HashSet<string> Segments(IEnumerable<Claim> claims, string metric) => [.. claims.Where(claim => claim.Metric == metric).SelectMany(claim => claim.Segments)];
}
