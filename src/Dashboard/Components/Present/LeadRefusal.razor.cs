using Dashboard.Decks;
using Dashboard.Present;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>Why a browser does not lead a presentation, and how its reader goes on.</summary>
public sealed partial class LeadRefusal
{
    /// <summary>The code that was asked for.</summary>
    [Parameter]
    [EditorRequired]
    public required string Code { get; set; }

    /// <summary>The deck that was asked for.</summary>
    [Parameter]
    [EditorRequired]
    public required string DeckId { get; set; }

    /// <summary>Whether it has led it, and it is over.</summary>
    [Parameter]
    public bool HasEnded { get; set; }

    /// <summary>The talk that the browser says it has led; null for none.</summary>
    [Parameter]
    public TalkPlace? Led { get; set; }

    private (Deck Deck, EvidenceView View)? Again { get; set; }

    /// <inheritdoc />
    protected override void OnParametersSet() =>
        Again = Led is { } place && DeckLibrary.Of(View.Everything).Find(place.Deck, place.Query) is { } deck
            ? (deck, SlideViewReader.Read(View.Everything, deck, View.Path, place.Query, View.Today) with { Theme = View.Theme, Language = View.Language })
            : null;
}
