using Dashboard.Decks;
using Dashboard.Present;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>Says whether the screen moves with the speaker, and leads back to them.</summary>
public sealed partial class FollowBar
{
    /// <summary>The code of the presentation.</summary>
    [Parameter]
    [EditorRequired]
    public required string Code { get; set; }

    /// <summary>The presentation; null where the server knows it no more.</summary>
    [Parameter]
    public PresentationSession? Session { get; set; }

    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    /// <summary>The number of the slide to which the speaker has come.</summary>
    [Parameter]
    [EditorRequired]
    public required int At { get; set; }

    /// <summary>Whether this screen has left the speaker.</summary>
    [Parameter]
    public bool IsWandering { get; set; }
}
