using Dashboard.Decks;
using Dashboard.Evidence;
using Dashboard.Present;
using Dashboard.Requests;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Present;

/// <summary>
/// The audience's page: what the speaker shows. An address that names a slide looks around on its own; without one it follows. Below it, for the projector of
/// a room, the slide alone, which never looks around. After a restart of the server it stays where the talk was, and goes on with it.
/// </summary>
public sealed partial class FollowPage : IDisposable
{
    private Deck? deck;
    private EvidenceView shown = null!;
    private PresentationSession? session;
    private IDisposable? seat;
    private string? entered;
    private bool isTooMany;
    private bool hasEnded;
    private bool isWandering;
    private int at = 1;
    private int isDue;

    /// <summary>The code of the presentation.</summary>
    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    [Inject]
    private ReaderLanguage Reader { get; set; } = null!;

    [Inject]
    private PresentationSessions Sessions { get; set; } = null!;

    [Inject]
    private FollowGuesses Guesses { get; set; } = null!;

    [Inject]
    private CircuitEntry Entry { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private ILogger<FollowPage> Log { get; set; } = null!;

    private bool IsWall => View.Path.EndsWith("/screen", StringComparison.OrdinalIgnoreCase);

    private TalkPlace? Kept => session is null ? null : TalkPlace.Of(session, Sessions.Run);

    /// <inheritdoc />
    public void Dispose() => Leave();

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
        {
            Sessions.Revived += OnRevived;
        }
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (entered != Code)
        {
            entered = Code;
            Enter();
        }

        Read();
    }

    private void Enter()
    {
        Unhear();
        var address = HttpContext?.Connection.RemoteIpAddress;
        var found = HttpContext is null ? Entry.AllowsGuess : Guesses.Admits(address);
        session = found ? Sessions.Find(Code) : null;
        isTooMany = !found || (session is null && HttpContext is not null && !Guesses.Allows(address));
        hasEnded = session is { HasEnded: true };
        if (session is null)
        {
            Refuse(found);
        }
        else if (RendererInfo.IsInteractive && !hasEnded)
        {
            seat = session.Join();
            session.Moved += OnMoved;
        }
    }

    /// <summary>A wrong code. In a circuit that has tried too many the page is loaded anew: there they are counted by address, and a right one is answered.</summary>
    private void Refuse(bool mayTry)
    {
        if (HttpContext is { Connection.RemoteIpAddress: var address })
        {
            Guesses.Count(address);
        }
        else if (mayTry)
        {
            Entry.CountWrong();
        }
        else
        {
            Navigation.NavigateTo(Navigation.Uri, forceLoad: true, replace: true);
        }

        if (isTooMany)
        {
            PresentationLog.TooManyGuesses(Log, HttpContext?.Connection.RemoteIpAddress);
        }
    }

    private void Unhear()
    {
        if (session is not null)
        {
            session.Moved -= OnMoved;
        }

        seat?.Dispose();
        seat = null;
    }

    private void Leave()
    {
        Sessions.Revived -= OnRevived;
        Unhear();
    }

    private void Read()
    {
        hasEnded = session is { HasEnded: true } || (session is null && LastSeen?.Run == Sessions.Run);
        var last = session is null && !hasEnded ? LastSeen : null;
        var own = new Uri(Navigation.Uri).Query;
        isWandering = !IsWall && SlideViewReader.NamesSlide(own);
        deck = hasEnded ? null : session is not null ? Worded(Find(session.Snapshot, session.State.Deck, session.State.ToQuery(), own)) : last is null ? null : Find(View.Everything, last.Deck, last.Query, own);
        if (deck is null)
        {
            HttpContext.AnswerWith(isTooMany ? StatusCodes.Status429TooManyRequests : StatusCodes.Status404NotFound);
            return;
        }

        var today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
        var snapshot = session?.Snapshot ?? View.Everything;
        var led = session?.Shown(deck, today) ?? SlideViewReader.Read(snapshot, deck, View.Path, last!.Query, today);
        var view = isWandering ? SlideViewReader.Read(snapshot, deck, View.Path, own, today) : led;
        at = session?.State.Slide ?? led.Place!.Slide;
        shown = view with { Path = View.Path, Live = View.Live, Presented = session?.Code, Theme = View.Theme, Language = View.Language };
    }

    private Deck? Worded(Deck? found) => found is null ? null : session!.Words.In(found, withNotes: false);

    // the talk that this browser followed, where it is the one that is asked for
    private TalkPlace? LastSeen => Entry.Followed is { } place && place.Code == PresentationCode.Of(Code) ? place : null;

    private Deck? Find(EvidenceSnapshot snapshot, string id, string led, string own) => DeckLibrary.Of(snapshot).Find(id, isWandering ? own : led);

    /// <summary>The speaker has moved. Hundreds of circuits hear it at once: each draws in its own time, and only what is newest.</summary>
    private void OnMoved(object? sender, EventArgs args)
    {
        if (Interlocked.Exchange(ref isDue, 1) == 0)
        {
            _ = Task.Run(() => InvokeAsync(Follow));
        }
    }

    /// <summary>Some talk goes on after a restart: perhaps the one that this page waits for.</summary>
    private void OnRevived(object? sender, EventArgs args)
    {
        if (session is null && Sessions.Find(Code) is not null)
        {
            _ = Task.Run(() => InvokeAsync(() =>
            {
                Reader.Resume();
                Enter();
                Read();
                StateHasChanged();
            }));
        }
    }

    private void Follow()
    {
        Reader.Resume();
        Interlocked.Exchange(ref isDue, 0);
        Read();
        StateHasChanged();
    }
}
