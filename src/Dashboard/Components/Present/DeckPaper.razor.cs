using Dashboard.Decks;
using Dashboard.Present;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>All slides of a deck below one another, each on a sheet of paper.</summary>
public sealed partial class DeckPaper
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    /// <summary>Whether the speaker's notes stand below each slide.</summary>
    [Parameter]
    public bool WithNotes { get; set; }

    [Inject]
    private SpeakerNotes Notes { get; set; } = null!;

    [Inject]
    private CircuitEntry Entry { get; set; } = null!;

    private bool MayRead => Notes.MayRead(Deck, Entry.HoldsNotesKey);

    // every highlight of a slide is revealed: paper has no steps
    private IEnumerable<(Slide Slide, EvidenceView View)> Sheets => Deck.Slides.Select(slide =>
        (slide, SlideViewReader.Beside(View, Deck, slide.Number, slide.Steps - 1) with { Theme = View.Theme }));
}
