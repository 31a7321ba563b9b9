using Dashboard.Decks;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Present;

/// <summary>The slides of a deck, one at a time; with <c>print</c> in the address all of them, for paper.</summary>
public sealed partial class SlidePage
{
    private Deck? deck;
    private EvidenceView shown = null!;

    /// <summary>The deck's id.</summary>
    [Parameter]
    public string DeckId { get; set; } = "";

    /// <summary>Whether the deck is laid out for paper: <c>1</c>, or <c>notes</c> with what the speaker wants to say.</summary>
    [SupplyParameterFromQuery(Name = "print")]
    public string? Print { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    private DeckLibrary Library => DeckLibrary.Of(View.Everything);

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        deck = Library.Find(DeckId, new Uri(Navigation.Uri).Query);
        if (deck is not null)
        {
            var today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
            shown = SlideViewReader.Read(View.Everything, deck, View.Path, new Uri(Navigation.Uri).Query, today) with { Live = View.Live };
        }
    }
}
