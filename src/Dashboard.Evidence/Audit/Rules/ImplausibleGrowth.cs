using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A total that the named companies reach only by implausible growth.</summary>
public sealed class ImplausibleGrowth : AuditRule
{
    /// <inheritdoc />
    public override string Id => "implausible-growth";

    /// <inheritdoc />
    public override string Name => Say("A total that needs implausible growth");

    /// <inheritdoc />
    public override string Explanation => Say("If the companies that are named were all there is, their figures for the years that are not named would have to grow by more than half each year, or shrink by more than a fifth, for the total to come true.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("It shows only that the total is not that of the named companies.");

    /// <inheritdoc />
    public override string Remedy => Say("Ask whose figures the total adds up.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from total in scope.StatementsOf(Metrics.CapexTotal)
        where total is { Metric: Metrics.CapexTotal, Amount: not null, Period: not null } && UnitScale.Converts(total.Amount.Unit, UnitScale.UsdBillion)
        let parts = CapexParts.Of(scope, total)
        let growth = parts.NeededGrowth
        where growth is > 0.5 or < -0.2
        select About(
            total.Id,
            [total.Id],
            Needed(AmountText.Of(total.Amount!, total.Qualifier), PeriodText.Label(total.Period!), growth.Value),
            beside: parts.Told);

    private static string Needed(string total, string time, double growth)
    {
        var percent = AmountText.Of(new(Math.Round(Math.Abs((decimal)growth) * 100), null, null, "%"));
        return growth > 0
            ? Say($"For {total} over {time} the named companies would have to grow by {percent} in each year for which no figure is named.")
            : Say($"For {total} over {time} the named companies would have to shrink by {percent} in each year for which no figure is named.");
    }
}
