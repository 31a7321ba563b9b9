using Dashboard.Correcting;
using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>The way to tell the operator that a claim looks wrong; nothing where the operator takes no such word.</summary>
public sealed partial class LooksWrong
{
    /// <summary>The claim.</summary>
    [Parameter]
    [EditorRequired]
    public required Claim Claim { get; set; }

    [Inject]
    private CorrectionLink Corrections { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string? Address => Corrections.Of(View.Snapshot, Claim, new(Navigation.BaseUri));
}
