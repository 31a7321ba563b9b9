using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Figures for one year of which some are reported and some expected.</summary>
public sealed class MixedStatus : AuditRule
{
    /// <inheritdoc />
    public override string Id => "mixed-status";

    /// <inheritdoc />
    public override string Name => Say("Facts beside expectations");

    /// <inheritdoc />
    public override string Explanation => Say("In one list, for one year, some figures have happened, some are guidance and some are forecasts. Read as one row they make an expectation look like a fact.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("An expectation in a list of facts looks like a fact.");

    /// <inheritdoc />
    public override string Remedy => Say("Say of each figure whether it is reported, guided or forecast, and compare like with like.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from measure in scope.Statements
            .Where(claim => claim is { Metric: not null, Entity: not null, Amount: not null, Period.Kind: PeriodKind.CalendarYear or PeriodKind.FiscalYear, Status: not ClaimStatus.Opinion } && scope.IsText(claim.Pack))
            .GroupBy(claim => (claim.Pack, claim.Metric))
        let mixed = measure.GroupBy(claim => claim.Period!.Year).Where(year => year.DistinctBy(claim => claim.Entity).Count() > 1 && IsMixed(year)).SelectMany(year => year).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        where mixed.Count > 0
        select About(
            $"{measure.Key.Pack}.{measure.Key.Metric}",
            mixed.Select(claim => claim.Id),
            Say($"Figures of the measure “{MetricText.Of(measure.Key.Metric!)}” for one year stand beside each other as {CountText.Join([.. mixed.Select(claim => claim.Status).Distinct().Order().Select(StatusText.Of)])}."),
            why: Say($"{scope.NameOf(mixed.Find(claim => claim.Status == ClaimStatus.Actual)!)} has reported; {scope.NameOf(mixed.Find(claim => claim.Status != ClaimStatus.Actual)!)} is only expected."));

    /// <summary>Whether some of a year are reported, and others only expected: a company's own earlier guidance beside its result does not count.</summary>
    private static bool IsMixed(IEnumerable<Claim> year)
    {
        var companies = year.GroupBy(claim => claim.Entity).Select(company => company.Any(claim => claim.Status == ClaimStatus.Actual)).ToList();
        return companies.Contains(true) && companies.Contains(false);
    }
}
