using Dashboard.Decks;
using Dashboard.Present;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>What the speaker wants to say about a slide, for who may read it; for others why they do not see it.</summary>
public sealed partial class SlideNotes
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    /// <summary>The slide.</summary>
    [Parameter]
    [EditorRequired]
    public required Slide Slide { get; set; }

    /// <summary>The presentation that this device leads; null where it leads none.</summary>
    [Parameter]
    public PresentationSession? Session { get; set; }

    [Inject]
    private SpeakerNotes Notes { get; set; } = null!;

    [Inject]
    private CircuitEntry Entry { get; set; } = null!;

    private bool MayRead => Notes.MayRead(Deck, Entry.HoldsNotesKey, Session);
}
