using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A text that recommends and warns against what it recommends.</summary>
public sealed class WarningBesideAdvice : AuditRule
{
    /// <inheritdoc />
    public override string Id => "warning-beside-advice";

    /// <inheritdoc />
    public override string Name => Say("Recommends and warns");

    /// <inheritdoc />
    public override string Explanation => Say("A text that rates segments, or points investors to them, warns in another place that their prices may be a bubble. A reader who stops at the ratings does not see the warning.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("The recommendation and the warning cannot be weighed against each other: neither gives a price.");

    /// <inheritdoc />
    public override string Remedy => Say("Read the ratings with the warning, and ask for prices.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from pack in scope.StatementsWhere(trait => trait.Has(Trait.Advice)).Where(claim => claim.Metric is Metrics.ValuationRisk or Metrics.SegmentRating or Metrics.InvestmentDirection).GroupBy(claim => claim.Pack)
        let warnings = pack.Where(claim => claim.Metric == Metrics.ValuationRisk).ToList()
        let advice = pack.Where(claim => claim.Metric != Metrics.ValuationRisk && claim.Segments.Any(segment => warnings.Exists(warning => warning.Segments.Contains(segment)))).ToList()
        let ratings = advice.Where(claim => claim.Metric == Metrics.SegmentRating).ToList()
        where warnings.Count > 0 && advice.Count > 0
        select About(
            pack.Key,
            warnings.Select(claim => claim.Id),
            Say($"The text warns of prices that may be a bubble, and gives {CountText.Of(ratings.Count, "rating")} and {CountText.Of(advice.Count - ratings.Count, "direction")} in the same segments."),
            why: Say($"It says: “{warnings[0].Statement}”"),
            beside: advice.Select(claim => claim.Id));
}
