using Dashboard.Decks;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>Moves the audience without scripts. Forms and not links: a page that is merely loaded moves nobody.</summary>
public sealed partial class MoveForms
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }
}
