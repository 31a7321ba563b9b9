using Dashboard.Decks;
using Dashboard.Present;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>Says whether the screen moves with the speaker, and leads back to them.</summary>
public sealed partial class FollowBar
{
    /// <summary>The presentation.</summary>
    [Parameter]
    [EditorRequired]
    public required PresentationSession Session { get; set; }

    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    /// <summary>Whether this screen has left the speaker.</summary>
    [Parameter]
    public bool IsWandering { get; set; }
}
