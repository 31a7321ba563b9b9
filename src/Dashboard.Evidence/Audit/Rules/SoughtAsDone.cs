using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Money that is sought or a figure that is forecast, told elsewhere as a fact.</summary>
public sealed class SoughtAsDone : AuditRule
{
    /// <inheritdoc />
    public override string Id => "sought-as-done";

    /// <inheritdoc />
    public override string Name => Say("Sought, told as done");

    /// <inheritdoc />
    public override string Explanation => Say("In one place the text says that something is sought or expected, in another it speaks of it as having happened.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope)
    {
        foreach (var claim in scope.Snapshot.Claims)
        {
            var open = scope.SameAs(claim).Where(other => other.Status is ClaimStatus.Sought or ClaimStatus.Projection or ClaimStatus.Guidance).OrderBy(other => other.Id, StringComparer.Ordinal).ToList();
            if (claim.Status == ClaimStatus.Actual && open.Count > 0)
            {
                yield return About(claim.Id, [claim.Id, .. open.Select(other => other.Id)], Say($"Told as having happened, and as {StatusText.Of(open[0].Status)} in another place."));
            }
            else if (claim.Flags.Contains(Flags.TreatsSoughtAsDone))
            {
                yield return About(claim, Say("Speaks of money that is sought as though it had been raised."), FindingSeverity.Medium) with { Origin = FindingOrigin.Declared };
            }
        }
    }
}
