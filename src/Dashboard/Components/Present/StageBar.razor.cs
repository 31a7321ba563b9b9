using Dashboard.Decks;
using Dashboard.Present;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>The links that lead on, and what can be done on a slide.</summary>
public sealed partial class StageBar
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    /// <summary>Who looks.</summary>
    [Parameter]
    [EditorRequired]
    public required StageRole Role { get; set; }

    /// <summary>The claim that the key for evidence opens; null where the slide has none.</summary>
    [Parameter]
    public string? Evidence { get; set; }

    private SlidePlace Place => View.Place!;

    private Slide Slide => Deck.Slides[Place.Slide - 1];

    private (int Slide, int Step)? Previous => SlideWalk.Previous(Deck, Place.Slide, Place.Step);

    private (int Slide, int Step)? Next => SlideWalk.Next(Deck, Place.Slide, Place.Step);
}
