using Dashboard.Evidence;

namespace Dashboard.Components.Evidence;

/// <summary>The evidence behind the mark or line that was opened. Focus and Escape are the business of js/evidence-panel.js.</summary>
public sealed partial class EvidencePanel
{
    // the reader of the address has checked that the claim exists
    private Claim Claim => View.Snapshot.FindClaim(View.Drill!)!;
}
