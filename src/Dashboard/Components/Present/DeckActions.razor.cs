using Dashboard.Decks;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>What can be done with a deck, whoever made it: show and start it at a press, the rest in a menu.</summary>
public sealed partial class DeckActions
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    /// <summary>Whether it stands on a slide, in something that is unfolded already: then nothing is a menu, and the slides are shown.</summary>
    [Parameter]
    public bool IsOpen { get; set; }

    /// <summary>Whether the page leads to the choice of charts; not on that page itself.</summary>
    [Parameter]
    public bool ShowsCharts { get; set; } = true;
}
