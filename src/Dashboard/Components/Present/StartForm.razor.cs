using Dashboard.Decks;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>Starts a presentation that others can follow. A form of its own: only an answer to a request can set the speaker's cookie.</summary>
public sealed partial class StartForm
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }
}
