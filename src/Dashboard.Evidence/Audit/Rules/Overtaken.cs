using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A claim that later evidence does not bear out.</summary>
public sealed class Overtaken : AuditRule
{
    /// <inheritdoc />
    public override string Id => "overtaken";

    /// <inheritdoc />
    public override string Name => Say("Overtaken by later evidence");

    /// <inheritdoc />
    public override string Explanation => Say("Later evidence about the same thing gives another figure or another time. For what was told as a fact that is a correction; for a forecast it is how it came out: see the scorecard.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from relation in scope.Snapshot.Relations
        where relation.Kind == RelationKind.Updates
        let later = scope.Snapshot.FindClaim(relation.From)!
        let earlier = scope.Snapshot.FindClaim(relation.To)!
        // a newer figure in the same pack is its own business; of several later ones the last counts
        where earlier.Pack != later.Pack && !scope.UpdatesOf(later).Any()
        let difference = Difference(earlier, later)
        where difference is not null
        select About(earlier.Id + "." + later.Id, [earlier.Id, later.Id], difference!, earlier.Status == ClaimStatus.Actual ? null : FindingSeverity.Low, later.Citations.Select(citation => citation.Source));

    private static string? Difference(Claim earlier, Claim later)
    {
        if (earlier is { Status: ClaimStatus.Actual, Period: not null } && later.Period is not null && earlier.Metric == later.Metric && !earlier.Period.Overlaps(later.Period))
        {
            return Say($"Dated {PeriodText.Label(earlier.Period)} here; later evidence dates it {PeriodText.Label(later.Period)}.");
        }

        return earlier.Amount is not null && later.Amount is not null && earlier.Metric == later.Metric && UnitScale.Converts(earlier.Amount.Unit, later.Amount.Unit) && !AmountBounds.Of(earlier).Meets(AmountBounds.Of(later))
            ? Say($"{CountText.Capital(AmountText.Of(earlier.Amount, earlier.Qualifier))} here; later evidence gives {AmountText.Of(later.Amount, later.Qualifier)} ({StatusText.Of(later.Status)}).")
            : null;
    }
}
