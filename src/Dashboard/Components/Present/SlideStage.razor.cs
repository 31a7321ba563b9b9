using Dashboard.Charts;
using Dashboard.Decks;
using Dashboard.Present;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>The window that a slide fills, with the links that lead on. Keys and swipes are js/present.js: it follows these links.</summary>
public sealed partial class SlideStage
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    /// <summary>Whether the speaker's notes can be opened.</summary>
    [Parameter]
    public bool ShowNotes { get; set; }

    /// <summary>What stands in the place of the slide.</summary>
    [Parameter]
    public RenderFragment? Sheet { get; set; }

    /// <summary>The style: <c>stage</c>, or <c>stage desk</c> for the speaker's page.</summary>
    [Parameter]
    public string Class { get; set; } = "stage";

    /// <summary>What stands between the slide and the bar.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private SlidePlace Place => View.Place!;

    private Slide Slide => Deck.Slides[Place.Slide - 1];

    private (int Slide, int Step)? Previous => SlideWalk.Previous(Deck, Place.Slide, Place.Step);

    private (int Slide, int Step)? Next => SlideWalk.Next(Deck, Place.Slide, Place.Step);

    /// <summary>The claim that the key for evidence opens: that of the first mark that is set off, else of the first mark.</summary>
    private string? Evidence { get; set; }

    /// <inheritdoc />
    protected override void OnParametersSet() => Evidence =
        Slide.Highlights.FirstOrDefault(id => View.Snapshot.FindClaim(id) is not null)
        ?? (Slide.Chart is { } slug && ChartCatalog.Find(slug) is { } chart ? ChartSpecs.Get(chart, View).Spec.Marks.SelectMany(mark => mark.Claims).FirstOrDefault() : null);
}
