using Dashboard.Decks;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>What can be done with a deck, whoever made it.</summary>
public sealed partial class DeckActions
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    /// <summary>Whether its slides can be opened; they are open where it stands on a slide.</summary>
    [Parameter]
    public bool ShowsSlides { get; set; } = true;

    /// <summary>Whether the page leads to the choice of charts; not on that page itself.</summary>
    [Parameter]
    public bool ShowsCharts { get; set; } = true;
}
