using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>What a claim is: status, period, whom it is about, what it measures and how that is counted, and since when it is known.</summary>
public sealed partial class ClaimFacts
{
    /// <summary>The claim.</summary>
    [Parameter]
    [EditorRequired]
    public required Claim Claim { get; set; }

    private IEnumerable<Entity> Concerned =>
        (Claim.Entity is { } entity ? [entity, .. Claim.Mentions] : Claim.Mentions).Distinct().Select(id => View.Snapshot.FindEntity(id)!);
}
