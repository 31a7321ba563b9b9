using System.Globalization;
using Dashboard.Decks;
using Dashboard.Evidence;
using Dashboard.Present;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>What the speaker has before them: this slide and the next, notes, time, the audience, all slides.</summary>
public sealed partial class PresenterDesk
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    /// <summary>The presentation; null for a rehearsal.</summary>
    [Parameter]
    public PresentationSession? Session { get; set; }

    /// <summary>The code of a presentation that a restart of the server has cut off; null elsewhere.</summary>
    [Parameter]
    public string? CutOff { get; set; }

    /// <summary>Evidence that is newer than what is shown; null where there is none.</summary>
    [Parameter]
    public EvidenceSnapshot? Newer { get; set; }

    /// <summary>The speaker takes the newer evidence over.</summary>
    [Parameter]
    public EventCallback OnTakeOver { get; set; }

    /// <summary>The key that lets another device lead as well; null where none was asked for.</summary>
    [Parameter]
    public string? Invitation { get; set; }

    /// <summary>The speaker wants to lead from another device.</summary>
    [Parameter]
    public EventCallback OnInvite { get; set; }

    [Inject]
    private PresentationSessions Sessions { get; set; } = null!;

    private TalkPlace? Kept => Session is { HasEnded: false } ? TalkPlace.Of(Session, Sessions.Run) : null;

    private SlidePlace Place => View.Place!;

    private Slide Slide => Deck.Slides[Place.Slide - 1];

    // empty: the time runs from when the page was opened
    private string? Since => Session?.Started.ToString("O", CultureInfo.InvariantCulture);

    private EvidenceView? Next => SlideWalk.Next(Deck, Place.Slide, Place.Step) is var (slide, step) ? SlideViewReader.Beside(View, Deck, slide, step) : null;
}
