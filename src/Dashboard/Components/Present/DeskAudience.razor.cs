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

    /// <summary>The key that lets another device lead as well; null where none was asked for.</summary>
    [Parameter]
    public string? Invitation { get; set; }

    /// <summary>The speaker wants to lead from another device.</summary>
    [Parameter]
    public EventCallback OnInvite { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Link => Navigation.ToAbsoluteUri(DashboardUrls.Follow(Session.Code)).AbsoluteUri;

    private string InvitationLink => Navigation.ToAbsoluteUri(DashboardUrls.Invitation(Session.State.Deck, Session.Code, Invitation!, View)).AbsoluteUri;

    private void Keep() => kept = Newer?.Version;
}
