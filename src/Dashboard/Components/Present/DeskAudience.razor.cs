using Dashboard.Evidence;
using Dashboard.Present;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>How many follow, how others can, and the end.</summary>
public sealed partial class DeskAudience
{
    private string? kept;

    /// <summary>The presentation.</summary>
    [Parameter]
    [EditorRequired]
    public required PresentationSession Session { get; set; }

    /// <summary>Evidence that is newer than what is shown; null where there is none.</summary>
    [Parameter]
    public EvidenceSnapshot? Newer { get; set; }

    /// <summary>The speaker takes the newer evidence over.</summary>
    [Parameter]
    public EventCallback OnTakeOver { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Link => Navigation.ToAbsoluteUri(DashboardUrls.Follow(Session.Code)).AbsoluteUri;

    private void Keep() => kept = Newer?.Version;
}
