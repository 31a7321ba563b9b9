using Dashboard.Decks;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>How a speaker goes on after a restart of the server.</summary>
public sealed partial class DeskCutOff
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    /// <summary>The code of the presentation.</summary>
    [Parameter]
    [EditorRequired]
    public required string Code { get; set; }
}
