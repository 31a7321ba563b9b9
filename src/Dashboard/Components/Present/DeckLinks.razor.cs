using Dashboard.Decks;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>What can be done with a deck besides showing and starting it.</summary>
public sealed partial class DeckLinks
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    /// <summary>Whether the choice of charts is one of them; not on that page itself.</summary>
    [Parameter]
    public bool ShowsCharts { get; set; } = true;
}
