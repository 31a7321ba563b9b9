using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Growths that are compared and start from different times.</summary>
public sealed class MixedBaselines : AuditRule
{
    /// <inheritdoc />
    public override string Id => "mixed-baselines";

    /// <inheritdoc />
    public override string Name => Say("Growth over unlike times");

    /// <inheritdoc />
    public override string Explanation => Say("One growth is from the year before and another from several years ago: side by side they look alike and are not.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("A growth over one year and one over several are no ranking.");

    /// <inheritdoc />
    public override string Remedy => Say("Bring the growths to one span, such as a year, before they are compared.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from measure in scope.Growths.Where(growth => scope.IsText(growth.Claim.Pack)).GroupBy(growth => (growth.Claim.Pack, Metric: growth.BaseMetric))
        let growths = measure.OrderBy(growth => growth.Claim.Id, StringComparer.Ordinal).ToList()
        where growths.DistinctBy(growth => growth.Claim.Entity).Count() > 1 && growths.DistinctBy(growth => growth.Years).Count() > 1
        select About(
            $"{measure.Key.Pack}.{measure.Key.Metric}",
            growths.Select(growth => growth.Claim.Id),
            Say($"The growths of the measure “{MetricText.Of(measure.Key.Metric)}” start from different times: {CountText.Join([.. growths.Select(growth => Say($"{scope.NameOf(growth.Claim)} {CountText.Of(growth.Years, "year")} back")).Distinct()])}."));
}
