using Dashboard.Decks;
using Dashboard.Present;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>Says whether the notes of a deck are public, and how to see them where they are not.</summary>
public sealed partial class NotesReason
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    [Inject]
    private SpeakerNotes Notes { get; set; } = null!;

    [Inject]
    private CircuitEntry Entry { get; set; } = null!;
}
