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
        from list in scope.YearLists
        let mixed = list.Of(list.Years.Where(IsMixed)).Where(IsExpectedOrReported).ToList()
        where mixed.Count > 0
        select About(
            $"{list.Pack}.{list.Metric}",
            mixed.Select(claim => claim.Id),
            Say($"Figures of the measure “{MetricText.Of(list.Metric)}” for one year stand beside each other as {CountText.Join([.. mixed.Select(claim => claim.Status).Distinct().Order().Select(StatusText.Of)])}."),
            why: Say($"{scope.NameOf(First(mixed, reported: true))} has reported; {scope.NameOf(First(mixed, reported: false))} is only expected."));

    private static Claim First(List<Claim> mixed, bool reported) => mixed.Find(claim => (claim.Status == ClaimStatus.Actual) == reported)!;

    /// <summary>Whether some subjects have reported a year, and others are only expected: a company's own earlier guidance beside its result does not count.</summary>
    private static bool IsMixed(YearOfList year)
    {
        var reported = year.Claims.Where(claim => claim.Status == ClaimStatus.Actual).Select(claim => claim.Entity).ToHashSet();
        return reported.Count > 0 && year.Claims.Any(claim => IsExpectedOrReported(claim) && !reported.Contains(claim.Entity));
    }

    private static bool IsExpectedOrReported(Claim claim) => claim.Status != ClaimStatus.Opinion;
}
