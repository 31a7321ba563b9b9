using Dashboard.Evidence;
using Dashboard.Evidence.Vintages;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>What a claim is: status, period, whom it is about, what it measures and how that is counted, and since when it is known.</summary>
public sealed partial class ClaimFacts
{
    /// <summary>The claim.</summary>
    [Parameter]
    [EditorRequired]
    public required Claim Claim { get; set; }

    /// <summary>Who says it, where somebody other than the text does.</summary>
    private Mouth? Speaker => Claim.By is not null || (Claim.Status is ClaimStatus.Guidance or ClaimStatus.Projection && (Claim.Entity is not null || Claim.Citations.Count > 0))
        ? Mouth.Of(View.Snapshot, Claim)
        : null;

    private IEnumerable<Entity> Concerned =>
        (Claim.Entity is { } entity ? [entity, .. Claim.Mentions] : Claim.Mentions).Distinct().Select(id => View.Snapshot.FindEntity(id)!);
}
